// npm run bench:app: the production build under load, on the embedded database and on PostgreSQL.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import autocannon from 'autocannon';
import pg from 'pg';

if (!process.env.BYLINE_TEST_DATABASE_URL) {
  // Once more, with a PostgreSQL server of its own.
  process.exit(spawnSync('bash', ['.ci/postgres', process.execPath, 'tests/bench/app.mjs'], { stdio: 'inherit' }).status ?? 1);
}

const seconds = Number(process.env.BENCH_SECONDS ?? 10);
const rate = 100;
const port = 3113;
const base = `http://127.0.0.1:${port}`;

async function start(env) {
  const began = Date.now();
  const app = spawn(process.execPath, ['lib/cli/start.mjs'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  app.stdout.on('data', (chunk) => (said += chunk));
  while (!said.includes('Byline is at')) {
    if (app.exitCode !== null) throw new Error('the app did not start');
    await new Promise((r) => setTimeout(r, 50));
  }
  const stop = () => new Promise((resolve) => { app.once('exit', resolve); app.kill('SIGTERM'); });
  return { app, stop, startMs: Date.now() - began };
}

/** Resident memory of a process and its children, in MB. */
function residentMb(pid) {
  const rows = spawnSync('ps', ['-eo', 'pid,ppid,rss'], { encoding: 'utf8' }).stdout.trim().split('\n').slice(1).map((l) => l.trim().split(/\s+/).map(Number));
  const family = new Set([pid]);
  for (let grew = true; grew;) {
    grew = false;
    for (const [p, parent] of rows) if (family.has(parent) && !family.has(p)) grew = family.add(p) && true;
  }
  return Math.round(rows.filter(([p]) => family.has(p)).reduce((sum, [, , kb]) => sum + kb, 0) / 1024);
}

const quantile = (sorted, q) => sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))];

async function page(title, url, cookie) {
  const result = await autocannon({ url: base + url, connections: 10, duration: seconds, headers: cookie ? { cookie } : {} });
  // autocannon has no p95: the mean of its p90 and p97.5 neighbours would be a guess, so the stricter one is shown.
  return { what: title, 'requests/s': Math.round(result.requests.average), 'p50 ms': result.latency.p50, 'p95 ms (as p97.5)': result.latency.p97_5, 'p99 ms': result.latency.p99, failed: result.non2xx + result.errors };
}

/** Answers at a fixed rate, whether or not the earlier ones have come back (open loop). */
async function answers(sittings) {
  // One place of every sitting, then the next place: a sitting is answered in its order.
  const most = Math.max(...sittings.map(({ places }) => places.length));
  const queue = Array.from({ length: most }, (_, at) => sittings.flatMap(({ cookie, sittingId, places }) => (places[at] ? [{ cookie, sittingId, ...places[at] }] : []))).flat().slice(0, rate * seconds);
  const times = [];
  let failed = 0;
  const before = new Map();
  const began = performance.now();
  const one = async ({ cookie, sittingId, itemId, response: given }, index, previous) => {
    await new Promise((r) => setTimeout(r, (index * 1000) / rate));
    await previous; // a person answers one question after the other
    const sent = performance.now();
    const response = await fetch(`${base}/api/answers`, { method: 'POST', headers: { cookie, 'content-type': 'application/json', origin: base }, body: JSON.stringify({ key: crypto.randomUUID(), sittingId, itemId, response: given, elapsedMs: 1000 }) });
    if (!response.ok) failed += 1;
    await response.arrayBuffer();
    times.push(performance.now() - sent);
  };
  await Promise.all(queue.map((place, index) => {
    const answered = one(place, index, before.get(place.sittingId));
    before.set(place.sittingId, answered);
    return answered;
  }));
  times.sort((a, b) => a - b);
  return { what: `answer writes at ${rate}/s`, 'requests/s': Math.round(queue.length / ((performance.now() - began) / 1000)), 'p50 ms': Math.round(quantile(times, 0.5)), 'p95 ms (as p97.5)': Math.round(quantile(times, 0.95)), 'p99 ms': Math.round(quantile(times, 0.99)), failed };
}

async function engine(name, extra) {
  const data = fs.mkdtempSync(path.join(os.tmpdir(), 'byline-bench-'));
  const env = { ...process.env, BYLINE_DATA: data, PORT: String(port), NEXTAUTH_SECRET: 'a secret for measuring only', NEXTAUTH_URL: `http://localhost:${port}`, BYLINE_VERBOSE: '', ...extra };
  delete env.BYLINE_TEST_DATABASE_URL;
  const seeded = spawnSync(process.execPath, ['tests/bench/run-seed.mjs', String(rate * seconds)], { env, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'inherit'] });
  if (seeded.status !== 0) throw new Error('seeding failed');
  const { learner, sittings } = JSON.parse(seeded.stdout);
  await start(env).then(({ stop }) => stop());
  const { app, stop, startMs } = await start(env);
  await autocannon({ url: base, connections: 10, amount: 1000 });
  const memory = residentMb(app.pid);
  const rows = [
    await page('home, visitor', '/'),
    await page('home, learner', '/', learner.cookie),
    await page('quiz page', `/quiz/${learner.sittingId}`, learner.cookie),
    await page('review page', '/review', learner.cookie),
    await answers(sittings),
  ];
  const memoryAfter = residentMb(app.pid);
  await stop();
  fs.rmSync(data, { recursive: true, force: true });
  console.log(`\n${name}: second start ${(startMs / 1000).toFixed(1)} s, resident after 1,000 requests ${memory} MB, after the load ${memoryAfter} MB`);
  console.table(rows);
}

await engine('Embedded (PGlite)', { DATABASE_URL: '' });
const admin = new pg.Client({ connectionString: process.env.BYLINE_TEST_DATABASE_URL });
await admin.connect();
await admin.query('CREATE DATABASE byline_bench');
await admin.end();
const url = new URL(process.env.BYLINE_TEST_DATABASE_URL);
url.pathname = '/byline_bench';
await engine('PostgreSQL', { DATABASE_URL: url.href });
