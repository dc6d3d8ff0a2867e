import fs from 'node:fs';
import path from 'node:path';
import { Refusal } from '../../../lib/cli/refusal.mjs';
import { isKeptAside } from '../kept-aside.mjs';

/**
 * Annotated articles, a JSON object on each line:
 * {id, outlet?, text, attributions: [{quote: {start, end, parts?}, speaker|null, type, speechCue?, photoCredit?, speakerResolved?}]}.
 */
export function readGold(file) {
  if (!fs.existsSync(file)) throw new Refusal(`There are no annotated articles at ${path.resolve(file)}: name a file of your own, npm run bench:reading -- GOLD.jsonl`);
  return fs.readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));
}

/** A fifth of the articles, always the same, is kept aside. */
export function isKept({ id }) {
  return isKeptAside(id, 5);
}
