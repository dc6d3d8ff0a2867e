import type { Report } from '@/lib/articles/report';
import { count, wrap } from '@/lib/cli/layout';
import type { Document, Reading, Statement } from '@/lib/statements/statement';

/** A reading laid out for people. */
export function showReading(name: string, { report, statements, documents }: Reading, width: number): string {
  return [
    ...showParts(name, report, width),
    '',
    count(statements.length, 'statement'),
    ...statements.flatMap((statement, index) => showStatement(report.text, statement, index + 1, width)),
    ...(documents.length > 0 ? ['', count(documents.length, 'document'), ...documents.flatMap((document) => showDocument(report.text, document, width))] : []),
    '',
  ].join('\n');
}

function showParts(name: string, report: Report, width: number): string[] {
  const told: [string, string | null][] = [
    ['by', report.bylines.join(', ') || null],
    ['outlet', report.outlet],
    ['published', report.publishedAt],
    ['place', report.dateline],
    ['credits', report.agencies.join(', ') || null],
    ['licence', report.licence],
    ['furniture', report.furniture.map(({ kind }) => kind).join(', ') || null],
  ];
  const title = report.headline ?? name;
  return [
    wrap(title, width),
    ...(report.headline ? [`  ${'file'.padEnd(10)} ${name}`] : []),
    ...told.flatMap(([label, value]) => (value === null ? [] : [`  ${label.padEnd(10)} ${wrap(value, width, ' '.repeat(13))}`])),
  ];
}

function showStatement(text: string, { quote, speaker, level, via, confidence, denies }: Statement, number: number, width: number): string[] {
  const indent = '      ';
  const said = (quote.parts ?? [quote]).map(({ start, end }) => text.slice(start, end)).join(' … ');
  const notes = [level, ...via.map((mention) => `via ${mention.name}`), ...(denies ? ['denied'] : []), confidence.toFixed(2)];
  const words = level === 'direct' ? `“${said}”` : said;
  return [`  ${String(number).padStart(2)}  ${speaker?.name ?? 'nobody named'} · ${notes.join(' · ')}`, `${indent}${wrap(words, width, indent)}`];
}

function showDocument(text: string, { name, mentions, provisions }: Document, width: number): string[] {
  const indent = '      ';
  return [
    `  ${name} · ${count(mentions.length, 'mention')}`,
    ...provisions.map(({ start, end, relation, claimedBy }) => `${indent}${wrap(`${relation}: ${text.slice(start, end)}${claimedBy ? ` (so ${claimedBy})` : ''}`, width, `${indent}  `)}`),
  ];
}
