// How well the parts around a report's body are read from plain text.
//
//   node tests/bench/reading/parts.mjs FILE.jsonl … [--kept | --tune] [--show]
//
// A line per article: {id, text, outlet, title, date?, byline?}. Most texts hold only the body, so each is read twice: as it is, where a
// part that it does not tell must stay null, and below its own title, byline and date, laid out as copied pages are.
// A third of the articles is kept aside: --tune leaves it out, --kept takes it alone.
import { readFileSync } from 'node:fs';
import { loadRoom } from '../../../lib/cli/bundle.mjs';
import { isKeptAside } from '../kept-aside.mjs';

const args = process.argv.slice(2);
const files = args.filter((arg) => !arg.startsWith('--'));
if (files.length === 0) {
  console.error('usage: node tests/bench/reading/parts.mjs FILE.jsonl … [--kept | --tune] [--show]');
  process.exit(2);
}
const { readReport } = await loadRoom('lib/articles/read-report.ts');
const isKept = ({ id }) => isKeptAside(id, 3);
const articles = files.flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line)))
  .filter((article) => (args.includes('--kept') ? isKept(article) : !args.includes('--tune') || !isKept(article)));

const key = (text) => (String(text ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join('');
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const spell = (day) => ({ american: `${months[Number(day.slice(5, 7)) - 1]} ${Number(day.slice(8))}, ${day.slice(0, 4)}`, british: `${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}` });
const people = (byline) => String(byline).replaceAll('"', '').split(', ').filter(Boolean);
const inOrder = (names) => (names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names[0]);

/** Ways in which a page's head is copied above its text. */
const layouts = {
  'By, then the date': ({ title, names, day }) => [title, `By ${inOrder(names)}`, spell(day).american],
  'all on one line': ({ title, names, day }) => [title, `By ${inOrder(names)} | Published ${spell(day).british}, 4:09 pm`],
  'names, outlet, date': ({ title, names, day, outlet }) => [title, inOrder(names), outlet, `Published 4:09 p.m. ET ${spell(day).american}`],
  'date first, capitals': ({ title, names, day }) => [spell(day).british, title, `BY ${inOrder(names).toUpperCase()}`, 'Share', 'Advertisement'],
};

const rows = {};
const count = (layout, part, isRight, note) => {
  const row = ((rows[layout] ??= {})[part] ??= { all: 0, right: 0 });
  row.all += 1;
  if (isRight) row.right += 1;
  else if (args.includes('--show')) console.log(`${layout} · ${part} · ${note}`);
};

for (const { text, title, date, byline, outlet } of articles) {
  const bare = readReport(text);
  const head = text.slice(0, 500);
  count('as it is', 'headline', key(bare.headline) === (key(head).includes(key(title)) && key(head).startsWith(key(title)) ? key(title) : ''), bare.headline);
  if (date && bare.publishedAt) count('as it is', 'date', bare.publishedAt === date, `${bare.publishedAt} ${date}`);
  count('as it is', 'byline', bare.bylines.every((name) => key(head).includes(key(name))), bare.bylines);
  if (bare.outlet) count('as it is', 'outlet', key(bare.outlet).includes(key(outlet)) || key(outlet).includes(key(bare.outlet).replace(/^the/, '')), `${bare.outlet} ${outlet}`);
  count('as it is', 'dateline', bare.dateline === null || /^\p{Lu}/u.test(bare.dateline), bare.dateline);
  if (bare.headline !== null || !date) continue;
  const names = byline ? people(byline) : ['Ann Field', 'Bo Li'];
  for (const [name, lay] of Object.entries(layouts)) {
    const found = readReport(`${lay({ title, names, day: date, outlet }).join('\n')}\n\n${text}`);
    count(name, 'headline', key(found.headline) === key(title), `${found.headline} ≠ ${title}`);
    count(name, 'byline', found.bylines.map(key).join() === names.map(key).join(), `${found.bylines} ≠ ${names}`);
    count(name, 'date', found.publishedAt === date, `${found.publishedAt} ≠ ${date}`);
    if (name.includes('outlet')) count(name, 'outlet', key(found.outlet).replace(/^the/, '') === key(outlet).replace(/^the/, ''), `${found.outlet} ≠ ${outlet}`);
  }
}
const percent = ({ all, right }) => `${((100 * right) / all).toFixed(1)} of ${all}`;
console.table(Object.fromEntries(Object.entries(rows).map(([layout, parts]) => [layout, Object.fromEntries(Object.entries(parts).map(([part, row]) => [part, percent(row)]))])));
