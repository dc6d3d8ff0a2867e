import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { Refusal } from './refusal.mjs';
import { run } from './run.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

function onPath(name) {
  try {
    return execFileSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).split('\n')[0].trim() || null;
  } catch {
    return null; // not on this machine
  }
}

async function find() {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  const { chromium } = await import('@playwright/test');
  if (fs.existsSync(chromium.executablePath())) return chromium.executablePath();
  for (const name of names) {
    const found = onPath(name);
    if (found) return found;
  }
  return null;
}

/**
 * Path of a browser for the tests: CHROME_PATH, Playwright's own, or one on PATH; else one is installed.
 * Throws a Refusal that says what to do when none is to be had: browser tests are never left out in silence.
 */
export async function browser() {
  const found = await find();
  if (found) return found;
  console.error('No browser found; installing Chromium …');
  await run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']);
  if (!(await find()) && process.getuid?.() === 0 && onPath('apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], { env });
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  }
  const installed = await find();
  if (!installed) throw new Refusal('The browser tests need Chromium or Chrome, and none could be installed. Install one, or set CHROME_PATH to the program, then run npm test again.');
  return installed;
}
