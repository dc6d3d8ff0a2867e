// npm run bench:events [-- REPORTS.jsonl]
//
// How well reports are put together into events, beside a file that says which belong together:
// a JSON object on each line, {text, eventId, title?, date?, outlet?}.
// A quarter of the events, always the same, is kept aside and shown apart: thresholds are fitted on the rest.
import fs from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { loadRoom } from '../../lib/cli/bundle.mjs';
import { Refusal } from '../../lib/cli/refusal.mjs';
import { isKept } from './questions/data.mjs';
import { run } from './terminal.mjs';

const pairsOf = (members) => members.flatMap((a, at) => members.slice(at + 1).map((b) => [a, b]));

/** Pairs of reports that are put together, and should be. */
function score(rows, groupReports) {
  const eventOf = new Map(rows.map(({ report, eventId }) => [report, eventId]));
  const gold = pairsOf(rows).filter(([a, b]) => a.eventId === b.eventId).length;
  const began = performance.now();
  const groups = groupReports(rows.map(({ report }) => report));
  const ms = performance.now() - began;
  const found = groups.flatMap(pairsOf);
  const right = found.filter(([a, b]) => eventOf.get(a) === eventOf.get(b)).length;
  return { reports: rows.length, events: new Set(eventOf.values()).size, groups: groups.length, precision: +(right / found.length).toFixed(3), recall: +(right / gold).toFixed(3), ms: Math.round(ms) };
}

await run(async () => {
  const file = process.argv[2] ?? '../shared/data/events.dev.jsonl';
  if (!fs.existsSync(file)) throw new Refusal(`There are no grouped reports at ${path.resolve(file)}: name a file of your own, npm run bench:events -- REPORTS.jsonl`);
  const { groupReports, readReport } = await loadRoom('tests/bench/grouper.ts');
  const rows = fs.readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line))
    .map(({ text, title, date, outlet, eventId }) => ({ eventId, report: readReport(text, { headline: title ?? null, publishedAt: date ?? null, outlet: outlet ?? null }) }));
  const undated = rows.map(({ eventId, report }) => ({ eventId, report: { ...report, publishedAt: null } }));
  console.table({
    'fitted on': score(rows.filter(({ eventId }) => !isKept(eventId)), groupReports),
    'kept aside': score(rows.filter(({ eventId }) => isKept(eventId)), groupReports),
    'all': score(rows, groupReports),
    'all, without dates': score(undated, groupReports),
  });
});
