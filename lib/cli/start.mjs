// `npm start`: from a fresh clone to a running Byline. Only what Node brings is imported before the install.
import './node-version.mjs';

const { install, generate } = await import('./install.mjs');
const { settings } = await import('./settings.mjs');
const { serve } = await import('./serve.mjs');
const { build } = await import('./build.mjs');

const development = process.argv.includes('--dev');
try {
  const env = settings(process.env);
  await install();
  await generate();
  const { loadRoom } = await import('./bundle.mjs');
  const { preflight } = await loadRoom('lib/cli/preflight.ts');
  await preflight(env);
  if (!development) await build();
  await serve(env, { development });
} catch (error) {
  console.error(error?.sentence ?? error?.stack ?? String(error));
  process.exit(1);
}
