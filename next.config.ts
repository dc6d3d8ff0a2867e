import type { NextConfig } from 'next';

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Both are loaded by Node at run time: PGlite reads its wasm from beside itself, argon2 is a native addon.
  serverExternalPackages: ['@electric-sql/pglite', 'pglite-prisma-adapter', 'pg', '@node-rs/argon2'],
  // Ten pasted reports of at most 1 MB each; each is measured again before it is read.
  experimental: { serverActions: { bodySizeLimit: '11mb' } },
  turbopack: { root: import.meta.dirname },
};

export default config;
