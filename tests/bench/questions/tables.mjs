import { countBy, mean, median, rounded, sum } from './sums.mjs';

/** Questions by kind, and by format within it. */
export function kindsTable(events) {
  const all = events.flatMap(({ questions }) => questions);
  const reports = sum(events.map(({ readings }) => readings.length));
  const row = (of) => ({ questions: of.length, 'per report': rounded(of.length / reports, 2), formats: [...countBy(of, ({ format }) => format)].map(([format, count]) => `${format} ${count}`).join(', ') });
  return { all: row(all), ...Object.fromEntries([...countBy(all, ({ kind }) => kind).keys()].map((name) => [name, row(all.filter(({ kind }) => kind === name))])) };
}

/** How many questions each check refuses, how many it alone refuses, and of which kinds. */
export function refusedTable(refused, refusedBy) {
  const named = refused.map((each) => ({ kind: each.question.kind, checks: refusedBy(each) }));
  const kindsOf = (name) => [...countBy(named.filter(({ checks }) => checks.includes(name)), ({ kind }) => kind)].map(([kind, count]) => `${kind} ${count}`).join(', ');
  return Object.fromEntries([...countBy(named, ({ checks }) => checks)].map(([name, count]) => [name, { questions: count, alone: named.filter(({ checks }) => checks.length === 1 && checks[0] === name).length, kinds: kindsOf(name) }]));
}

/** By the clock, which other programs lengthen, and by the processor. */
export function timesTable({ events, reports }) {
  const row = (of, goal) => ({ count: of.length, 'median ms': rounded(median(of.map(({ ms }) => ms))), 'mean ms': rounded(mean(of.map(({ ms }) => ms))), 'median of processor': rounded(median(of.map(({ cpu }) => cpu))), goal });
  const ofSize = (least, most) => events.filter(({ readings }) => readings.length >= least && readings.length <= most);
  const rows = {
    'a report': row(reports),
    'a report of 500 to 700 words': row(reports.filter(({ words }) => words >= 500 && words <= 700), 25),
    'an event of 2 to 4 reports': row(ofSize(2, 4)),
    'an event of 5 or more': row(ofSize(5, Infinity), 200),
  };
  return Object.fromEntries(Object.entries(rows).filter(([, { count }]) => count > 0));
}

const comparing = ({ skill }) => skill === 'comparing';
const sharesStatement = ({ readings, groups }) => readings.length > 1 && groups.some(({ relation }) => relation !== 'only');

/** The floors: questions and kinds of a report that tells enough, comparing questions of an event whose reports share something. */
export function yieldTable({ events, reports }) {
  const rich = reports.filter(({ readings: [reading] }) => reading.statements.length >= 5);
  const shared = events.filter(sharesStatement);
  const row = (of, count, floor) => ({ of: of.length, median: median(of.map(count)), mean: rounded(mean(of.map(count))), 'at the floor %': rounded((100 * of.filter((each) => count(each) >= floor).length) / of.length, 0), floor });
  return {
    'questions of a report with 5 or more statements': row(rich, ({ questions }) => questions.length, 12),
    'kinds of it': row(rich, ({ questions }) => new Set(questions.map(({ kind }) => kind)).size, 5),
    'comparing questions of an event that shares a statement': row(shared, ({ questions }) => questions.filter(comparing).length, 6),
  };
}
