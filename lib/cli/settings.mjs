import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { Refusal } from './refusal.mjs';
import { root } from './root.mjs';

const local = new Set(['127.0.0.1', 'localhost', '::1']);

/** A secret that stays the same between starts: kept in the data folder, readable by its owner alone. */
function secretIn(folder) {
  const file = path.join(folder, 'secret');
  if (!fs.existsSync(file)) fs.writeFileSync(file, crypto.randomBytes(32).toString('base64url'), { mode: 0o600 });
  return fs.readFileSync(file, 'utf8').trim();
}

/**
 * The environment of the server: what was given, with a default for what was not.
 * @returns {NodeJS.ProcessEnv} throws a Refusal when a setting cannot be used
 */
export function settings(given) {
  const port = given.PORT || '3000';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) throw new Refusal(`PORT is "${port}"; it must be a number up to 65535.`);
  const host = given.HOST || '127.0.0.1';
  const data = path.resolve(root, given.BYLINE_DATA || 'data');
  try {
    fs.mkdirSync(data, { recursive: true });
    fs.accessSync(data, fs.constants.W_OK);
    const probe = path.join(data, `.write-${process.pid}`);
    fs.writeFileSync(probe, '');
    fs.rmSync(probe);
  } catch (error) {
    throw new Refusal(`The data folder ${data} cannot be written (${error.code}). Give yourself the right to write there, or name another with BYLINE_DATA.`);
  }
  return {
    ...given,
    PORT: port,
    HOST: host,
    BYLINE_DATA: data,
    NEXTAUTH_SECRET: given.NEXTAUTH_SECRET || secretIn(data),
    NEXTAUTH_URL: given.NEXTAUTH_URL || `http://${local.has(host) ? 'localhost' : host}:${port}`,
    // Whoever can reach the page first could make themselves administrator: beyond this machine a code is asked for.
    ...(local.has(host) ? {} : { BYLINE_SETUP_CODE: given.BYLINE_SETUP_CODE || crypto.randomBytes(5).toString('hex').toUpperCase() }),
    NEXT_TELEMETRY_DISABLED: '1',
  };
}
