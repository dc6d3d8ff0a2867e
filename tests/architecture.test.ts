import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { missingFrom } from '../lib/cli/complete-lockfile.mjs';

const root = path.resolve(import.meta.dirname, '..');

/** The chain of lib/: a room imports only from itself and from rooms to its left. */
const chain = ['text', 'articles', 'statements', 'events', 'questions', 'checks', 'pipeline', 'proposals', 'quiz', 'review', 'progress', 'classroom', 'live', 'exchange', 'db', 'cli'];
const everywhere = ['errors', 'rng', 'env', 'once'];
const joints = ['auth', 'action'];
/** Up to exchange a room is plain TypeScript. */
const outside = /^(next|next-auth|react|react-dom|@prisma|prisma|@electric-sql|pg|pglite-prisma-adapter)(\/|$)/;
/** One room alone knows each of these. */
const onlyIn: [RegExp, RegExp][] = [
  [/^@prisma|^@\/generated|^@electric-sql|^pg$|^pglite-prisma-adapter/, /^lib\/(db|cli)\//],
  [/^ts-fsrs/, /^lib\/review\//],
  [/^ai$|^@ai-sdk/, /^lib\/proposals\//],
];

type Import = { file: string; from: string };

function importsOf(file: string, source: string): Import[] {
  const found = [...source.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map((match) => match[1]!);
  return found.map((from) => ({ file, from }));
}

const roomOf = (file: string) => (/^lib\/([^/.]+)/.exec(file)?.[1] ?? file.split('/')[0]!);

/** Why an import may not be, or null. */
function refusal({ file, from }: Import): string | null {
  const room = roomOf(file);
  const inLib = file.startsWith('lib/');
  if (from.startsWith('../') && inLib && room !== 'cli') return 'across folders import @/lib/room/file';
  for (const [what, where] of onlyIn) if (what.test(from) && !where.test(file)) return `${from} is known to ${where.source} alone`;
  if (inLib && chain.indexOf(room) >= 0 && chain.indexOf(room) <= chain.indexOf('exchange') && outside.test(from)) return 'up to exchange a room is plain TypeScript';
  if (!from.startsWith('@/')) return null;
  const target = from.slice(2);
  const aim = roomOf(target);
  if (file.startsWith('components/')) {
    if (aim === 'db') return /^lib\/db\//.test(target) ? 'components never import db' : null;
    return target.startsWith('app/') ? 'components never import app' : null;
  }
  if (!inLib) return null;
  if (!target.startsWith('lib/')) return target.startsWith('generated/') ? null : 'lib imports from lib alone';
  if (everywhere.includes(aim) || room === aim) return null;
  if (joints.includes(room) || room === 'passwords' || room === 'rate-limit') return null;
  if (joints.includes(aim)) return `${aim} is for app`;
  const [here, there] = [chain.indexOf(room), chain.indexOf(aim)];
  if (everywhere.includes(room)) return `${room} stands alone`;
  return here >= 0 && there >= 0 && there < here ? null : `${room} may not import ${aim}`;
}

function* sources(folder: string): Generator<string> {
  for (const entry of fs.readdirSync(path.join(root, folder), { withFileTypes: true })) {
    const file = `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* sources(file);
    else if (/\.tsx?$/.test(entry.name)) yield file;
  }
}

describe('who imports whom', () => {
  it('holds for every file', () => {
    const wrong: string[] = [];
    for (const folder of ['lib', 'components', 'app'])
      for (const file of sources(folder))
        for (const found of importsOf(file, fs.readFileSync(path.join(root, file), 'utf8'))) {
          const why = refusal(found);
          if (why) wrong.push(`${file} imports ${found.from}: ${why}`);
        }
    expect(wrong).toEqual([]);
  });

  it.each([
    ['lib/text/words.ts', '@/lib/statements/read', 'rightward'],
    ['lib/quiz/grade.ts', 'next/headers', 'a framework in a pure room'],
    ['lib/quiz/grade.ts', 'react', 'a framework in a pure room'],
    ['lib/progress/sums.ts', 'ts-fsrs', 'a library of another room'],
    ['lib/classroom/code.ts', '@/generated/prisma/client', 'the database outside lib/db'],
    ['lib/questions/kinds/who-said.ts', '../question', 'up the folders'],
    ['components/quiz/player.tsx', '@/lib/db/sittings', 'a component that reads the database'],
    ['app/page.tsx', '@/generated/prisma/client', 'Prisma in a page'],
    ['lib/questions/kinds/who-said.ts', 'ai', 'a model among the rules'],
    ['lib/db/users.ts', '@/lib/auth', 'the database asking who is there'],
  ])('fails on a planted import: %s ← %s (%s)', (file, from) => {
    const planted = importsOf(file, `import { x } from '${from}';`);
    expect(planted.map(refusal)).toEqual([expect.any(String)]);
  });
});

describe('the layout', () => {
  it('has the top level that was asked for', () => {
    for (const entry of ['package.json', 'next.config.ts', 'tsconfig.json', 'prisma', 'app', 'components', 'lib', 'content', 'tests', 'README.md', 'LICENSE']) {
      expect(fs.existsSync(path.join(root, entry)), entry).toBe(true);
    }
  });

  it('has nothing else there but what a tool looks for', () => {
    const made = /^(?:node_modules|generated|data|test-results|playwright-report|next-env\.d\.ts|.*\.tsbuildinfo)$/;
    const entries = fs.readdirSync(root).filter((entry) => !made.test(entry));
    const known = /^(?:package\.json|package-lock\.json|next\.config\.ts|postcss\.config\.mjs|instrumentation\.ts|tsconfig\.json|prisma|app|components|lib|content|tests|README\.md|LICENSE|\..+)$/;
    expect(entries.filter((entry) => !known.test(entry))).toEqual([]);
  });

  it('keeps nineteen files in twenty under 200 lines', () => {
    const files = ['lib', 'components', 'app'].flatMap((folder) => [...sources(folder)]);
    const long = files.filter((file) => fs.readFileSync(path.join(root, file), 'utf8').split('\n').length > 200);
    expect(long.length / files.length, long.join(', ')).toBeLessThanOrEqual(0.05);
  });

  it('has a lockfile that installs on every platform', () => {
    const lock = JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as Parameters<typeof missingFrom>[0];
    expect(missingFrom(lock), 'run npm run lockfile').toEqual([]);
  });

  it('has a lockfile that names no registry', () => {
    expect(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved": "https?:/);
  });
});
