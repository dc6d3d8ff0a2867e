import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from './run';

const opava = 'OPAVA - The stone bridge will open in May, mayor Eva Novak told reporters on Monday. “We will rebuild the old mill before winter,” Novak said. She added that nobody would have to pay to cross the bridge. The Clean Rivers Act bans mills from the upper valley, but the council has asked for more time.';
const brno = 'Mayor Eva Novak spoke at the town hall on Monday. “We shall rebuild the old mill before winter,” Novak said. The engineer Bo Li said the timber of the ferry was rotten and that he had warned the owners twice since the spring.';
const page = `<!doctype html><html><head><title>Bridge to open | Opava Times</title><meta property="og:site_name" content="Opava Times"><meta name="author" content="By Ann Field"></head><body><article><h1>Bridge to open</h1>${opava.split(/(?<=\.) (?=She)/).map((words) => `<p>${words}</p>`).join('')}</article></body></html>`;

let folder: string;
const file = (name: string) => path.join(folder, name);
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'byline-cli-'));
  fs.writeFileSync(file('opava.txt'), opava);
  fs.writeFileSync(file('brno.txt'), brno);
  fs.writeFileSync(file('content.md'), `---\noutlet: Byline\npublishedAt: 2016-05-03\nlicence: CC BY 4.0\nbasedOn:\n  outlet: The Opava Times\n  publishedAt: 2016-05-02\n---\n\n# Bridge to open\n\n${opava}\n`);
  fs.writeFileSync(file('broken.md'), `---\noutlet: Byline\n---\n\n${opava}\n`);
  fs.writeFileSync(file('picture.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0xff, 0xd8]));
  fs.writeFileSync(file('page.html'), page);
  fs.writeFileSync(file('empty.html'), '<div id="root"></div><script src="app.js"></script>');
  fs.writeFileSync(file('page.docx'), 'PK');
  fs.writeFileSync(file('french.txt'), 'Le maire a dit que le pont sera ouvert en mai et que les habitants ne vont pas payer pour la traversée. '.repeat(3));
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

describe('usage', () => {
  it.each([
    [[], 2, '', /byline read/],
    [['-h'], 0, /byline read/, ''],
    [['fly'], 2, '', /no command "fly"/],
    [['constructor'], 2, '', /no command/],
    [['read', '-h'], 0, /--jsonl/, ''],
    [['compare', '-h'], 0, /--json/, ''],
    [['quiz', '-h'], 0, /who-said/, ''],
    [['import', '-h'], 0, /--event/, ''],
    [['read', '--jsn'], 2, '', /--jsn/],
    [['read', '--jsonl', 'a.txt'], 2, '', /stands alone/],
    [['compare', 'a.txt'], 2, '', /two reports or more/],
    [['quiz'], 2, '', /one report or more/],
    [['quiz', 'a.txt', '--count', 'many'], 2, '', /--count is "many"/],
    [['quiz', 'a.txt', '--kinds', 'who-sang'], 2, '', /--kinds has "who-sang"/],
    [['import'], 2, '', /one report or more/],
    [['import', 'a.txt', '--as', 'nobody'], 2, '', /e-mail/],
  ])('byline %j', async (args, code, out, err) => {
    const found = await run(args);
    expect(found.code).toBe(code);
    expect(found.out).toMatch(out);
    expect(found.err).toMatch(err);
  });
});

describe('read', () => {
  it('prints an object on a line for each report', async () => {
    const { code, out } = await run(['read', '--json', file('opava.txt'), file('brno.txt')]);
    expect(code).toBe(0);
    const [first, second] = out.trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(Object.keys(first!)).toEqual(['id', 'report', 'statements', 'documents']);
    expect(first).toMatchObject({ id: file('opava.txt'), report: { dateline: 'OPAVA', headline: null }, documents: [{ name: 'Clean Rivers Act' }] });
    expect(second).toMatchObject({ id: file('brno.txt') });
    for (const { quote, speaker } of first!.statements as { quote: { start: number; end: number; parts?: unknown[] }; speaker: { name: string } | null }[]) {
      expect(opava.slice(quote.start, quote.end).length).toBeGreaterThan(0);
      expect(quote.parts ?? [0, 0]).toHaveLength(Math.max(2, quote.parts?.length ?? 0));
      expect(speaker === null || typeof speaker.name === 'string').toBe(true);
    }
    expect((first!.statements as { quote: { start: number; end: number } }[]).map(({ quote }) => opava.slice(quote.start, quote.end))).toContainEqual(expect.stringContaining('rebuild the old mill before winter'));
  });

  it('lays a report out for people', async () => {
    const { code, out } = await run(['read', file('opava.txt')]);
    expect(code).toBe(0);
    expect(out).toMatch(/place +OPAVA/);
    expect(out).toMatch(/Novak · direct/);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it('reads standard input', async () => {
    expect((await run(['read', '--json', '-'], opava)).out).toContain('"dateline":"OPAVA"');
  });

  it.each([
    ['a file', () => run(['read', '--json', file('page.html')])],
    ['standard input', () => run(['read', '--json'], page)],
    ['a line', () => run(['read', '--jsonl'], JSON.stringify({ id: 'p', html: page, url: 'https://opava.example/1' }))],
  ])('reads the page of %s, and gives its words along', async (_, call) => {
    const { code, out } = await call();
    expect(code).toBe(0);
    const found = JSON.parse(out) as { text: string; report: unknown; statements: { quote: { start: number; end: number } }[] };
    expect(found.text.replace('\n\n', ' ')).toBe(opava);
    expect(found.report).toMatchObject({ outlet: 'Opava Times', headline: 'Bridge to open', bylines: ['Ann Field'], dateline: 'OPAVA' });
    expect(found.statements.map(({ quote }) => found.text.slice(quote.start, quote.end))).toContainEqual(expect.stringContaining('rebuild the old mill before winter'));
  });

  it('gives the text along where the spans do not point into the file', async () => {
    const found = JSON.parse((await run(['read', '--json', file('content.md')])).out) as { text: string; report: unknown };
    expect(found.text).toBe(opava);
    expect(found.report).toMatchObject({ outlet: 'Byline', headline: 'Bridge to open', publishedAt: '2016-05-03' });
  });

  it.each([
    ['gone.txt', /gone.txt: There is no such file/],
    ['page.docx', /cannot read \.docx files yet. It reads \.txt, \.md, \.html/],
    ['empty.html', /empty.html: No report was found in this page/],
    ['picture.txt', /not text in UTF-8/],
    ['french.txt', /this looks like French/],
    ['broken.md', /broken.md: line 2: publishedAt is missing/],
    ['', /folder/],
  ])('names %s and reads the rest', async (name, sentence) => {
    const { code, out, err } = await run(['read', '--json', file(name), file('opava.txt')]);
    expect(code).toBe(1);
    expect(err).toMatch(sentence);
    expect(out.trim().split('\n')).toHaveLength(1);
  });
});

describe('read --jsonl', () => {
  it('answers line by line, a bad line in its place', async () => {
    const lines = [JSON.stringify({ id: 'a', text: opava }), 'oops', '', '{"id": 7}', '[1]', JSON.stringify({ id: 'f', text: 'Le pont sera ouvert et le maire est content de la ville, a dit le maire de la ville.' }), '{"id":"h","html":"<p>"}', JSON.stringify({ id: 'z', text: brno })];
    const { code, out, err } = await run(['read', '--jsonl'], lines.join('\n'));
    const answers = out.trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(code).toBe(1);
    expect(answers.map(({ id, error }) => [id, typeof error])).toEqual([['a', 'undefined'], [undefined, 'string'], [undefined, 'string'], [7, 'string'], [undefined, 'string'], ['f', 'string'], ['h', 'string'], ['z', 'undefined']]);
    expect(err).toMatch(/^line 2: /);
  });

  it('joins lines and letters that are cut between chunks', async () => {
    const whole = Buffer.from(`${JSON.stringify({ id: 'ž', text: opava })}\r\n${JSON.stringify({ id: '2', text: `${brno} Dvořák` })}\n`);
    // Pieces of seven bytes: letters of two bytes fall apart.
    const pieces = Array.from({ length: Math.ceil(whole.length / 7) }, (_, index) => whole.subarray(index * 7, index * 7 + 7));
    const { out, code } = await run(['read', '--jsonl'], pieces);
    expect(code).toBe(0);
    expect(out.trim().split('\n').map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(['ž', '2']);
  });
});

describe('compare and quiz', () => {
  it('lays two reports side by side', async () => {
    const { code, out } = await run(['compare', '--json', file('opava.txt'), file('brno.txt')]);
    expect(code).toBe(0);
    const { groups } = JSON.parse(out) as { groups: { relation: string; members: { report: string; text: string }[]; differences: string[] }[] };
    expect(groups.find(({ relation }) => relation === 'reworded')).toMatchObject({ members: [{ report: file('opava.txt') }, { report: file('brno.txt') }], differences: ['will', 'shall'] });
    expect((await run(['compare', file('opava.txt'), file('brno.txt')])).out).toContain('‘will’ / ‘shall’');
  });

  it('does not compare a report with itself', async () => {
    const { code, err } = await run(['compare', file('opava.txt'), file('opava.txt')]);
    expect(code).toBe(1);
    expect(err).toMatch(/same text as .*opava.txt/);
  });

  it('makes the same quiz for the same seed', async () => {
    const ask = async (seed: string) => JSON.parse((await run(['quiz', '--json', '--seed', seed, file('opava.txt'), file('brno.txt')])).out) as { questions: { evidence: { report: string; start: number; end: number; text: string }[] }[]; refused: { reasons: string[] }[] };
    const made = await ask('7');
    expect(await ask('7')).toEqual(made);
    for (const { report, start, end, text } of made.questions.flatMap(({ evidence }) => evidence)) expect(fs.readFileSync(report, 'utf8').slice(start, end)).toBe(text);
    for (const { reasons } of made.refused) expect(reasons.length).toBeGreaterThan(0);
    expect((await run(['quiz', file('opava.txt')])).out).toMatch(/questions?; (?:none|\d+) refused\./);
  });
});

it('runs as a program', async () => {
  const program = path.resolve(import.meta.dirname, '../../../lib/cli/byline.mjs');
  const exec = promisify(execFile);
  const { stdout } = await exec(process.execPath, [program, 'read', '--json', file('opava.txt')], { cwd: folder });
  expect(JSON.parse(stdout)).toMatchObject({ report: { dateline: 'OPAVA' } });
  await expect(exec(process.execPath, [program, 'read', file('gone.txt')])).rejects.toMatchObject({ code: 1 });
  await expect(exec(process.execPath, [program, 'fly'])).rejects.toMatchObject({ code: 2 });
}, 120_000);
