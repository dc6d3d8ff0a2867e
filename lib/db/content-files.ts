import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { readContentFile, type Content } from '@/lib/articles/read-content';
import { AppError } from '@/lib/errors';

const eventMatter = z.strictObject({ title: z.string().trim().min(1), summary: z.string().trim().optional(), place: z.string().trim().optional(), happenedOn: z.iso.date().optional() });

/** A folder of content/: what the event is, and its reports by file name. */
export type ContentEvent = { slug: string; about: z.output<typeof eventMatter>; reports: { file: string; content: Content }[] };

type FileText = { name: string; text: string };

function filesOf(folder: string): FileText[] {
  return fs.readdirSync(folder).filter((name) => /\.(md|yaml)$/.test(name)).sort().map((name) => ({ name, text: fs.readFileSync(path.join(folder, name), 'utf8') }));
}

function foldersOf(root: string): string[] {
  if (!fs.existsSync(root)) return [];
  return fs.readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
}

/** Changes whenever a file of the library does. */
export function hashContent(root: string): string {
  const hash = createHash('sha256');
  for (const folder of foldersOf(root)) for (const { name, text } of filesOf(path.join(root, folder))) hash.update(JSON.stringify([folder, name, text]));
  return hash.digest('hex');
}

/** The title, place and day in event.yaml. */
function readAbout(file: FileText | undefined): ContentEvent['about'] {
  if (!file) throw new AppError('bad-input', 'the folder has no event.yaml');
  const read = eventMatter.safeParse(parse(file.text));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new AppError('bad-input', `event.yaml: ${issue?.path.join('.') || 'the file'}: ${issue?.message}`);
}

/** Reads every event of the library; a file that is not as expected is named with what is wrong. */
export function readContent(root: string): ContentEvent[] {
  return foldersOf(root).map((slug) => {
    let at = '';
    try {
      const files = filesOf(path.join(root, slug));
      const about = readAbout(files.find(({ name }) => name === 'event.yaml'));
      const reports = files.filter(({ name }) => name.endsWith('.md')).map(({ name, text }) => {
        at = `/${name}`;
        return { file: name, content: readContentFile(text) };
      });
      return { slug, about, reports };
    } catch (error) {
      throw new AppError('bad-input', `content/${slug}${at}: ${(error as Error).message}`);
    }
  });
}
