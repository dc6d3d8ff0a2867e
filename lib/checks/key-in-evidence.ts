import type { Check } from '@/lib/checks/check';
import { circumstancesOf } from '@/lib/questions/circumstances';
import { resolveDate, writeDate } from '@/lib/questions/dates';
import { bothReports, levelOptions, neitherReport, onlyOption, ownVoice } from '@/lib/questions/fixed-options';
import { isGapped } from '@/lib/questions/gaps/is-gapped';
import { bare, tellingWords } from '@/lib/questions/likeness';
import { keysOf, optionsOf } from '@/lib/questions/option-texts';
import type { Evidence, Question } from '@/lib/questions/question';
import { shortLabel } from '@/lib/questions/report-label';
import { valueOf } from '@/lib/questions/sequence';
import { capital } from '@/lib/questions/wording';
import type { World } from '@/lib/questions/world';
import { hasName } from '@/lib/text/has-name';
import { lastName } from '@/lib/text/last-name';
import { months } from '@/lib/text/months';
import { overlaps } from '@/lib/text/span';

/** "Kerry said …" is evidence for "John Kerry"; another report's sentence, or a passage that moved, is evidence for nothing. */
export const keyInEvidence: Check = {
  name: 'key-in-evidence',
  reason: 'The marked passage does not show the answer.',
  test(question, world) {
    if (question.evidence.length === 0) return 'there is no passage';
    const moved = question.evidence.find((piece) => world.reportOf(piece.reportId)?.text.slice(piece.start, piece.end) !== piece.text);
    if (moved) return `“${moved.text.slice(0, 40)}” does not stand where it is said to`;
    const keys = [...keysOf(question), ...(question.format === 'match' ? question.slots : [])];
    if (keys.length === 0) return 'no option is marked as right';
    const unshown = keys.find((key) => (question.format === 'span' ? !isMarked(key, question) : !isShown(key, question, world)));
    return unshown ? `“${unshown}” is not shown by it` : null;
  },
};

function isShown(key: string, question: Question, world: World): boolean {
  const { kind, evidence } = question;
  const reports = new Set(evidence.map((piece) => piece.reportId));
  if (key === bothReports) return reports.size === 2;
  // What neither of two reports has is shown by the one that has it.
  if (key === neitherReport) return !world.readings.some(({ report }) => reports.has(report.id) && optionsOf(question).includes(onlyOption(shortLabel(report) ?? '')));
  const only = world.readings.find(({ report }) => key === onlyOption(shortLabel(report) ?? ''));
  if (only) return reports.size === 1 && reports.has(only.report.id);
  // A report among reports that are put beside statements.
  const named = question.format === 'match' ? world.readings.find(({ report }) => key === capital(shortLabel(report) ?? '')) : undefined;
  if (named) return reports.has(named.report.id);
  if (key === ownVoice) return evidence.every((piece) => statementsIn(piece, world).length === 0);
  const level = Object.entries(levelOptions).find(([, option]) => option === key)?.[0];
  if (level) return evidence.some((piece) => statementsIn(piece, world).some(({ statement }) => statement.level === level));
  // The words of a report show who published it.
  if (kind === 'who-reported' && evidence.some((piece) => world.reportOf(piece.reportId)?.outlet === key)) return true;
  // "on Sunday" shows a day.
  if (kind === 'where-when' && !isGapped(question) && /\d{4}$/.test(key)) return evidence.some((piece) => statementsIn(piece, world).some((said) => writeDate(circumstancesOf(said, world).date ?? '') === key));
  const text = evidence.map((piece) => piece.text).join(' ');
  const person = world.cast.find(key);
  if (person?.sort === 'person') return hasName(text, lastName(person.name));
  if (evidence.some((piece) => showsDate(key, piece, world))) return true;
  if (` ${bare(text)} `.includes(` ${bare(/“([^”]+)”$/.exec(key)?.[1] ?? key)} `)) return true;
  // A document may be called "the resolution" in its sentence; a broken quotation has its cue between the words.
  const shown = tellingWords(text);
  const telling = [...tellingWords(key)];
  const mentioned = world.documents.some(({ document, report }) => document.name === key && document.mentions.some((span) => evidence.some((piece) => piece.reportId === report.id && overlaps(piece, span))));
  return mentioned || (telling.length > 0 && telling.filter((word) => shown.has(word)).length / telling.length >= 0.8);
}

/** A sentence to tap is marked itself. */
const isMarked = (sentence: string, { evidence }: Question) => evidence.some((piece) => bare(piece.text).includes(bare(sentence)) || bare(sentence).includes(bare(piece.text)));

const dateWords = new RegExp(`\\b(?:last )?(?:${'Mon Tues Wednes Thurs Fri Satur Sun'.split(' ').join('|')})day\\b|\\b(?:yesterday|today|tonight|last month|this (?:morning|afternoon|evening))\\b|\\b(?:\\d{1,2} )?(?:(?:in|last|early|late) )?(?:${months.join('|')})(?: \\d{1,2}\\b)?(?:,? \\d{4})?`, 'g');

/** “Sunday” in a report of 11 April 2016 shows “10 April 2016”. */
function showsDate(key: string, { text, reportId }: Evidence, world: World): boolean {
  if (!valueOf(key)?.unit.startsWith('date')) return false;
  const published = world.reportOf(reportId)?.publishedAt ?? null;
  return (text.match(dateWords) ?? []).some((words) => {
    const date = resolveDate(words, published);
    return date !== null && ` ${bare(key)}`.endsWith(` ${bare(writeDate(date))}`);
  });
}

function statementsIn(piece: Evidence, world: World) {
  return world.said.filter((said) => said.report.id === piece.reportId && overlaps(said.statement.quote, piece));
}
