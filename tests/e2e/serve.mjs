// What the browser tests talk to: the real command on a new data folder, in which one guest has work due.
import fs from 'node:fs';
import path from 'node:path';
import { settings } from '../../lib/cli/settings.mjs';

Object.assign(process.env, settings(process.env));
if (!process.env.DATABASE_URL) {
  const { loadRoom } = await import('../../lib/cli/bundle.mjs');
  const { seed } = await loadRoom('tests/bench/seed.ts');
  fs.writeFileSync(path.join(process.env.BYLINE_DATA, 'seeded.json'), JSON.stringify(await seed(0)));
}
await import('../../lib/cli/start.mjs');
