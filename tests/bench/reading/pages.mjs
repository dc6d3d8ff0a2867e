// How well pages are read: title, authors, day and body, beside Mozilla's Readability alone.
//
//   node tests/bench/reading/pages.mjs FOLDER [--kept | --tune] [--show title,authors,day,body]
//
// FOLDER holds manifest.jsonl, a line per page: {file, url, outlet?, title?, authors?, publishing_date?, articleBody?}; file is HTML, or HTML in gzip.
// A third of the pages, chosen by their names, is kept aside: --tune leaves them out, --kept takes them alone. --show prints what was read wrongly.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { build } from 'esbuild';
import { isKeptAside } from '../kept-aside.mjs';
import { parseHTML } from 'linkedom/worker';

const args = process.argv.slice(2);
const folder = args.find((arg) => !arg.startsWith('--') && arg !== args[args.indexOf('--show') + 1]) ?? args[0];
if (!folder || folder.startsWith('--')) {
  console.error('usage: node tests/bench/reading/pages.mjs FOLDER [--kept | --tune] [--show title,authors,day,body]');
  process.exit(2);
}
const shown = args.includes('--show') ? args[args.indexOf('--show') + 1].split(',') : [];

const root = new URL('../../../', import.meta.url).pathname;
const built = mkdtempSync(join(root, '.byline-bench-'));
const entry = `export { readPage } from '@/lib/articles/read-page'; export { readReport } from '@/lib/articles/read-report';`;
await build({ stdin: { contents: entry, resolveDir: root, loader: 'ts' }, outfile: join(built, 'page.mjs'), bundle: true, packages: 'external', platform: 'node', format: 'esm', alias: { '@': root.replace(/\/$/, '') }, logLevel: 'error' });
const { readPage, readReport } = await import(pathToFileURL(join(built, 'page.mjs')).href);
rmSync(built, { recursive: true });

const isKept = ({ file }) => isKeptAside(file, 3);
const pages = readFileSync(join(folder, 'manifest.jsonl'), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line))
  .filter((page) => (args.includes('--kept') ? isKept(page) : !args.includes('--tune') || !isKept(page)));

const words = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const key = (text) => words(text ?? '').join('');

/** Share of words in common, as a bag: harmonic mean of precision and recall. */
function f1(found, gold) {
  const [a, b] = [words(found), words(gold)];
  const left = new Map();
  for (const word of b) left.set(word, (left.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of a) if ((left.get(word) ?? 0) > 0) { both += 1; left.set(word, left.get(word) - 1); }
  return a.length + b.length ? (2 * both) / (a.length + b.length) : 1;
}

/** A gold title may carry the outlet behind a bar or dash. */
const isTitle = (found, gold) => key(found) === key(gold) || (found && gold.startsWith(found) && /^\s*[|–—-]/.test(gold.slice(found.length)));

const afterName = / ?(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December|Dec|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov)\b.*$/;

/** A byline that is only a date tells no author. */
const isNamed = (authors) => authors.length === 0 || authors.some((name) => name.replace(afterName, '') !== '');

/** Gold authors: some pages' are the byline as it stands ("by Ann Field 3 May 2016"), and the outlet itself is no author. */
function isAuthors(found, { authors, outlet }, ownName) {
  const own = new Set([key(ownName), key(ownName).replace(/^the/, ''), key(outlet), key(outlet).replace(/(?:en|news)$/, '')]);
  const gold = authors.filter((name) => !own.has(key(name)) && !own.has(key(name).replace(/news$/, ''))).map((name) => name.replace(/\s+/g, ' ').replace(/^by /i, '').replace(afterName, ''));
  const [a, b] = [found.map(key).sort(), gold.map(key).filter(Boolean).sort()];
  return a.length === b.length && a.every((name, i) => name === b[i]);
}

/** The words of the heading that is the given title, when the page shows one. */
function headingOf(html, title) {
  const headings = [...parseHTML(html).document.querySelectorAll('h1')].map((heading) => heading.textContent.replace(/\s+/g, ' ').trim());
  return headings.find((heading) => key(heading) === key(title)) ?? '';
}

function byReadability(html) {
  const article = new Readability(parseHTML(html).document).parse();
  return { title: article?.title ?? '', authors: (article?.byline ?? '').replace(/\s+/g, ' ').replace(/^by /i, '').split(/, | and | & /).filter(Boolean), day: (article?.publishedTime ?? '').slice(0, 10), body: article?.textContent ?? '' };
}

function byUs(html, { url }) {
  const { refusal, about, text } = readPage(html, url);
  if (refusal !== null) return { title: '', authors: [], day: '', body: '', refusal };
  const report = readReport(text, about);
  let body = '';
  let from = 0;
  for (const { start, end, kind } of report.furniture) {
    if (kind === 'dateline' || kind === 'headline') continue;
    if (start > from) body += text.slice(from, start);
    from = Math.max(from, end);
  }
  return { title: report.headline ?? '', authors: report.bylines, day: report.publishedAt ?? '', body: body + text.slice(from), whole: text, outlet: report.outlet };
}

const rows = {};
const add = (set, who, part, value) => {
  for (const name of [set, 'all']) {
    const row = ((rows[`${part} · ${name}`] ??= { pages: 0, readability: 0, byline: 0 }));
    row[who] += value;
    if (who === 'byline') row.pages += 1;
  }
};
const times = [];
for (const page of pages) {
  const set = page.file.split('/')[0];
  const bytes = readFileSync(join(folder, page.file));
  const html = (page.file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const from = performance.now();
  const ours = byUs(html, page);
  times.push(performance.now() - from);
  for (const [who, read] of [['readability', byReadability(html)], ['byline', ours]]) {
    const note = (part, isRight, gold, found) => {
      add(set, who, part, Number(isRight));
      if (who === 'byline' && shown.includes(part) && isRight < 0.97) console.log(`${part} ${page.file.slice(0, 40)} ${isRight === false ? '' : isRight.toFixed(3)}\n   gold  ${gold}\n   found ${found}`);
    };
    if (page.title) note('title, or the heading shown', Boolean(isTitle(read.title, page.title) || isTitle(read.title, headingOf(html, read.title))), '', '');
    if (page.title) note('title', Boolean(isTitle(read.title, page.title)), page.title, read.title);
    if (page.authors && isNamed(page.authors)) note('authors', isAuthors(read.authors, page, ours.outlet), JSON.stringify(page.authors), JSON.stringify(read.authors));
    if (page.publishing_date) note('day', read.day === page.publishing_date.slice(0, 10), page.publishing_date, read.day);
    if (page.articleBody) note('body', f1(read.body, page.articleBody), words(page.articleBody).length, words(read.body).length);
    if (page.articleBody && who === 'byline') note('body, furniture included', f1(read.whole ?? '', page.articleBody), '', '');
  }
  if (shown.includes('outlet')) console.log(`outlet ${page.outlet} | ${ours.outlet}`);
  if (ours.refusal) console.log(`${page.file}: ${ours.refusal}`);
}
const percent = (sum, count) => Number(((100 * sum) / count).toFixed(1));
console.table(Object.fromEntries(Object.entries(rows).sort().map(([name, { pages: count, readability, byline }]) => [name, { pages: count, readability: percent(readability, count), byline: percent(byline, count) }])));
times.sort((a, b) => a - b);
console.log(`a page: median ${times[times.length >> 1].toFixed(0)} ms, slowest ${times.at(-1).toFixed(0)} ms`);
