// node lib/cli/migration.mjs <name>   writes prisma/migrations/<time>_<name>/migration.sql from prisma/schema.prisma
// node lib/cli/migration.mjs --check  exits with 2 and prints the missing SQL when the migrations do not make the schema
// Both replay the migrations on an in-memory PGlite; no real database is touched.
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { PGlite } from '@electric-sql/pglite';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { root } from './root.mjs';
import { openEngine, readMigrations } from './wasm-engine.mjs';

/** The SQL that leads from the migrations in `folder` to the schema; empty when nothing does. */
async function missingSql(schemaFile, folder) {
  const content = fs.readFileSync(schemaFile, 'utf8');
  const engine = await openEngine(content, new PrismaPGlite(new PGlite()));
  const migrations = readMigrations(folder);
  const { stdout } = await engine.diff({
    from: migrations.migrationDirectories.length ? { tag: 'migrations', ...migrations } : { tag: 'empty' },
    to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content }] },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  return /^-- This is an empty migration\.\s*$/.test(stdout.trim()) ? '' : stdout;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    check: { type: 'boolean', default: false },
    schema: { type: 'string', default: path.join(root, 'prisma/schema.prisma') },
    migrations: { type: 'string', default: path.join(root, 'prisma/migrations') },
  },
});
const sql = await missingSql(path.resolve(values.schema), path.resolve(values.migrations));
if (values.check) {
  console.log(sql ? `The migrations do not make the schema; npm run db:migration -- <name> would add:\n\n${sql}` : 'The migrations make the schema.');
  process.exit(sql ? 2 : 0);
}
if (!sql) {
  console.log('Nothing to do: the migrations make the schema.');
  process.exit(0);
}
const name = positionals[0] ?? 'change';
if (!/^[a-z0-9_]+$/.test(name)) {
  console.error(`"${name}" cannot name a migration: use small letters, digits and underscores.`);
  process.exit(1);
}
const folder = `${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}_${name}`;
fs.mkdirSync(path.join(values.migrations, folder), { recursive: true });
fs.writeFileSync(path.join(values.migrations, folder, 'migration.sql'), sql);
fs.writeFileSync(path.join(values.migrations, 'migration_lock.toml'), 'provider = "postgresql"\n');
console.log(`Wrote prisma/migrations/${folder}/migration.sql; npm start applies it.`);
process.exit(0);
