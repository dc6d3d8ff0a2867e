import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { migrate, type Connection } from '@/lib/db/migrate';

const project = process.cwd();
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'byline-migrations-'));
afterAll(() => fs.rmSync(scratch, { recursive: true, force: true }));

describe('the migrations', () => {
  const check = (...options: string[]) => spawnSync(process.execPath, ['lib/cli/migration.mjs', '--check', ...options], { cwd: project, encoding: 'utf8' });

  test('make the schema', () => {
    const { status, stdout } = check();
    expect([status, stdout.trim()]).toEqual([0, 'The migrations make the schema.']);
  });

  test('fail the check when the schema has something more', () => {
    const schema = path.join(scratch, 'schema.prisma');
    fs.writeFileSync(schema, fs.readFileSync('prisma/schema.prisma', 'utf8').replace('model Setting {', 'model Setting {\n  note String?'));
    const { status, stdout } = check('--schema', schema);
    expect(status).toBe(2);
    expect(stdout).toContain('ALTER TABLE "Setting" ADD COLUMN');
  });
});

test.each(['migrate deploy', 'db push', ''])('the Prisma command "%s", which would do nothing and say it had, is refused', (command) => {
  const { status, stderr } = spawnSync(process.execPath, ['lib/cli/prisma.mjs', ...command.split(' ')], { cwd: project, encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toContain('npm run db:migration');
});

describe('applying migrations', () => {
  let lite: PGlite;
  let folder: string;
  const connection: Connection = { exec: (sql) => lite.exec(sql), query: (sql, parameters) => lite.query(sql, parameters) };
  const write = (name: string, sql: string) => {
    fs.mkdirSync(path.join(folder, name), { recursive: true });
    fs.writeFileSync(path.join(folder, name, 'migration.sql'), sql);
  };
  const tables = async () => (await lite.query<{ name: string }>(`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1`)).rows.map(({ name }) => name);

  beforeAll(async () => {
    lite = await PGlite.create();
  });
  afterAll(() => lite.close());
  beforeEach(async () => {
    folder = fs.mkdtempSync(path.join(scratch, 'set-'));
    await lite.exec('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
    write('1_first', 'CREATE TABLE boat (id int); INSERT INTO boat VALUES (1)');
    write('2_second', 'ALTER TABLE boat ADD COLUMN name text');
  });

  test('twice is harmless, and what came later is added', async () => {
    expect(await migrate(connection, folder)).toEqual(['1_first', '2_second']);
    expect(await migrate(connection, folder)).toEqual([]);
    write('3_third', 'CREATE TABLE pier (id int)');
    expect(await migrate(connection, folder)).toEqual(['3_third']);
    expect((await lite.query('SELECT * FROM boat')).rows).toEqual([{ id: 1, name: null }]);
  });

  test('one that was changed after it had been applied is refused by name', async () => {
    await migrate(connection, folder);
    write('1_first', 'CREATE TABLE boat (id bigint)');
    await expect(migrate(connection, folder)).rejects.toThrow('The migration 1_first was changed');
  });

  test('one that fails leaves nothing of itself, and can be mended and applied', async () => {
    write('3_third', 'CREATE TABLE pier (id int); CREATE TABLE boat (id int)');
    await expect(migrate(connection, folder)).rejects.toThrow('already exists');
    expect(await tables()).toEqual(['boat']);
    write('3_third', 'CREATE TABLE pier (id int)');
    expect(await migrate(connection, folder)).toEqual(['3_third']);
    expect(await tables()).toEqual(['boat', 'pier']);
  });

  test('one that another program left unfinished is refused', async () => {
    await migrate(connection, folder);
    await lite.exec(`UPDATE "_prisma_migrations" SET finished_at = NULL WHERE migration_name = '2_second'`);
    await expect(migrate(connection, folder)).rejects.toThrow('2_second did not finish');
  });
});
