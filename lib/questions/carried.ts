import type { Report } from '@/lib/articles/report';
import { once } from '@/lib/once';
import { describe, isQuoted, shownWords } from '@/lib/questions/describe';
import { bare, likeness, tellingWords } from '@/lib/questions/likeness';
import { looseIn } from '@/lib/questions/loose-reference';
import { shortLabel } from '@/lib/questions/report-label';
import type { Said } from '@/lib/questions/said';
import { isAskable } from '@/lib/questions/sureness';
import { asClause, countWords } from '@/lib/questions/wording';
import { isToldIn, type World } from '@/lib/questions/world';
import { hasName } from '@/lib/text/has-name';
import { lastName } from '@/lib/text/last-name';

/** A statement, the other reports' tellings of the same, and the reports that surely have nothing of it. A report that may have it is in neither. */
export type Carried = { said: Said; same: Said[]; absent: Report[] };

/** So many words in a row, between marks, are one statement wherever they stand. */
const verbatim = 6;
/** So many quoted words, three of them telling, can be looked for. */
const fewestShown = 5;

/** The reports that can be told apart by what they are called. */
export function namedApart(world: World): Report[] {
  const labels = world.readings.map(({ report }) => shortLabel(report));
  return world.readings.map(({ report }) => report).filter((_, at) => labels[at] !== null && labels.indexOf(labels[at]!) === labels.lastIndexOf(labels[at]!));
}

/** Each statement that can be asked about, once, with where it stands and where it does not. */
export const carriedIn = once((world: World): Carried[] => {
  const reports = namedApart(world);
  const seen = new Set<Said>();
  return world.said.flatMap((said) => {
    if (seen.has(said) || !isAskable(said) || !canBeFound(said) || !reports.includes(said.report)) return [];
    const same = sameAs(said, world).filter(({ report }) => reports.includes(report));
    for (const each of same) seen.add(each);
    const absent = reports.filter((report) => isAbsent(said, report, world));
    return same.length > 0 || absent.length > 0 ? [{ said, same, absent }] : [];
  });
});

/** What is shown in the reporter's words may be told in others; quoted words are looked for as they are. */
const likeQuoted = 0.4;
const likeTold = 0.3;
/** … still more so by the same speaker. */
const likeOwn = 0.2;

/** Whether nothing in a report tells it: not in its text, in whatever words, nor in its headline. */
function isAbsent(said: Said, report: Report, world: World): boolean {
  if (!world.absentFrom.get(said.statement.id)?.includes(report.id) || tellingWords(said.words).size < 4) return false;
  const least = isQuoted(said) ? likeQuoted : likeTold;
  if (!isQuoted(said) && world.said.some((other) => other.report === report && other.speaker === said.speaker && likeness(other.words, said.words) >= likeOwn)) return false;
  return [said.words, shownWords(said)].every((words) => !isToldIn(world, report.id, words, least) && likeness(report.headline ?? '', words) < least);
}

/** Other reports' tellings of the same statement, one of each report. */
function sameAs(said: Said, world: World): Said[] {
  const group = world.groups.find(({ relation, members }) => (relation === 'same-quote' || relation === 'reworded') && members.some(({ statementId }) => statementId === said.statement.id));
  const others = (group?.members ?? []).map(({ statementId }) => world.saidOf(statementId)).filter((other) => other !== null && other.report !== said.report);
  return others.filter((other) => other !== null && isSame(said, other)) as Said[];
}

/** The same words between marks, given to nobody else; or nearly the same ones, surely by the same speaker. */
function isSame(said: Said, other: Said): boolean {
  if (other.statement.denies || other.statement.unsaid) return false;
  if ((other.speaker === null || other.speaker === said.speaker) && holdsWords(other, said)) return true;
  return isAskable(other) && said.speaker === other.speaker && isAllTold(said, other);
}

/** Not only that the shorter one is in the longer: little of the longer is missing in the shorter. */
function isAllTold(said: Said, other: Said): boolean {
  const [one, two] = [tellingWords(said.words).size, tellingWords(other.words).size];
  const like = likeness(said.words, other.words);
  return like >= 0.7 && (like * Math.min(one, two)) / Math.max(one, two) >= 0.7;
}

/** "It was wrong", "there were two": what was, where? */
const opensLoosely = /^(?:it|this|that|these|those|there|such|so|also)\b/i;

/** Whether its words, as they are shown, tell enough to be looked for in a report. */
function canBeFound(said: Said): boolean {
  if (isQuoted(said)) return countWords(said.quoted) >= fewestShown && tellingWords(said.quoted).size >= 3;
  const clause = asClause(said.words, said.report.text);
  return !opensLoosely.test(clause) && looseIn(said) === null && !hasName(clause, lastName(said.speaker?.name ?? ''));
}

/** Whether a telling has the quoted words of another one whole. */
export function holdsWords(other: Said, said: Said): boolean {
  const words = isQuoted(said) ? bare(said.quoted) : '';
  return words.split(' ').length >= verbatim && ` ${bare(other.quoted ?? '')} `.includes(` ${words} `);
}

/** What two reports share, as a thing to speak of: they "carry these words" only when they have the same; else it is the remark, each in its wording. */
export function describeShared(said: Said, other: Said): string | null {
  const thing = describe(said);
  return thing && isQuoted(said) && !holdsWords(other, said) ? thing.replace(/^these words of ([^:]*):/, 'this remark of $1, in these words or others:') : thing;
}
