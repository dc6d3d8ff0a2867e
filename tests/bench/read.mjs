// How fast and how well reports are read.
//
//   node tests/bench/read.mjs GOLD.jsonl [--kept]
//
// GOLD has a line per article: {id, text, attributions: [{quote: {start, end, parts?}, speaker|null, type, speechCue}]}.
// Prints found, right (content and speaker) and precision for all articles and for the fifth that is kept aside
// (--kept: only that), then how right each level of confidence is, and the time for 600 words and for 1 MB.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';

const [goldPath, ...flags] = process.argv.slice(2);
if (!goldPath) {
  console.error('usage: node tests/bench/read.mjs GOLD.jsonl [--kept]');
  process.exit(2);
}

const root = new URL('../../', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'byline-bench-'));
const file = join(folder, 'read.mjs');
await build({ entryPoints: [join(root, 'lib/statements/read-statements.ts')], outfile: file, bundle: true, platform: 'node', format: 'esm', alias: { '@': root.replace(/\/$/, '') }, logLevel: 'error' });
const started = performance.now();
const { readStatements } = await import(pathToFileURL(file).href);
console.log(`loaded in ${(performance.now() - started).toFixed(0)} ms`);
rmSync(folder, { recursive: true });

const reportOf = ({ id, text }) => ({ id, text, furniture: [], headline: null, bylines: [], dateline: null, publishedAt: null, outlet: null, agencies: [], licence: null });
const isKept = ({ id }) => [...id].reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) >>> 0, 0) % 5 === 0;
const gold = readFileSync(goldPath, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));

const edge = /[\s"“”'‘’.,;:!?—–-]/;
const pieces = (span) => (span.parts?.length ? span.parts : [span]);
function letters(text, span) {
  const set = new Set();
  for (const piece of pieces(span)) {
    let { start, end } = piece;
    while (start < end && edge.test(text[start])) start += 1;
    while (end > start && edge.test(text[end - 1])) end -= 1;
    for (let i = start; i < end; i += 1) set.add(i);
  }
  return set;
}
function share(a, b) {
  let both = 0;
  for (const i of a) if (b.has(i)) both += 1;
  return both / (a.size + b.size - both || 1);
}
const overlap = (a, b) => pieces(a).some((x) => pieces(b).some((y) => x.start < y.end && y.start < x.end));

function score(articles) {
  const recall = {};
  const precision = { found: 0, covered: 0, wrongSpeaker: 0 };
  const byConfidence = {};
  for (const article of articles) {
    const mine = readStatements(reportOf(article)).map((s) => ({ ...s, letters: letters(article.text, s.quote) }));
    const theirs = article.attributions.map((g) => ({ ...g, letters: letters(article.text, g.quote) }));
    const pairs = [];
    for (const g of theirs) for (const m of mine) {
      if (m.quote.end <= g.quote.start || g.quote.end <= m.quote.start) continue;
      const value = share(g.letters, m.letters);
      if (value >= 0.5) pairs.push([value, g, m]);
    }
    for (const [, g, m] of pairs.sort((a, b) => b[0] - a[0])) if (!g.match && !m.gold) [g.match, m.gold] = [m, g];
    for (const g of theirs) {
      if (g.photoCredit || (g.type === 'indirect' && g.speechCue === false)) continue;
      const row = (recall[g.type] ??= { gold: 0, found: 0, withSpeaker: 0, right: 0 });
      row.gold += 1;
      if (g.match) row.found += 1;
      if (g.speaker) row.withSpeaker += 1;
      if (g.speaker && g.match?.speaker && overlap(g.speaker, g.match.speaker)) row.right += 1;
    }
    for (const m of mine) {
      if (m.gold?.photoCredit) continue;
      const isRight = m.gold && (!m.gold.speaker || (m.speaker && overlap(m.gold.speaker, m.speaker)));
      precision.found += 1;
      if (m.gold) precision.covered += 1;
      if (m.gold && !isRight) precision.wrongSpeaker += 1;
      const row = (byConfidence[Math.floor(m.confidence * 10) / 10] ??= { statements: 0, right: 0 });
      row.statements += 1;
      if (isRight) row.right += 1;
    }
  }
  const percent = (a, b) => (b ? Number(((100 * a) / b).toFixed(1)) : null);
  console.table(Object.fromEntries(Object.entries(recall).map(([k, r]) => [k, { gold: r.gold, found: percent(r.found, r.gold), right: percent(r.right, r.withSpeaker) }])));
  console.log(`precision ${percent(precision.covered, precision.found)} of ${precision.found}, wrong speaker ${percent(precision.wrongSpeaker, precision.found)}`);
  console.table(Object.fromEntries(Object.entries(byConfidence).sort().map(([k, r]) => [`confidence ${k}`, { statements: r.statements, right: percent(r.right, r.statements) }])));
}

for (const [title, articles] of [['all', gold], ['kept aside', gold.filter(isKept)]].slice(flags.includes('--kept') ? 1 : 0)) {
  console.log(`\n${title}: ${articles.length} articles`);
  score(articles);
}

const sixHundred = gold.map((article) => article.text).filter((text) => text.length > 2600).map((text) => text.slice(0, 3600));
const times = sixHundred.slice(0, 200).map((text) => {
  const from = performance.now();
  readStatements(reportOf({ id: 'bench', text }));
  return performance.now() - from;
}).sort((a, b) => a - b);
const long = gold.map((article) => article.text).join('\n\n').slice(0, 1_000_000);
const from = performance.now();
readStatements(reportOf({ id: 'bench', text: long }));
console.log(`600 words: median ${times[Math.floor(times.length / 2)].toFixed(1)} ms, p95 ${times[Math.floor(times.length * 0.95)].toFixed(1)} ms; 1 MB: ${((performance.now() - from) / 1000).toFixed(2)} s`);
