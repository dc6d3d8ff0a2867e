// The two real reports go all the way: node tests/ci/real-reports.mjs SHARED
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { browser } from '../../lib/cli/browser.mjs';
import { makeTally } from './tally.mjs';

const shared = process.argv[2];
const files = fs.readdirSync(path.join(shared, 'articles')).filter((name) => name.endsWith('.txt')).sort().map((name) => path.join(shared, 'articles', name));
const tally = makeTally();
const data = fs.mkdtempSync(path.join(os.tmpdir(), 'byline-real-'));
const env = { ...process.env, BYLINE_DATA: data };
const byline = (...args) => spawnSync(process.execPath, ['lib/cli/byline.mjs', ...args], { encoding: 'utf8', env, maxBuffer: 1 << 26 });
const json = (...args) => {
  const { status, stdout, stderr } = byline(...args);
  tally.check(`byline ${args[0]} ends with 0`, status === 0, stderr);
  try {
    return JSON.parse(stdout);
  } catch (error) {
    tally.check(`byline ${args[0]} answers in JSON`, false, error.message);
    return {};
  }
};

const [mehr, second] = files;
const read = (file) => [json('read', file, '--json')].flat()[0];
for (const [file, expected] of [
  [mehr, { dateline: 'TEHRAN', agency: /ISNA/, licence: /Creative Commons/, outlet: /Mehr/ }],
  [second, { byline: 'Patrick Goodenough', publishedAt: '2016-04-11', headline: /Iran.s FM to Kerry/ }],
]) {
  const text = fs.readFileSync(file, 'utf8');
  const { report, statements } = read(file);
  if (expected.dateline) tally.check('dateline', report.dateline === expected.dateline, report.dateline);
  if (expected.agency) tally.check('agency', report.agencies.some((a) => expected.agency.test(a)), report.agencies.join());
  if (expected.licence) tally.check('licence', expected.licence.test(report.licence ?? ''), report.licence);
  if (expected.outlet) tally.check('outlet', expected.outlet.test(report.outlet ?? ''), report.outlet);
  if (expected.byline) tally.check('byline', report.bylines.includes(expected.byline), report.bylines.join());
  if (expected.publishedAt) tally.check('date', report.publishedAt === expected.publishedAt, report.publishedAt);
  if (expected.headline) tally.check('headline', expected.headline.test(report.headline ?? ''), report.headline);
  tally.check('furniture is found', report.furniture.length > 0);
  tally.check('each statement lies in the text', statements.length > 5 && statements.every((s) => s.quote.start < s.quote.end && s.quote.end <= text.length));
  const jcpoa = statements.find((s) => /no JCPOA for defense issues/.test(text.slice(s.quote.start, s.quote.end)));
  tally.check('the JCPOA quote is Zarif’s', /Zarif$/.test(jcpoa?.speaker?.name ?? ''), JSON.stringify(jcpoa));
}
const second_ = read(second);
const secondText = fs.readFileSync(second, 'utf8');
const speakerOf = (words) => second_.statements.find((s) => secondText.slice(s.quote.start, s.quote.end).includes(words))?.speaker?.name ?? null;
tally.check('“aggressive” is Clapper’s', /Clapper/.test(speakerOf('aggressive”') ?? speakerOf('aggressive') ?? ''), String(speakerOf('aggressive')));
tally.check('“emphasizing or underscoring” is Toner’s', /Toner/.test(speakerOf('emphasizing or underscoring') ?? ''), String(speakerOf('emphasizing or underscoring')));
tally.check('a statement is known to have come through state media', second_.statements.some((s) => s.via?.some((v) => /state media/i.test(v.name))));

const { groups = [] } = json('compare', mehr, second, '--json');
const relationOf = (words) => groups.find((g) => g.members.some((m) => m.text.includes(words)))?.relation;
tally.check('the quote that both carry', relationOf('know well that') === 'same-quote', relationOf('know well that'));
tally.check('the quote that differs in a word', relationOf('JCPOA for defense issues') === 'reworded', relationOf('JCPOA for defense issues'));
tally.check('what only one has', relationOf('emphasizing or underscoring') === 'only', relationOf('emphasizing or underscoring'));

const quiz = json('quiz', mehr, second, '--seed', '7', '--json');
const again = json('quiz', mehr, second, '--seed', '7', '--json');
tally.check('the same seed gives the same quiz', JSON.stringify(quiz) === JSON.stringify(again));
const texts = new Map(files.map((file) => [path.basename(file), fs.readFileSync(file, 'utf8')]));
const textFor = (name) => texts.get(path.basename(name)) ?? null;
tally.check('the quiz has at least eight questions of four kinds', quiz.questions?.length >= 8 && new Set(quiz.questions.map((q) => q.kind)).size >= 4, `${quiz.questions?.length}: ${[...new Set(quiz.questions?.map((q) => q.kind))]}`);
tally.check('all evidence stands in the reports', quiz.questions?.every((q) => q.evidence.length > 0 && q.evidence.every((e) => textFor(e.report)?.slice(e.start, e.end) === e.text)));

