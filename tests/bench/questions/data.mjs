import fs from 'node:fs';
import path from 'node:path';
import { root } from '../../../lib/cli/root.mjs';
import { isKeptAside } from '../kept-aside.mjs';

/** A quarter of the events, always the same, is kept aside. */
export function isKept(eventId) {
  return isKeptAside(eventId, 4);
}

/** The reports of a file, a JSON object on each line: {id, text, outlet?, title?, date?, eventId?}; none, with a sentence, when it is not there. */
function readLines(file) {
  if (fs.existsSync(file)) return fs.readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));
  console.error(`There are no reports at ${path.resolve(file)}: they are left out. Name files of your own: npm run bench:questions -- REPORTS.jsonl …`);
  return [];
}

/** Events of files: reports with one eventId are one event, any other is an event of its own. */
export function readEvents(files, wantsKept) {
  const events = new Map();
  for (const item of files.flatMap(readLines)) {
    if ((item.eventId ? isKept(item.eventId) : false) !== wantsKept) continue;
    const id = item.eventId ?? item.id;
    events.set(id, [...(events.get(id) ?? []), item]);
  }
  return [...events].map(([id, items]) => ({ id, items }));
}

/** The texts of the starter library. */
export function readContent() {
  const folder = path.join(root, 'content');
  return fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md')).sort().map((name) => fs.readFileSync(path.join(folder, name), 'utf8'));
}
