import { defineConfig, globalIgnores } from 'eslint/config';
import nextVitals from 'eslint-config-next/core-web-vitals';
import nextTypescript from 'eslint-config-next/typescript';

export default defineConfig([
  ...nextVitals,
  ...nextTypescript,
  { basePath: new URL('..', import.meta.url).pathname },
  { rules: { 'no-empty': ['error', { allowEmptyCatch: false }] } },
  globalIgnores(['.next/**', '.byline/**', 'generated/**', 'data/**', 'next-env.d.ts', 'test-results/**']),
]);
