// `npm test`: from a fresh clone, everything that must hold. Ends with a line `N passed, N failed`.
import './node-version.mjs';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { browser } from './browser.mjs';
import { generate, install } from './install.mjs';
import { root } from './root.mjs';
import { run } from './run.mjs';

const node = process.execPath;
const reports = fs.mkdtempSync(path.join(os.tmpdir(), 'byline-test-'));
const tally = { passed: 0, failed: 0 };
const add = (passed, failed) => {
  tally.passed += passed;
  tally.failed += failed;
};

/** A check that is right or wrong as a whole. */
async function check(title, args, env = {}) {
  console.log(`\n— ${title}`);
  const code = await run(node, args, { env: { ...process.env, ...env } });
  add(code === 0 ? 1 : 0, code === 0 ? 0 : 1);
}

/** A suite that counts its own tests; one that dies without a count is a failure. */
async function suite(title, args, env, count) {
  console.log(`\n— ${title}`);
  const file = path.join(reports, `${title}.json`);
  const code = await run(node, args(file), { env: { ...process.env, ...env(file) } });
  const result = fs.existsSync(file) ? count(JSON.parse(fs.readFileSync(file, 'utf8'))) : { passed: 0, failed: 0 };
  if (code !== 0 && result.failed === 0) result.failed = 1;
  if (result.passed + result.failed === 0) result.failed = 1;
  add(result.passed, result.failed);
}

// A skipped test has not passed: it counts as failed, so that none is left out in silence.
const vitest = (project) => suite(
  `${project} tests`,
  (file) => ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
  () => ({}),
  (r) => ({ passed: r.numPassedTests, failed: r.numTotalTests - r.numPassedTests }),
);
const playwright = (executable) => suite(
  'browser tests',
  () => ['node_modules/@playwright/test/cli.js', 'test', '--config', 'tests/playwright.config.ts', '--reporter=list,json'],
  (file) => ({ PLAYWRIGHT_JSON_OUTPUT_NAME: file, CHROME_PATH: executable }),
  (r) => ({ passed: r.stats.expected, failed: r.stats.unexpected + r.stats.flaky + r.stats.skipped }),
);

try {
  await install();
  await generate();
  await run(node, ['node_modules/next/dist/bin/next', 'typegen'], { stdio: ['ignore', 'ignore', 'inherit'] });
  await check('types', ['node_modules/typescript/bin/tsc', '--noEmit']);
  await check('lint', ['node_modules/eslint/bin/eslint.js', '--config', 'tests/eslint.config.mjs', '.', '--max-warnings', '0']);
  await check('migrations match the schema', ['lib/cli/migration.mjs', '--check']);
  await vitest('unit');
  await vitest('db');
  const executable = await browser();
  const { build } = await import('./build.mjs');
  await build();
  await playwright(executable);
} catch (error) {
  console.error(error?.sentence ?? error?.stack ?? String(error));
  tally.failed += 1;
}
fs.rmSync(reports, { recursive: true, force: true });
process.chdir(root);
console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
process.exit(tally.failed === 0 && tally.passed > 0 ? 0 : 1);
