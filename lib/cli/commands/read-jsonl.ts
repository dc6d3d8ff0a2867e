import { z } from 'zod';
import { refuseText } from '@/lib/articles/check-input';
import { readReport } from '@/lib/articles/read-report';
import { InputError, write, type Terminal } from '@/lib/cli/command';
import { fileLimits, readHtml } from '@/lib/cli/input';
import { linesOf } from '@/lib/cli/jsonl';
import { readingJson } from '@/lib/cli/reading-json';
import { readArticle } from '@/lib/statements/read';

/** A line may be three times as long as the text it carries: JSON escapes. */
const longestLine = 3 * (fileLimits.maxBytes ?? 0);
const lineSchema = z.object({
  id: z.union([z.string(), z.number()], { error: 'id should be a text or a number' }),
  text: z.string({ error: 'text should be a text' }).optional(),
  html: z.string({ error: 'html should be a text' }).optional(),
  url: z.string({ error: 'url should be a text' }).optional(),
}).refine(({ text, html }) => text !== undefined || html !== undefined, 'text is missing, and so is html');

/** Reads a stream of reports, a JSON object on each line; answers line by line, a bad one in its place. */
export async function readJsonl({ stdin, stdout, stderr }: Terminal): Promise<0 | 1> {
  let hasFailed = false;
  let reportedAt = Date.now();
  const isWatched = 'isTTY' in stderr && stderr.isTTY === true;
  for await (const { number, text } of linesOf(stdin, longestLine)) {
    const { answer, error } = await answerLine(text);
    if (error !== null) {
      hasFailed = true;
      stderr.write(`line ${number}: ${error}\n`);
    }
    await write(stdout, `${JSON.stringify(answer)}\n`);
    if (isWatched && Date.now() - reportedAt > 2000) {
      reportedAt = Date.now();
      stderr.write(`${number} reports read\n`);
    }
  }
  return hasFailed ? 1 : 0;
}

async function answerLine(line: string | null): Promise<{ answer: object; error: string | null }> {
  let id: string | number | undefined;
  try {
    if (line === null) throw new InputError(`The line is longer than ${longestLine / 1_048_576} MB.`);
    const given = parse(line);
    id = idOf(given);
    const checked = lineSchema.safeParse(given);
    if (!checked.success) throw new InputError(`The line should be {"id": …, "text": …} or {"id": …, "html": …}: ${checked.error.issues[0]?.message ?? 'it is not'}.`);
    const { text, html, url } = checked.data;
    // The words win over the page that they came from.
    const page = text === undefined ? await readHtml(html ?? '', url ?? null) : null;
    const body = page?.text ?? text ?? '';
    const refusal = refuseText(body, fileLimits);
    if (refusal) throw new InputError(refusal);
    return { answer: readingJson(checked.data.id, readArticle(readReport(body, page?.about)), page !== null), error: null };
  } catch (error) {
    // One report that cannot be read must not stop the thousands after it.
    const sentence = error instanceof InputError ? error.message : `Byline failed on this report (${error instanceof Error ? error.message : String(error)}).`;
    return { answer: { ...(id === undefined ? {} : { id }), error: sentence }, error: sentence };
  }
}

function parse(line: string): unknown {
  if (line.trim() === '') throw new InputError('The line is empty.');
  try {
    return JSON.parse(line) as unknown;
  } catch (error) {
    throw new InputError(`The line is not JSON (${error instanceof Error ? error.message : String(error)}).`);
  }
}

function idOf(given: unknown): string | number | undefined {
  if (given === null || typeof given !== 'object' || !('id' in given)) return undefined;
  return typeof given.id === 'string' || typeof given.id === 'number' ? given.id : undefined;
}
