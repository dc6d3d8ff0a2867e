import { refuseText } from '@/lib/articles/check-input';
import { looksLikePage } from '@/lib/articles/page/looks-like-page';
import type { Page } from '@/lib/articles/read-page';
import { readReport } from '@/lib/articles/read-report';
import { readArticle } from '@/lib/statements/read';
import type { Reading } from '@/lib/statements/statement';
import type { Pasted } from './pasted';

export type Read = { refusal: string; reading: null } | { refusal: null; reading: Reading };

const mostBytes = 1_048_576;
const nothingSaid = 'No statements were found in this text: nobody is reported to have said or decided anything. There is nothing to ask about.';

/** Reads what was pasted, words or the HTML of a page; the same texts give the same readings each time. */
export async function readPasted(reports: readonly Pasted[]): Promise<Read[]> {
  return Promise.all(reports.map((report, i) => readOne(report, reports.findIndex((other) => other.text === report.text), i)));
}

async function readOne({ text, outlet, publishedAt, url }: Pasted, earlier: number, i: number): Promise<Read> {
  const page = looksLikePage(text) ? await readHtml(text, url || null) : null;
  const refusal = page?.refusal ?? refuseText(page?.text ?? text);
  if (refusal) return { refusal, reading: null };
  if (earlier < i) return { refusal: `This is the same text as report ${earlier + 1}.`, reading: null };
  // What the person says wins over what the page says of itself.
  const about = { ...page?.about, ...(outlet && { outlet }), ...(publishedAt && { publishedAt }) };
  const reading = readArticle(readReport(page?.text ?? text, about));
  const isEmpty = reading.statements.length === 0 && reading.documents.length === 0;
  return isEmpty ? { refusal: nothingSaid, reading: null } : { refusal: null, reading };
}

/** What reads pages is loaded for the first one: most people paste words. */
async function readHtml(html: string, url: string | null): Promise<Page> {
  if (new TextEncoder().encode(html).length > mostBytes) return { refusal: 'This page is longer than 1 MB. Copy the words of the report instead.', about: null, text: null };
  const { readPage } = await import('@/lib/articles/read-page');
  return readPage(html, url);
}
