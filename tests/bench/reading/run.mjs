// npm run bench:reading [-- GOLD.jsonl] [--only scores,names,speed,memory] [--articles 10000]
//
// How well and how fast reports are read, beside an hour's work on the same articles.
// GOLD.jsonl holds annotated articles (gold.mjs says how); a fifth of them is kept aside, and shown apart.
import os from 'node:os';
import { parseArgs } from 'node:util';
import { loadRoom } from '../../../lib/cli/bundle.mjs';
import { Refusal } from '../../../lib/cli/refusal.mjs';
import { clear, run, say, show } from '../terminal.mjs';
import { calibrationTable } from './calibration.mjs';
import { namesTable, sortsTable } from './coreference.mjs';
import { goalsTable } from './goals.mjs';
import { isKept, readGold } from './gold.mjs';
import { readInAnHour } from './hours-work.mjs';
import { match } from './match.mjs';
import { measureMemory } from './memory.mjs';
import { compareWithTool } from './same-as-tool.mjs';
import { score, sharesOf } from './score.mjs';
import { timeLengths, timeReport } from './speed.mjs';

const parts = ['scores', 'names', 'speed', 'memory'];

function readAll(articles, what, read) {
  return articles.map((article, at) => {
    if (at % 50 === 0) say(`${what}: ${at} of ${articles.length} articles`);
    const statements = read(article.text);
    return { article, statements, ...match(article, statements) };
  });
}

/** The rows of a score that the goals are about. */
function showScores(title, matched) {
  const { recall, precision } = sharesOf(score(matched));
  show(`${title}: ${matched.length} articles`, Object.fromEntries(Object.entries(recall).filter(([name]) => /^speech (?:direct|mixed|indirect)/.test(name))));
  console.table(precision);
}

function showQuality(goldPath, all, baseline) {
  const rest = all.filter(({ article }) => !isKept(article));
  const kept = all.filter(({ article }) => isKept(article));
  showScores('All', all);
  showScores('The four fifths that rules are made on', rest);
  showScores('The fifth kept aside', kept);
  showScores('An hour\'s work (quotation marks, a verb of speech, the nearest name), all', baseline);
  show('In percent, beside the goals; difference = kept, each outlet weighing what it does in the rest, less rest', goalsTable({ all, rest, kept, baseline }));
  show('Confidence: stated and true, in percent (right = covered and the speaker right)', calibrationTable(all));
  say('comparing with the scorer beside the articles');
  const same = compareWithTool(goldPath, all);
  clear();
  console.log(same ?? 'There is no scorer beside the articles to compare with.');
}

function showNames(all) {
  show('Who is who: speakers whose name is the one that is meant, where the right words were taken (articles with resolved speakers)', namesTable(all));
  show('By the words that stand for the speaker, in percent', sortsTable(all));
}

function showSpeed(read, articles) {
  say('speed: 600 words');
  const report = timeReport(read, articles);
  const lengths = timeLengths(read, articles, say);
  show(`Speed, warm, one core (load ${os.loadavg()[0].toFixed(1)} on ${os.availableParallelism()} cores)`, { '600 words': report });
  show('Time against length', lengths);
}

async function main() {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { only: { type: 'string', default: parts.join() }, articles: { type: 'string', default: '10000' } } });
  const only = values.only.split(',');
  const stranger = only.find((part) => !parts.includes(part));
  if (stranger !== undefined) throw new Refusal(`--only takes ${parts.join(', ')}; there is no ${stranger}.`);
  const count = Number(values.articles);
  if (!Number.isInteger(count) || count < 1) throw new Refusal('--articles takes a whole number of articles.');
  const goldPath = positionals[0] ?? '../shared/data/attribution.dev.jsonl';
  const articles = readGold(goldPath);
  const { read, readGraded } = await loadRoom('tests/bench/reading/reader.ts');
  if (only.includes('scores') || only.includes('names')) {
    const all = readAll(articles, 'reading', readGraded);
    if (only.includes('scores')) showQuality(goldPath, all, readAll(articles, 'an hour\'s work', readInAnHour));
    if (only.includes('names')) showNames(all);
  }
  if (only.includes('speed')) showSpeed(read, articles);
  if (only.includes('memory')) show('byline read --jsonl', await measureMemory(articles, count, say));
}

await run(main);
