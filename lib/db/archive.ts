import fs from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { AppError } from '@/lib/errors';

const block = 512;
const blank = ' '.charCodeAt(0);

/** The number written in octal digits in a field of a tar header. */
const numberAt = (header: Buffer, start: number, end: number) => Number.parseInt(header.toString('latin1', start, end).replace(/[\0 ]+/g, ''), 8) || 0;

/** Its sum as the tar format makes it: the field of the sum itself counts as blanks. */
const sumOf = (header: Buffer) => header.reduce((sum, byte, at) => sum + (at >= 148 && at < 156 ? blank : byte), 0);

/** The names in a tar, or null when it is none or does not go to its end. */
export function namesInTar(tar: Buffer): string[] | null {
  const names: string[] = [];
  for (let at = 0; at + block <= tar.length;) {
    const header = tar.subarray(at, at + block);
    if (header[0] === 0) return names;
    if (numberAt(header, 148, 156) !== sumOf(header)) return null;
    names.push(header.toString('utf8', 0, 100).replace(/\0.*$/s, ''));
    at += block + Math.ceil(numberAt(header, 124, 136) / block) * block;
    if (at > tar.length) return null;
  }
  return null;
}

/**
 * The database in a backup, as the engine takes it. Refuses what is none in one sentence, before the engine sees it:
 * on a broken archive that one would end the whole process.
 */
export async function readArchive(file: string): Promise<Blob> {
  let packed: Buffer;
  try {
    packed = await fs.readFile(file);
  } catch (error) {
    throw new AppError('bad-input', `The backup ${file} cannot be read (${(error as NodeJS.ErrnoException).code ?? (error as Error).message}).`);
  }
  const tar = await promisify(gunzip)(packed).catch(() => null); // cut short, changed or never packed: the next line says so
  const names = tar && namesInTar(tar);
  if (!tar || !names?.some((name) => /^[./]*PG_VERSION$/.test(name))) throw new AppError('bad-input', `${file} is not a whole backup of Byline; nothing was changed.`);
  return new Blob([new Uint8Array(tar)], { type: 'application/x-tar' });
}
