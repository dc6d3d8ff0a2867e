import { defineConfig, globalIgnores } from 'eslint/config';
import nextVitals from 'eslint-config-next/core-web-vitals';
import nextTypescript from 'eslint-config-next/typescript';

export default defineConfig([
  ...nextVitals,
  ...nextTypescript,
  { basePath: new URL('..', import.meta.url).pathname },
  { rules: { 'import/no-anonymous-default-export': 'off', '@typescript-eslint/no-unused-vars': ['warn', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }], 'no-empty': ['error', { allowEmptyCatch: false }] } },
  // Outside of the screens a function named useX is no React hook.
  { files: ['lib/**', 'tests/**'], rules: { 'react-hooks/rules-of-hooks': 'off' } },
  globalIgnores(['.next/**', '.byline/**', 'generated/**', 'data/**', 'next-env.d.ts', 'test-results/**']),
]);
