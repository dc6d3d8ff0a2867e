import type { Line } from '@/lib/articles/lines';
import type { Furniture } from '@/lib/articles/report';

const lastLines = 5;
const longest = 600;
const tells = /^(?:,| is\b| was\b| covers?\b| reports? (?:on|for|from)\b| writes?\b| joined\b| has (?:been|written|covered|worked)\b| can be\b| may be\b|$)/;

/** "Ann Field is a reporter in Opava.": what the end of a report says of those who wrote it. */
export function findBios(lines: Line[], bylines: string[], furniture: Furniture[]): Furniture[] {
  const taken = new Set(furniture.map(({ start }) => start));
  // Never the body's first half: a person may write about what happened to themselves.
  const from = Math.max(Math.ceil(lines.length / 2), lines.length - lastLines);
  return lines.slice(from).flatMap((line) => {
    if (line.text.length > longest || taken.has(line.start)) return [];
    const name = bylines.find((each) => line.text.startsWith(each));
    return name && tells.test(line.text.slice(name.length)) ? [{ start: line.start, end: line.end, kind: 'credit' as const }] : [];
  });
}
