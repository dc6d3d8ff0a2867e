import fs from 'node:fs';
import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;
// Tests on reports that are not ours to ship run where those lie beside the project.
const besides = fs.existsSync(`${root}../shared/articles`) ? ['tests/shared/**/*.test.ts'] : [];
const shared = { root, resolve: { alias: { '@': root.replace(/\/$/, '') } } };

export default defineConfig({
  ...shared,
  test: {
    projects: [
      { ...shared, test: { name: 'unit', environment: 'node', include: ['tests/lib/**/*.test.{ts,tsx}', 'tests/components/**/*.test.{ts,tsx}', 'tests/architecture.test.ts', ...besides], testTimeout: 20_000 } },
      // One database for each file: the files run one after the other, and each opens its own.
      { ...shared, test: { name: 'db', environment: 'node', include: ['tests/db/**/*.test.ts'], fileParallelism: false, testTimeout: 60_000, hookTimeout: 60_000 } },
    ],
  },
});
