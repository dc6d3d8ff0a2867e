import { nameOf } from '@/lib/questions/describe';
import { figureDrafts, figureToAsk } from '@/lib/questions/figure-drafts';
import { findFigures } from '@/lib/questions/figures';
import { gapsOf } from '@/lib/questions/gaps/gaps-of';
import { leansOnText, namesSomething } from '@/lib/questions/leans-on-text';
import { defineKind, type Draft } from '@/lib/questions/kind';
import { looseIn } from '@/lib/questions/loose-reference';
import { looseDate, loosePronoun, looseRole } from '@/lib/questions/loose-words';
import { reportLabel } from '@/lib/questions/report-label';
import type { Said } from '@/lib/questions/said';
import { isAskable } from '@/lib/questions/sureness';
import { asClause, countWords, possessive } from '@/lib/questions/wording';
import type { World } from '@/lib/questions/world';
import { overlaps } from '@/lib/text/span';

/** A sentence of a report, or of somebody in it, without one of its figures. */
export const figure = defineKind({
  name: 'figure',
  title: 'Figures',
  skill: 'figures',
  make: (said, world) => fromStatement(said, world),
  makeFromEvent: (world) => gapsOf(world).drafts.figure,
});

function fromStatement(said: Said, world: World): Draft[] | null {
  if (findFigures(said.words).length === 0) return null;
  const label = reportLabel(said.report);
  if (!label || !isAskable(said) || said.speaker.sort !== 'person' || countWords(said.words) < 8 || countWords(said.words) > 35) return null;
  // "claimed falsely that 9,000 boats had left": a figure that the report holds for wrong is none to learn.
  const { cue, quote } = said.statement;
  if (cue && disputed.test(said.report.text.slice(Math.min(cue.start, quote.end) - 20, Math.max(cue.end, quote.start)))) return null;
  const name = nameOf(said);
  const isOwn = said.statement.level === 'direct';
  const words = isOwn ? said.words : asClause(said.words, said.report.text);
  const isLoose = isOwn ? (loosePronoun(words) ?? looseRole(words) ?? looseDate(words) ?? /^(?:it|this|that|these|those|so|and|but)\b/i.exec(words)) : !said.isClause || looseIn(said) !== null || /[“”]/.test(words);
  if (isLoose || !(isOwn || namesSomething(words)) || leansOnText(words) || isGappedAlready(said, world)) return null;
  const from = isOwn ? `these words of ${name} in ${label}` : `${possessive(name)} statement, as ${label} gives it`;
  const plain = words.replace(/[.,\s]+$/, '');
  const asked = figureToAsk(plain, world);
  return asked && figureDrafts({ report: said.report, words: plain, asked, from, note: `${isOwn ? name : `${possessive(name)} statement`}, in ${label}.`, evidence: said.evidence }, world);
}

const disputed = /\b(?:without (?:\p{L}+ ){0,2}(?:evidence|proof)|false(?:ly)?|wrong(?:ly)?|incorrectly|inaccurately|mistakenly|baseless(?:ly)?|misleadingly|exaggerat\w+)\b/u;

/** The sentence is asked about as a whole. */
const isGappedAlready = ({ report, statement: { quote } }: Said, world: World) => gapsOf(world).sentences.some((each) => each.report === report && overlaps(each.span, quote));
