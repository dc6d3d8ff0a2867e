import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { z } from 'zod';
import type { About } from '@/lib/articles/read-report';
import type { ContentMatter, Source } from '@/lib/articles/source';
import { AppError } from '@/lib/errors';

const words = z.string({ error: 'should be text' }).trim().min(1, 'should not be empty');
const day = z.string({ error: 'should be a day, as 2016-04-11' }).refine((value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && isDay(value), 'should be a day, as 2016-04-11');
const matterSchema = z.strictObject({
  outlet: words,
  byline: words.optional(),
  dateline: words.optional(),
  headline: words.optional(),
  publishedAt: day,
  url: z.url({ protocol: /^https?$/, error: 'should be a web address' }).optional(),
  licence: words,
  basedOn: z.strictObject({ outlet: words, byline: words.optional(), title: words.optional(), publishedAt: day }, { error: 'should name the report that this one retells: outlet and publishedAt' }),
}, { error: 'should hold outlet, publishedAt, licence and basedOn' });

/** A file of content/, read: what is known about the report, where it comes from, and its text. */
export type Content = { about: About; source: Source; text: string };

/**
 * Reads a report of content/: YAML between two lines of three dashes, then the text.
 * A file that is not as expected throws with the line: "line 4: publishedAt should be a day, as 2016-04-11".
 */
export function readContentFile(markdown: string): Content {
  const found = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(markdown.replace(/^\uFEFF/, ''));
  if (!found) throw refuse(1, 'a report begins with its front matter between two lines of three dashes');
  const matter = readMatter(found[1] ?? '');
  const body = markdown.replace(/^\uFEFF/, '').slice(found[0].length).replace(/\r\n/g, '\n').trim();
  const heading = /^# (.+)\n+/.exec(body);
  const text = heading ? body.slice(heading[0].length) : body;
  const after = (found[0].match(/\n/g)?.length ?? 0) + 1;
  if (text === '') throw refuse(after, 'the report has no text');
  const { url, licence, basedOn } = matter;
  return {
    about: {
      outlet: matter.outlet,
      bylines: matter.byline ? [matter.byline] : [],
      dateline: matter.dateline ?? null,
      headline: matter.headline ?? heading?.[1]?.trim() ?? null,
      publishedAt: matter.publishedAt,
      licence,
    },
    source: { ...(url ? { url } : {}), licence, basedOn },
    text,
  };
}

function readMatter(yaml: string): ContentMatter {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false });
  // The front matter begins on the second line of the file.
  const lineOf = (offset: number): number => counter.linePos(offset).line + 1;
  const broken = document.errors[0];
  if (broken) throw refuse(lineOf(broken.pos[0]), broken.message.toLowerCase());
  const checked = matterSchema.safeParse(document.toJS());
  if (checked.success) return checked.data;
  const issue = checked.error.issues[0];
  const path = issue?.path.map(String) ?? [];
  const strangers = issue?.code === 'unrecognized_keys' ? issue.keys : [];
  if (strangers[0]) throw refuse(lineOf(offsetOf(document, [...path, strangers[0]])), `${strangers[0]} is not a known key`);
  const isMissing = !document.hasIn(path);
  throw refuse(lineOf(offsetOf(document, path)), isMissing ? `${path.join('.')} is missing` : `${path.join('.') || 'the front matter'} ${issue?.message ?? 'is wrong'}`);
}

/** Where the key of a path stands; for a missing one, where its nearest parent does. */
function offsetOf(document: Document, path: string[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const parent = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true);
    const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === path[depth - 1]) : undefined;
    if (pair && isScalar(pair.key)) return pair.key.range?.[0] ?? 0;
  }
  return 0;
}

function isDay(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

function refuse(line: number, sentence: string): AppError {
  return new AppError('bad-input', `line ${line}: ${sentence}`);
}
