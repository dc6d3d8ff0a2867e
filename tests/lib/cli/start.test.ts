import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { preflight } from '@/lib/cli/preflight';
import { settings } from '@/lib/cli/settings.mjs';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'byline-start-'));
const data = path.join(folder, 'data');
const sentence = async (work: () => unknown) => {
  try {
    await work();
    return null;
  } catch (error) {
    return (error as { sentence?: string }).sentence;
  }
};

afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

describe('settings', () => {
  it('needs none, keeps its secret, and asks for no code on this machine alone', () => {
    const first = settings({ BYLINE_DATA: data });
    expect(first).toMatchObject({ PORT: '3000', HOST: '127.0.0.1', NEXTAUTH_URL: 'http://localhost:3000' });
    expect(first.NEXTAUTH_SECRET).toHaveLength(43);
    expect(first.BYLINE_SETUP_CODE).toBeUndefined();
    expect(settings({ BYLINE_DATA: data }).NEXTAUTH_SECRET).toBe(first.NEXTAUTH_SECRET);
    expect(fs.statSync(path.join(data, 'secret')).mode & 0o077).toBe(0);
  });

  it('makes a set-up code when others can reach the page', () => {
    expect(settings({ BYLINE_DATA: data, HOST: '0.0.0.0' }).BYLINE_SETUP_CODE).toMatch(/^[0-9A-F]{10}$/);
  });

  it('refuses a folder that cannot be one, and a port that is no number', async () => {
    const file = path.join(folder, 'a-file');
    fs.writeFileSync(file, 'mine');
    expect(await sentence(() => settings({ BYLINE_DATA: file }))).toMatch(/data folder .* cannot be written/);
    expect(fs.readFileSync(file, 'utf8')).toBe('mine');
    expect(await sentence(() => settings({ BYLINE_DATA: data, PORT: '80a' }))).toBe('PORT is "80a"; it must be a number up to 65535.');
  });
});

describe('preflight', () => {
  const server = net.createServer();
  let port = 0;
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => ((port = (server.address() as net.AddressInfo).port), resolve()))));
  afterAll(() => void server.close());
  const env = (more: Record<string, string>) => ({ NEXTAUTH_SECRET: 'x'.repeat(20), HOST: '127.0.0.1', PORT: '0', BYLINE_DATA: data, ...more });

  it.each([
    ['a port in use', () => env({ PORT: String(port) }), /^Port \d+ is in use\. .*PORT=\d+ npm start$/],
    ['a host that is not here', () => env({ HOST: '192.0.2.1' }), /no address of this machine/],
    ['a database that cannot be reached', () => env({ DATABASE_URL: 'postgresql://ann:hidden@127.0.0.1:1/byline' }), /^The database at 127\.0\.0\.1:1 cannot be reached \(nothing listens there\)/],
  ])('%s: one sentence', async (_, given, expected) => {
    const said = await sentence(() => preflight(given()));
    expect(said).toMatch(expected);
    expect(said).not.toContain('hidden');
  });

  it('finds nothing wrong with a free port and a free folder, and leaves no lock behind', async () => {
    expect(await sentence(() => preflight(env({})))).toBeNull();
    expect(fs.existsSync(path.join(data, 'pg.lock'))).toBe(false);
  });
});

it('an old Node is told so', () => {
  const check = path.resolve(import.meta.dirname, '../../../lib/cli/node-version.mjs');
  const pretend = `Object.defineProperty(process, 'versions', { value: { node: '18.20.8' } }); await import(${JSON.stringify(check)});`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', pretend], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([1, expect.stringMatching(/^Byline needs Node 20\.19 or newer; this is Node 18\.20\.8\./)]);
});
