import { refuseText } from '@/lib/articles/check-input';
import { readReport } from '@/lib/articles/read-report';
import { readArticle } from '@/lib/statements/read';
import type { Reading } from '@/lib/statements/statement';
import type { Pasted } from './pasted';

export type Read = { refusal: string; reading: null } | { refusal: null; reading: Reading };

const nothingSaid = 'No statements were found in this text: nobody is reported to have said or decided anything. There is nothing to ask about.';

/** Reads what was pasted; the same texts give the same readings each time. */
export function readPasted(reports: readonly Pasted[]): Read[] {
  return reports.map(({ text, outlet, publishedAt }, i) => {
    const refusal = refuseText(text);
    if (refusal) return { refusal, reading: null };
    const earlier = reports.findIndex((other) => other.text === text);
    if (earlier < i) return { refusal: `This is the same text as report ${earlier + 1}.`, reading: null };
    const reading = readArticle(readReport(text, { ...(outlet && { outlet }), ...(publishedAt && { publishedAt }) }));
    const isEmpty = reading.statements.length === 0 && reading.documents.length === 0;
    return isEmpty ? { refusal: nothingSaid, reading: null } : { refusal: null, reading };
  });
}
