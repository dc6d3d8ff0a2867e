import { createHash } from 'node:crypto';
import { findAgencies } from '@/lib/articles/agencies';
import { readByline } from '@/lib/articles/byline';
import { readDateline } from '@/lib/articles/dateline';
import { dayOfDateLine } from '@/lib/articles/day';
import { findLeftover, findLicence, furnitureKind } from '@/lib/articles/furniture';
import { isHeadline } from '@/lib/articles/headline';
import { linesOf, type Line } from '@/lib/articles/lines';
import { findOutlet } from '@/lib/articles/outlet';
import type { Furniture, Report, ReportParts } from '@/lib/articles/report';

/** What is known about a report beside its text, from front matter, a feed or a form: it wins over what is read. */
export type About = Partial<Pick<ReportParts, 'outlet' | 'publishedAt' | 'headline' | 'bylines' | 'licence' | 'dateline'>>;

/** Only so many lines at the top can hold a byline or a date of publication. */
const topLines = 10;

/** Reads the parts of a report around its body. Never throws; what the text does not tell is null. */
export function readReport(text: string, about: About = {}): Report {
  const lines = linesOf(text);
  const furniture = lines.flatMap(readFurniture);
  const top = readTop(lines, furniture, about.headline ?? null);
  const licence = furniture.find((each) => each.kind === 'licence');
  const notice = licence ? text.slice(licence.start, licence.end) : null;
  const outlet = about.outlet ?? findOutlet(notice, text);
  return {
    id: createHash('sha256').update(text).digest('hex').slice(0, 16),
    text,
    headline: about.headline ?? top.headline,
    bylines: about.bylines?.length ? about.bylines : top.bylines,
    dateline: about.dateline ?? top.dateline,
    publishedAt: about.publishedAt ?? top.publishedAt,
    outlet,
    agencies: findAgencies(text, outlet, top.agency),
    licence: about.licence ?? notice,
    furniture: [...furniture, ...top.furniture].sort((a, b) => a.start - b.start),
  };
}

function readFurniture(line: Line): Furniture[] {
  const kind = furnitureKind(line.text);
  if (kind) return [{ start: line.start, end: line.end, kind }];
  return [findLeftover(line), findLicence(line)].filter((found) => found !== null);
}

type Top = Pick<ReportParts, 'headline' | 'bylines' | 'dateline' | 'publishedAt' | 'furniture'> & { agency: string | null };

/** Goes down from the first line: headline, byline and date stand above the body, the dateline opens it. */
function readTop(lines: Line[], furniture: Furniture[], knownHeadline: string | null): Top {
  const top: Top = { headline: null, bylines: [], dateline: null, publishedAt: null, agency: null, furniture: [] };
  const taken = new Set(furniture.map((each) => each.start));
  let isBody = false;
  for (const [index, line] of lines.entries()) {
    if (knownHeadline === line.text || (index > 0 && top.headline === line.text)) mark(line, 'headline');
    if (index >= topLines) continue;
    const day = dayOfDateLine(line.text);
    if (!day && furnitureKind(line.text)) continue;
    const byline = day ? null : readByline(line.text);
    if (day ?? byline) {
      mark(line, byline ? 'byline' : 'dateline');
      top.bylines.push(...(byline?.names ?? []));
      top.publishedAt ??= day ?? byline?.publishedAt ?? null;
    } else if (!isBody) isBody = readOpening(line, lines[index + 1]);
  }
  return top;

  function mark(line: Line, kind: Furniture['kind']): void {
    if (taken.has(line.start)) return;
    taken.add(line.start);
    top.furniture.push({ start: line.start, end: line.end, kind });
  }

  /** True when the line begins the body. */
  function readOpening(line: Line, next: Line | undefined): boolean {
    const dateline = readDateline(line.text, line.start);
    if (dateline && !taken.has(line.start)) {
      top.dateline = dateline.place;
      top.agency = dateline.agency;
      top.furniture.push({ start: dateline.start, end: dateline.end, kind: 'dateline' });
      return true;
    }
    const isFirst = top.headline === null && !taken.has(line.start);
    if (!isFirst || !(knownHeadline === null ? isHeadline(line.text, next?.text) : knownHeadline === line.text)) return true;
    top.headline = line.text;
    mark(line, 'headline');
    return false;
  }
}
