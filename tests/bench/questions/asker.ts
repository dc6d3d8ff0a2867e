import { checks } from '@/lib/checks';
import { readContentFile } from '@/lib/articles/read-content';
import { readReport, type About } from '@/lib/articles/read-report';
import { compareReports } from '@/lib/events/compare-reports';
import { makeQuestions } from '@/lib/pipeline';
import { isFixed } from '@/lib/questions/fixed-options';
import { speakersIn } from '@/lib/questions/library';
import type { Refused } from '@/lib/questions/question';
import { makeRng, shuffled } from '@/lib/rng';
import { readArticle } from '@/lib/statements/read';
import type { Reading } from '@/lib/statements/statement';

export { compareReports, isFixed, makeQuestions };

/** So many of the items, each as likely as any other. */
export const draw = <Item>(items: Item[], count: number, seed: number): Item[] => shuffled(items, makeRng(seed)).slice(0, count);

/** What a report of a data set tells: its text with what is known beside it. */
export function readItem({ text, outlet, title, date }: { text: string; outlet?: string; title?: string; date?: string }): Reading {
  const about: About = { outlet: outlet ?? null, headline: title ?? null, publishedAt: date ?? null };
  return readArticle(readReport(text, about));
}

/** The people who speak in files of content/: what a fresh installation knows of other events. */
export function speakersOf(markdown: string[]): string[] {
  const readings = markdown.map((file) => readContentFile(file)).map(({ text, about }) => readArticle(readReport(text, about)));
  return speakersIn(readings);
}

/** The names of the checks that refused a question. */
export function refusedBy({ reasons }: Refused): string[] {
  return checks.filter(({ reason }) => reasons.some((each) => each.startsWith(reason.replace(/\.$/, '')))).map(({ name }) => name);
}
