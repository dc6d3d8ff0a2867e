// With a PostgreSQL server at BYLINE_TEST_DATABASE_URL: the database tests on it, then the whole app by `npm start`.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { makeTally } from './tally.mjs';

const server = process.env.BYLINE_TEST_DATABASE_URL;
if (!server) throw new Error('BYLINE_TEST_DATABASE_URL is not set');
const tally = makeTally();
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'byline-pg-'));

const report = path.join(folder, 'db.json');
const vitest = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts', '--project', 'db', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], { stdio: 'inherit' });
const counted = fs.existsSync(report) ? JSON.parse(fs.readFileSync(report, 'utf8')) : { numPassedTests: 0, numTotalTests: 1 };
tally.add(counted.numPassedTests, counted.numTotalTests - counted.numPassedTests);
tally.check('the database tests end well on PostgreSQL', vitest.status === 0);

const admin = new pg.Client({ connectionString: server });
await admin.connect();
await admin.query('CREATE DATABASE byline_app');
await admin.end();
const url = new URL(server);
url.pathname = '/byline_app';
const port = 3112;
const app = spawn(process.execPath, ['lib/cli/start.mjs'], { env: { ...process.env, DATABASE_URL: url.href, BYLINE_DATA: path.join(folder, 'data'), PORT: String(port) }, stdio: ['ignore', 'pipe', 'inherit'] });
let said = '';
app.stdout.on('data', (chunk) => (said += chunk));
const deadline = Date.now() + 240_000;
while (!said.includes('Byline is at') && app.exitCode === null && Date.now() < deadline) await new Promise((r) => setTimeout(r, 200));
tally.check('npm start serves on PostgreSQL and says so', said.includes('on PostgreSQL'), said);
const page = await fetch(`http://127.0.0.1:${port}/events`).then((r) => r.text(), (error) => String(error));
tally.check('the library is on the page', /quiz/i.test(page) && page.includes('Zarif'), page.slice(0, 300));
app.kill('SIGTERM');
await new Promise((r) => (app.exitCode === null ? app.once('exit', r) : r()));
fs.rmSync(folder, { recursive: true, force: true });
tally.end();
