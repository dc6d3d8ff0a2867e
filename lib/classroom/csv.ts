import { stringify } from 'csv-stringify/sync';
import type { Results } from './results';

/** The results as a sheet. A name that begins like a formula ("=1+1") gets a ' in front, so that no spreadsheet runs it. */
export function toCsv({ pupils, questions }: Results): string {
  const head = ['Name', 'State', 'Right', 'Out of', 'Finished', 'Late', ...questions.map(({ stem }, i) => `${i + 1}. ${stem}`)];
  const rows = pupils.map(({ alias, state, right, of, finishedAt, isLate, cells }) => [
    alias, state, right, of, finishedAt?.toISOString() ?? '', isLate ? 'late' : '', ...cells,
  ]);
  // The mark at the start tells a spreadsheet that this is UTF-8; lines end as RFC 4180 has it.
  return stringify([head, ...rows], { bom: true, escape_formulas: true, record_delimiter: 'windows' });
}
