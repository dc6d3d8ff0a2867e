// npm run bench:questions [-- REPORTS.jsonl …] [--kept] [--kind who-said] [--sheet 50] [--seed 1] [--out FILE]
//
// What the questions made of reports are like: how many, what refused the others, whether places and lengths tell the key, how long it takes.
// A line per report: {id, text, outlet?, title?, date?, eventId?}. A quarter of the events is kept aside: --kept takes it alone.
// --sheet writes so many questions, drawn by chance, to a file outside of the project, with their evidence, for somebody to read.
import os from 'node:os';
import { parseArgs } from 'node:util';
import { loadRoom } from '../../../lib/cli/bundle.mjs';
import { Refusal } from '../../../lib/cli/refusal.mjs';
import { clear, run, say, show } from '../terminal.mjs';
import { readContent, readEvents } from './data.mjs';
import { askAll } from './ask-all.mjs';
import { longestTable, placesTable } from './keys.mjs';
import { sheetPath, writeSheet } from './sheet.mjs';
import { kindsTable, refusedTable, timesTable, yieldTable } from './tables.mjs';

const dataSets = ['../shared/data/wikinews.dev.jsonl', '../shared/data/events.dev.jsonl'];

function wholeNumber(name, value) {
  if (!/^\d+$/.test(value)) throw new Refusal(`--${name} takes a whole number.`);
  return Number(value);
}

function showTables(asked, { isFixed, refusedBy }) {
  const questions = asked.events.flatMap((event) => event.questions);
  const refused = asked.events.flatMap((event) => event.refused);
  show(`${asked.events.length} events of ${asked.reports.length} reports: ${questions.length} questions, ${refused.length} refused`, kindsTable(asked.events));
  show('Refused, by check (a question may have several)', refusedTable(refused, refusedBy));
  show('Where the key stands among four', [placesTable(questions)]);
  show('The longest option as the key: within 3 points of chance', longestTable(questions, isFixed));
  show(`Time from text to checked questions, warm (load ${os.loadavg()[0].toFixed(1)} on ${os.availableParallelism()} cores)`, timesTable(asked));
  show('Yield', yieldTable(asked));
}

async function main() {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { kept: { type: 'boolean', default: false }, kind: { type: 'string' }, sheet: { type: 'string' }, seed: { type: 'string', default: '1' }, out: { type: 'string' } } });
  const seed = wholeNumber('seed', values.seed);
  const count = values.sheet === undefined ? 0 : wholeNumber('sheet', values.sheet);
  const file = sheetPath(values.out, count, seed);
  const events = readEvents(positionals.length > 0 ? positionals : dataSets, values.kept);
  if (events.length === 0) throw new Refusal('There is nothing to ask about.');
  const room = await loadRoom('tests/bench/questions/asker.ts');
  const asked = askAll(events, { ...room, library: room.speakersOf(readContent()), say, seed, wantsReports: count === 0, kinds: values.kind?.split(',') });
  if (count === 0) return showTables(asked, room);
  const drawn = room.draw(asked.events.flatMap(({ questions, credits }) => questions.map((question) => ({ question, reports: credits }))), count, seed);
  writeSheet(file, drawn, `${drawn.length} questions, seed ${seed}${values.kept ? ', of the events kept aside' : ''}`);
  clear();
  console.log(file);
}

await run(main);
