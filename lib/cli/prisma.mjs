// `prisma generate|validate|format` never run the native schema engine, yet the CLI insists on downloading it first.
// Pointing it at any existing file skips that download. With such a stand-in `migrate deploy` would exit 0 and do
// nothing, so every other command is refused: migrations are written by migration.mjs and applied when the database opens.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import process from 'node:process';
import { root } from './root.mjs';

const [command, ...rest] = process.argv.slice(2);
if (!['generate', 'validate', 'format'].includes(command)) {
  console.error(`"prisma ${command ?? ''}" needs Prisma's native engine, which Byline does without. Use npm run db:migration to write a migration; npm start applies it.`);
  process.exit(1);
}
const cli = createRequire(import.meta.url).resolve('prisma/build/index.js');
const env = {
  ...process.env,
  PRISMA_SCHEMA_ENGINE_BINARY: process.env.PRISMA_SCHEMA_ENGINE_BINARY ?? process.execPath,
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
  CHECKPOINT_DISABLE: '1',
};
const { status, error } = spawnSync(process.execPath, [cli, command, '--schema', 'prisma/schema.prisma', ...rest], { cwd: root, env, stdio: 'inherit' });
if (error) console.error(`Prisma cannot be started: ${error.message}`);
process.exit(status ?? 1);
