// `npm start`: from a fresh clone to a running Byline. Only what Node brings is imported before the install.
import process from 'node:process';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Byline needs Node 20.19 or newer; this is Node ${process.versions.node}. Install a newer one from nodejs.org, then run npm start again.`);
  process.exit(1);
}

const { install, generate } = await import('./install.mjs');
const { settings } = await import('./settings.mjs');
const { serve } = await import('./serve.mjs');
const { build } = await import('./build.mjs');

const development = process.argv.includes('--dev');
try {
  await install();
  await generate();
  const { loadRoom } = await import('./bundle.mjs');
  const { preflight } = await loadRoom('lib/cli/preflight.ts');
  const env = settings(process.env);
  await preflight(env);
  if (!development) await build();
  await serve(env, { development });
} catch (error) {
  console.error(error?.sentence ?? error?.stack ?? String(error));
  process.exit(1);
}
