import { gatherClues } from '@/lib/articles/page/clues';
import { openPage } from '@/lib/articles/page/open-page';
import { findAuthors } from '@/lib/articles/page/page-authors';
import { findBody } from '@/lib/articles/page/page-body';
import { dayOfWords, findPageDay } from '@/lib/articles/page/page-day';
import { findPageLicence } from '@/lib/articles/page/page-licence';
import { findPageOutlet } from '@/lib/articles/page/page-outlet';
import { findTitle } from '@/lib/articles/page/page-title';
import type { About } from '@/lib/articles/read-report';

/** A page as a report can be read from it, or the one clear sentence that says why not. */
export type Page = { refusal: null; about: About; text: string } | { refusal: string; about: null; text: null };

const noReport = 'No report was found in this page: it holds no passage of text. If your browser shows one, copy its words instead.';

/** Reads the HTML of a page: what it says about itself, and the words of its report, for `readReport(text, about)`. Never throws. */
export function readPage(html: string, url: string | null = null): Page {
  const { refusal, document } = openPage(html);
  if (refusal !== null) return { refusal, about: null, text: null };
  const clues = gatherClues(document, url);
  const outlet = findPageOutlet(clues);
  const licence = findPageLicence(clues);
  const about: About = { headline: findTitle(clues), bylines: findAuthors(clues, outlet), publishedAt: findPageDay(clues), outlet, ...(licence && { licence }) };
  const text = findBody(clues);
  return text === null ? { refusal: noReport, about: null, text: null } : { refusal: null, about: { ...about, publishedAt: dayOfWords(about.publishedAt ?? null, text, clues) }, text };
}
