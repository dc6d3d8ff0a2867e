import { nameOf } from '@/lib/questions/describe';
import { fewest, most } from '@/lib/questions/distractors';
import type { Report } from '@/lib/articles/report';
import { makeEvidence } from '@/lib/questions/evidence';
import { findFigures, type Figure } from '@/lib/questions/figures';
import { isOwnVoice } from '@/lib/questions/kinds/said-or-reported';
import { hasVerb } from '@/lib/questions/has-verb';
import { defineKind, type Draft } from '@/lib/questions/kind';
import { looseDate, loosePronoun, looseRole, looseWord } from '@/lib/questions/loose-words';
import { nearFigures } from '@/lib/questions/near-figures';
import { reportLabel } from '@/lib/questions/report-label';
import type { Said } from '@/lib/questions/said';
import { isAskable } from '@/lib/questions/sureness';
import { typedFigure } from '@/lib/questions/typed-figure';
import { asClause, countWords, inMarks, possessive } from '@/lib/questions/wording';
import type { Sentence, World } from '@/lib/questions/world';
import { shuffled } from '@/lib/rng';
import { escaped } from '@/lib/text/escaped';
import { findNames } from '@/lib/text/names';
import { numberOf, wordOf } from '@/lib/text/number-words';

/** A sentence of a report, or of somebody in it, without one of its figures. */
export const figure = defineKind({
  name: 'figure',
  title: 'Figures',
  skill: 'figures',
  make: (said, world) => fromStatement(said, world),
  makeFromSentence: (sentence, world) => fromSentence(sentence, world),
});

type Asked = Pick<Draft, 'evidence'> & {
  report: Report;
  words: string;
  /** "this sentence of the Coast Daily report" */
  from: string;
  note: string;
};

function fromSentence(sentence: Sentence, world: World): Draft[] | null {
  const { report, span, text } = sentence;
  if (findFigures(text).length === 0) return null;
  const label = reportLabel(report);
  // "… of $100. | 4 billion": no end of a sentence.
  const isCut = /^\s*[\d,]/.test(report.text.slice(span.end, span.end + 3));
  // "A ferry off Port Ellis on 8 May 2010" is a caption.
  if (!label || isCut || !isOwnVoice(sentence, world) || !namesSomething(text) || opensLoosely(text) || !hasVerb(text)) return null;
  return ask({ report, words: text.replace(/\s+/g, ' '), from: `this sentence of ${label}`, note: `From ${label}.`, evidence: [makeEvidence(report, span)] }, world);
}

function fromStatement(said: Said, world: World): Draft[] | null {
  if (findFigures(said.words).length === 0) return null;
  const label = reportLabel(said.report);
  if (!label || !isAskable(said) || said.speaker.sort !== 'person' || countWords(said.words) < 8 || countWords(said.words) > 35) return null;
  const name = nameOf(said);
  const isOwn = said.statement.level === 'direct';
  const words = isOwn ? said.words : asClause(said.words, said.report.text);
  const isLoose = isOwn ? (loosePronoun(words) ?? looseRole(words) ?? looseDate(words) ?? /^(?:it|this|that|these|those|so|and|but)\b/i.exec(words)) : !said.isClause || looseWord(words) !== null || /[“”]/.test(words);
  if (isLoose || !(isOwn || namesSomething(words)) || opensLoosely(words)) return null;
  const from = isOwn ? `these words of ${name} in ${label}` : `${possessive(name)} statement, as ${label} gives it`;
  return ask({ report: said.report, words, from, note: `${isOwn ? name : `${possessive(name)} statement`}, in ${label}.`, evidence: said.evidence }, world);
}

/** Asks for one of the figures: by choosing, and where that is fair, by typing. */
function ask({ report, words, from, note, evidence }: Asked, world: World): Draft[] | null {
  const plain = words.replace(/[.,\s]+$/, '');
  const figures = findFigures(plain);
  // Of three figures one may be worked out from the others.
  if (figures.length === 0 || (plain.match(/\p{N}+(?:[.,]\p{N}+)*/gu) ?? []).length > 2) return null;
  const rng = world.rngFor('figure', plain);
  const asked = shuffled(figures, rng)[0]!;
  const distractors = nearFigures(asked, (text) => !isInReports(text, world) && !isToCome(text, asked, report), most, rng);
  const shared = { explanation: `The report has “${asked.text}” there.`, evidence, fact: { about: 'figure' as const, matter: plain, answer: asked.text } };
  const gapped = gap(plain, asked);
  const chosen: Draft = { ...shared, stem: `Which figure is left out of ${from}: ${inMarks(gapped)}?`, prompt: { ask: 'Which figure is left out?', quote: gapped, note }, difficulty: 0.6, key: asked.text, distractors };
  const typed = typedFigure(asked);
  const bare = gap(plain, asked.sort === 'day' ? asked : asked.number);
  const written: Draft | null = typed && { ...shared, stem: `What is the figure that is left out of ${from}: ${inMarks(bare)}?`, prompt: { ask: 'What is the figure that is left out?', quote: bare, note }, difficulty: 0.8, accepted: typed };
  return [...(distractors.length >= fewest ? [chosen] : []), ...(written ? [written] : [])];
}

const gap = (words: string, { start, end }: { start: number; end: number }) => `${words.slice(0, start)}…${words.slice(end)}`;

/** Of a year that has passed, one that is still to come is no choice. */
function isToCome(text: string, { sort, digits }: Figure, { publishedAt }: Report): boolean {
  const year = Number(publishedAt?.slice(0, 4) ?? Infinity);
  return sort === 'year' && digits <= year && Number(text) > year;
}

/** A figure that a report has anywhere, "11 boats" or "eleven boats", may be right there as well. */
function isInReports(text: string, { readings }: World): boolean {
  const bare = text.replace(/[$£€%]/g, '').trim();
  const spelled = bare.replace(/^[\p{L}\d]+/u, (number) => numberOf(number)?.toString() ?? wordOf(Number(number)) ?? number);
  const either = new RegExp(`(?<![\\p{L}\\p{N}.,])(?:${escaped(bare)}|${escaped(spelled)})(?![\\p{L}\\p{N}]|[.,]\\d)`, 'iu');
  return readings.some(({ report }) => either.test(report.text));
}

/** Whether a body, a place or somebody is named: a sentence without a name may be about anything. */
const namesSomething = (text: string) => findNames(`Of late, ${text}`).length > 0;

/** "The attack killed …", "Another 20 …", "did so", "them": which? */
function opensLoosely(text: string): boolean {
  const opens = /^(?:The \p{Ll}+ (?!of |in |on |at |between |for |to |from |against |by )|Another |An additional |More |Also|And |But |So |Then |Such |There |Here |Both |Two of |Some of |Most of |Only )/u;
  return opens.test(text) || /\b(?:it|they|them)\b|\b(?:do|does|did|doing|done) so\b|\bthe \p{Ll}+[’']s?\b|\bthe (?:capital )?(?:city|capital|town|county|district|province|region|island|village|territory)\b(?! of)|\b(?:this|that|these|those) (?:year|day|case|time|way|number|\p{Ll}+s)\b/iu.test(text);
}
