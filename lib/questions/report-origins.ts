import type { Report } from '@/lib/articles/report';
import { likelyAgencies, mayBeSameAgency } from '@/lib/questions/agencies';
import { fewest, mayBeSame, pick } from '@/lib/questions/distractors';
import { makeEvidence } from '@/lib/questions/evidence';
import type { Draft } from '@/lib/questions/kind';
import { likeness } from '@/lib/questions/likeness';
import { reportLabel } from '@/lib/questions/report-label';
import { asQuestion, capital, countWords, inMarks, tidy } from '@/lib/questions/wording';
import type { World } from '@/lib/questions/world';
import { lastName } from '@/lib/text/last-name';
import { textOf, type Span } from '@/lib/text/span';

/** "HNN Staff" is nobody. */
const personName = /^(?!.* (?:Staff|Team|Desk|Editors?|Newsroom|Services?|Wire|Agency|Press|Reports?|Reporters?|Media|Network|Correspondents?)$)\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*| (?:de|del|der|di|da|la|van|von|al|bin)){1,3}$/u;

/** "Who wrote the Coast Daily report of 13 March 2019?" Null when the text has no byline of one person. */
export function authorOf(report: Report, world: World): Draft | null {
  const [author] = report.bylines;
  // Without an outlet a report would be called by its author.
  const label = reportLabel(report.outlet ? report : { ...report, bylines: [] });
  const line = report.furniture.find((piece) => piece.kind === 'byline' && author && textOf(report.text, piece).includes(author));
  if (!author || report.bylines.length > 1 || !label || !line || !personName.test(author) || label.includes(author)) return null;
  const isFree = (name: string) => !world.readings.some((reading) => reading.report.bylines.some((other) => reading.report.id === report.id && mayBeSame(other, name)));
  const authors = world.readings.flatMap((reading) => reading.report.bylines).filter((name) => personName.test(name) && isFree(name));
  const distractors = pick([authors], world.rngFor('author', report.id));
  return {
    stem: `Who wrote ${label}?`,
    prompt: { ask: 'Who wrote this report?', quote: null, note: `${capital(label)}.` },
    explanation: `The byline names ${author}.`,
    evidence: [makeEvidence(report, line)],
    fact: { about: 'written-by', matter: label, answer: author },
    difficulty: 0.5,
    // Beside people of whom the report tells its author is no choice.
    ...(distractors.length < fewest ? { accepted: [author, lastName(author)] } : { key: author, distractors }),
  };
}

/** "Which outlet’s report has this headline?", or opens so, where two or more outlets are compared. */
export function openingOf(report: Report, world: World): Draft | null {
  const outlets = [...new Set(world.readings.map((reading) => reading.report.outlet).filter((outlet) => outlet !== null))];
  const { outlet } = report;
  const opening = outlet && outlets.length > 1 ? openingWords(report, world) : null;
  if (!outlet || !opening || outlets.some((other) => other !== outlet && mayBeSameAgency(other, outlet))) return null;
  const words = tidy(textOf(report.text, opening.span)).replace(/[.]$/, '');
  const isNamed = (name: string) => world.readings.some((reading) => reading.report.text.includes(name) || mayBeSameAgency(reading.report.outlet ?? '-', name));
  const others = likelyAgencies('').map((names) => names.filter((name) => !isNamed(name)));
  const distractors = pick([outlets.filter((other) => other !== outlet), ...others], world.rngFor('opening', report.id));
  if (distractors.length < fewest) return null;
  const does = opening.isHeadline ? 'has this headline' : 'begins with these words';
  return {
    stem: asQuestion(`Which outlet’s report ${does}: ${inMarks(words)}`),
    prompt: { ask: `Which outlet’s report ${does}?`, quote: words, note: null },
    explanation: `${opening.isHeadline ? 'It stands above' : 'They open'} the ${outlet.replace(/^the /i, '')} report.`,
    evidence: [makeEvidence(report, opening.span)],
    fact: { about: 'carried', matter: words, answer: outlet },
    difficulty: 0.65,
    key: outlet,
    distractors,
  };
}

/** The headline, if it stands in the text, or else the first sentence, when no other report has the like. */
function openingWords(report: Report, world: World): { span: Span; isHeadline: boolean } | null {
  const headline = report.furniture.find(({ kind }) => kind === 'headline');
  const first = world.sentences.find((sentence) => sentence.report.id === report.id);
  const span = headline ?? first?.span;
  if (!span) return null;
  const words = textOf(report.text, span);
  const count = countWords(words);
  const names = [report.outlet ?? '', ...report.agencies].filter((name) => name.length > 2);
  const isKnownElsewhere = world.readings.some((reading) => reading.report.id !== report.id && (likeness(reading.report.headline ?? '', words) >= 0.6 || firstSentences(reading.report.id, world).some((text) => likeness(text, words) >= 0.6)));
  // "PORT ELLIS – ", "FILE - In this photo": what stands before a report is no part of it.
  const isLed = /^(?:\p{Lu}{3,}[^a-z]{0,20}[–―—-]|(?:FILE|CLOSE|PHOTO|WATCH|VIDEO|UPDATED?)\b)|^.{0,30} (?:―|–-|--) /u.test(words);
  const isFit = !isLed && !ofPage.test(words) && count >= 7 && count <= 40 && /^\p{Lu}/u.test(words) && !/[\n()[\]|“”"]/.test(words) && (headline ?? /[.!?][”"]?$/.test(words)) && !names.some((name) => words.includes(name));
  return isFit && !isKnownElsewhere ? { span, isHeadline: headline !== undefined } : null;
}

/** "On behalf of Lund & Lund posted in Wrecks", "Boats at dawn Image: Ida Quill" */
const ofPage = /^On behalf of\b|\bposted (?:in|by|on|at)\b|\b(?:Image|Photo|Picture|Credit): /;

const firstSentences = (reportId: string, world: World) => world.sentences.filter((sentence) => sentence.report.id === reportId).slice(0, 3).map(({ text }) => text);
