import path from 'node:path';

/** A place in the project's folder. The command line says where that is; the server runs in it. */
export function inProject(...parts: string[]): string {
  return path.resolve(/* turbopackIgnore: true */ process.env.BYLINE_ROOT ?? process.cwd(), ...parts);
}

/** Where the embedded database lies. */
export function embeddedFolder(): string {
  return inProject(process.env.BYLINE_DATA || 'data', 'pg');
}
