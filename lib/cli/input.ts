import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { refuseText, type Limits } from '@/lib/articles/check-input';
import { decodePage } from '@/lib/articles/page/decode-page';
import { looksLikePage } from '@/lib/articles/page/looks-like-page';
import { readContentFile } from '@/lib/articles/read-content';
import { readReport, type About } from '@/lib/articles/read-report';
import type { Source } from '@/lib/articles/source';
import { InputError, type Terminal } from '@/lib/cli/command';
import { AppError } from '@/lib/errors';
import { readArticle } from '@/lib/statements/read';
import type { Reading } from '@/lib/statements/statement';

/** What was read from one input. `isSameText`: the spans point into the file as it is, and not into a part of it. */
export type Input = { name: string; reading: Reading; source: Source | null; isSameText: boolean };

/** A file may be longer than what is pasted, and a short one is read too. */
export const fileLimits: Limits = { minWords: 1, maxBytes: 8 * 1_048_576 };
const supported = '.txt, .md, .html, or - for standard input';
const pageName = /\.html?$/i;

/** Reads one file, or standard input for "-". Throws an InputError with one clear sentence. */
export async function readInput(name: string, terminal: Terminal, limits: Limits = fileLimits): Promise<Input> {
  const bytes = name === '-' ? await readAll(terminal.stdin, limits) : await readBytes(name, limits);
  const text = pageName.test(name) ? decodePage(bytes) : decode(bytes);
  const content = /\.md$/i.test(name) && /^\uFEFF?---\r?\n/.test(text) ? readContent(text) : null;
  const isPage = content === null && (pageName.test(name) || looksLikePage(text));
  const found = content ?? (isPage ? await readHtml(text) : null);
  const body = found?.text ?? text;
  const refusal = refuseText(body, limits);
  if (refusal) throw new InputError(refusal);
  return { name, reading: readArticle(readReport(body, found?.about)), source: content?.source ?? null, isSameText: found === null };
}

/** The report of a page. What reads pages is loaded for the first one: most reports are text. */
export async function readHtml(html: string, url: string | null = null): Promise<{ about: About; text: string }> {
  const { readPage } = await import('@/lib/articles/read-page');
  const page = readPage(html, url);
  if (page.refusal !== null) throw new InputError(page.refusal);
  return page;
}

/** Reads each input; names those that fail on standard error and goes on with the rest. */
export async function readInputs(names: string[], terminal: Terminal, limits?: Limits): Promise<{ inputs: Input[]; hasFailed: boolean }> {
  const inputs: Input[] = [];
  for (const name of names) {
    try {
      const input = await readInput(name, terminal, limits);
      const same = inputs.find(({ reading }) => reading.report.id === input.reading.report.id);
      if (same) throw new InputError(`This is the same text as ${same.name}.`);
      inputs.push(input);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      terminal.stderr.write(`${name}: ${error.message}\n`);
    }
  }
  return { inputs, hasFailed: inputs.length < names.length };
}

async function readBytes(name: string, { maxBytes = Infinity }: Limits): Promise<Uint8Array> {
  const type = path.extname(name).toLowerCase();
  if (!['', '.txt', '.md', '.html', '.htm'].includes(type)) throw new InputError(`Byline cannot read ${type} files yet. It reads ${supported}.`);
  try {
    const about = await stat(name);
    if (about.isDirectory()) throw new InputError('This is a folder. Name the files in it.');
    if (about.size > maxBytes) throw new InputError(`This file is longer than ${Math.round(maxBytes / 1_048_576)} MB. Byline reads one report at a time.`);
    return await readFile(name);
  } catch (error) {
    if (error instanceof InputError || !(error instanceof Error) || !('code' in error)) throw error;
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') throw new InputError('There is no such file.');
    throw new InputError(`This file cannot be opened (${String(error.code)}).`);
  }
}

async function readAll(stdin: Terminal['stdin'], { maxBytes = Infinity }: Limits): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > maxBytes) throw new InputError(`Standard input is longer than ${Math.round(maxBytes / 1_048_576)} MB. Byline reads one report at a time.`);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/** UTF-8; a byte-order mark stays, so that every span is true to the file. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // The decoder's own message says nothing more than that.
    throw new InputError('This is not text in UTF-8. Save it as plain text in UTF-8, and try again.');
  }
}

function readContent(markdown: string): ReturnType<typeof readContentFile> {
  try {
    return readContentFile(markdown);
  } catch (error) {
    if (error instanceof AppError) throw new InputError(error.message);
    throw error;
  }
}
