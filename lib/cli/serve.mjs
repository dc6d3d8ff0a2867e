import { spawn } from 'node:child_process';
import { Refusal } from './refusal.mjs';
import { root } from './root.mjs';

const healthy = async (url) => {
  try {
    return (await fetch(`${url}/api/health`, { signal: AbortSignal.timeout(2000) })).ok;
  } catch {
    return false; // not listening yet
  }
};

/** Serves until it is told to stop; prints the address once the first page can be answered. */
export async function serve(env, { development = false } = {}) {
  const started = Date.now();
  const next = ['node_modules/next/dist/bin/next', development ? 'dev' : 'start', '-p', env.PORT, '-H', env.HOST];
  const child = spawn(process.execPath, next, { cwd: root, env: { ...env, NODE_ENV: development ? 'development' : 'production' }, stdio: ['ignore', process.env.BYLINE_VERBOSE ? 'inherit' : 'ignore', 'inherit'] });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal));
  const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve(signal ? 0 : code ?? 1)));

  const address = `http://${env.HOST === '0.0.0.0' ? '127.0.0.1' : env.HOST}:${env.PORT}`;
  let up = false;
  const stopped = ended.then((code) => {
    if (!up && code !== 0) throw new Refusal('Byline did not start; the reason stands above.');
    process.exitCode = code;
    return true;
  });
  while (!up && !(await Promise.race([stopped, new Promise((r) => setTimeout(r, 100, false))]))) {
    up = await healthy(address);
    if (!up && Date.now() - started > 120_000) {
      child.kill('SIGTERM');
      throw new Refusal('Byline did not answer within two minutes and was stopped. Run it again with BYLINE_VERBOSE=1 to see what it does.');
    }
  }
  if (up) welcome(env, (Date.now() - started) / 1000);
  await stopped;
}

function welcome(env, seconds) {
  const shown = env.NEXTAUTH_URL;
  console.log(`\n  Byline is at ${shown}  (ready in ${seconds.toFixed(1)} s, ${env.DATABASE_URL ? 'on PostgreSQL' : `data in ${env.BYLINE_DATA}`})\n`);
  console.log('  First: open it and play the quiz on the front page; no account is needed.');
  console.log('  Then:  sign up. The first account on a new installation becomes its administrator.');
  if (env.BYLINE_SETUP_CODE) console.log(`  Set-up code for that first account: ${env.BYLINE_SETUP_CODE}`);
  console.log('  Stop:  Ctrl+C. Nothing is lost.\n');
}