// Whatever a named speaker says in them is asked: some question shows its passage, and turns on its words or on the deed that they are.
const plain = (text) => text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];
const isAbout = (words, asked) => {
  const [own, all] = [plain(words), new Set(plain(asked))];
  return own.filter((word) => all.has(word)).length >= Math.max(1, own.length * 0.6);
};
const textsOf = ({ stem, explanation, options = [], slots = [] }) => [stem, explanation, ...options, ...slots];
for (const file of files) {
  const [{ statements }, text, name] = [read(file), fs.readFileSync(file, 'utf8'), path.basename(file)];
  const named = statements.filter(({ speaker }) => /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+$/u.test(speaker?.name ?? ''));
  tally.check(`${name}: most of its statements have a named speaker`, named.length > 10, String(named.length));
  const unasked = named.filter(({ quote }) => {
    const whole = text.slice(quote.start, quote.end);
    // Of what is quoted in part, that part may be asked for.
    const matters = [whole, ...[...whole.matchAll(/“([^”]{20,})/g)].map(([, part]) => part)];
    return !quiz.questions?.some((question) => question.evidence.some((e) => path.basename(e.report) === name && e.start < quote.end && e.end > quote.start) && textsOf(question).some((asked) => matters.some((words) => isAbout(words, asked))));
  });
  tally.check(`${name}: each of them is asked`, unasked.length === 0, unasked.map(({ quote, speaker }) => `${speaker.name} at ${quote.start}`).join());
}
const rightOf = ({ format, options, answer, accepted }) => (format === 'text' ? accepted : [answer].flat().map((place) => options[place]));
const isAsked = (what, kind, stem, right) => tally.check(`it is asked ${what}`, quiz.questions?.some((question) => question.kind === kind && stem.test(question.stem) && rightOf(question).some((option) => right.test(option))));
isAsked('what the resolution endorsed', 'what-it-covers', /2231 endorse/, /JCPOA/);
isAsked('what it does not ban', 'what-it-covers', /2231 does NOT ban/, /conventional weapons/);
isAsked('who claims a breach', 'what-it-covers', /who says that .*2231 is breached/, /U\.S\./);
isAsked('who passed the words on, in the one report', 'who-reported', /Mehr/, /ISNA/);
isAsked('who passed the words on, in the other', 'who-reported', /Goodenough/, /Mehr/);
isAsked('who wrote the other', 'who-reported', /Who wrote/, /Patrick Goodenough/);
isAsked('where Kerry spoke', 'where-when', /Where did John Kerry/, /Bahrain/);
for (const label of [/Mehr/, /Goodenough/]) isAsked(`what one of the two alone tells, ${label.source}`, 'which-report', /carries/, new RegExp(`^Only .*${label.source}`));

// Without a title, what tells of one event is put together: the two reports, and beside them one of another matter.
const apart = fs.mkdtempSync(path.join(os.tmpdir(), 'byline-apart-'));
const ferry = path.join(apart, 'ferry.txt');
fs.writeFileSync(ferry, 'Ferry to Port Ellis stops for the winter\n\nThe council of Port Ellis has stopped the ferry until spring, as its engine is older than most of its passengers.\n\n“We shall mend it by April,” said harbour master Elena Marsh.\n');
const sorted = spawnSync(process.execPath, ['lib/cli/byline.mjs', 'import', mehr, ferry, second], { encoding: 'utf8', env: { ...env, BYLINE_DATA: path.join(apart, 'data') } });
const kept = [...sorted.stdout.matchAll(/^“.*”: (\d+) reports? and/gm)].map((match) => match[1]);
tally.check('byline import puts reports of one event together by itself', sorted.status === 0 && kept.join() === '2,1', sorted.stdout + sorted.stderr);
fs.rmSync(apart, { recursive: true, force: true });

const imported = byline('import', ...files, '--event', 'Missiles and the JCPOA');
tally.check('byline import stores them', imported.status === 0, imported.stderr);
const twice = byline('import', ...files, '--event', 'Missiles and the JCPOA');
tally.check('the same import again harms nothing', twice.status === 0 || /already|same/i.test(twice.stderr + twice.stdout), twice.stderr);

// … and in the browser: their first administrator publishes what was drafted, and plays it.
const port = 3114;
const app = spawn(process.execPath, ['lib/cli/start.mjs'], { env: { ...env, DATABASE_URL: '', PORT: String(port) }, stdio: ['ignore', 'pipe', 'inherit'] });
let said = '';
app.stdout.on('data', (chunk) => (said += chunk));
for (let tries = 0; !said.includes('Byline is at') && app.exitCode === null && tries < 1200; tries++) await new Promise((r) => setTimeout(r, 200));
tally.check('the app starts on what was imported', said.includes('Byline is at'), said);
const launched = await chromium.launch({ executablePath: await browser(), args: ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-dev-shm-usage'] });
try {
  const page = await launched.newPage({ baseURL: `http://localhost:${port}`, locale: 'en-GB' });
  page.setDefaultTimeout(20_000);
  await page.goto('/sign-up');
  for (const [label, value] of [['Name', 'Ada Minister'], ['E-mail', 'ada@example.org'], ['Password', 'four plain words here']]) await page.getByLabel(label).fill(value);
  await page.getByRole('button', { name: 'Make the account' }).click();
  await page.waitForURL((url) => !url.pathname.includes('sign-up'));
  await page.goto('/events');
  await page.getByRole('link', { name: 'Missiles and the JCPOA' }).first().click();
  await page.waitForURL(/events\//);
  await page.goto(`${page.url().split('?')[0]}/curate`);
  await page.getByRole('button', { name: /Publish all/ }).click();
  await page.getByRole('link', { name: 'See the quiz' }).click();
  await page.getByRole('button', { name: /quiz/i }).first().click();
  await page.getByRole('button', { name: /Check answer/ }).waitFor();
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  await page.locator('.verdict').waitFor();
  const marked = await page.locator('mark').first().innerText();
  const flat = (text) => text.replace(/\s+/g, ' ');
  tally.check('a question of the real reports is played, with its passage marked', [...texts.values()].some((text) => flat(text).includes(flat(marked).trim())), marked);
} catch (error) {
  tally.check('the questions are played in the browser', false, error.message);
}
await launched.close();
app.kill('SIGTERM');
await new Promise((r) => (app.exitCode === null ? app.once('exit', r) : r()));
fs.rmSync(data, { recursive: true, force: true });
tally.end();
