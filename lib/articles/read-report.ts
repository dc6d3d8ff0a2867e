import { createHash } from 'node:crypto';
import { findAgencies } from '@/lib/articles/agencies';
import { findLeftover, findLicence, furnitureKind } from '@/lib/articles/furniture';
import { linesOf, type Line } from '@/lib/articles/lines';
import { findBios } from '@/lib/articles/bios';
import { findOutlet } from '@/lib/articles/outlet';
import { readTop } from '@/lib/articles/read-top';
import type { Furniture, Report, ReportParts } from '@/lib/articles/report';

/** What is known about a report beside its text, from front matter, a feed or a form: it wins over what is read. */
export type About = Partial<Pick<ReportParts, 'outlet' | 'publishedAt' | 'headline' | 'bylines' | 'licence' | 'dateline'>>;

/** Reads the parts of a report around its body. Never throws; what the text does not tell is null. */
export function readReport(text: string, about: About = {}): Report {
  const lines = linesOf(text);
  const furniture = lines.flatMap(readFurniture);
  const top = readTop(lines, furniture, about.headline ?? null);
  const licence = furniture.find((each) => each.kind === 'licence');
  const notice = licence ? text.slice(licence.start, licence.end) : null;
  const outlet = about.outlet ?? findOutlet(notice, text) ?? top.outlet;
  const bylines = about.bylines?.length ? about.bylines : top.bylines;
  return {
    id: createHash('sha256').update(text).digest('hex').slice(0, 16),
    text,
    headline: about.headline ?? top.headline,
    bylines,
    dateline: about.dateline ?? top.dateline,
    publishedAt: about.publishedAt ?? top.publishedAt,
    outlet,
    agencies: findAgencies(text, outlet, top.agency),
    licence: about.licence ?? notice,
    furniture: [...furniture, ...top.furniture, ...findBios(lines, bylines, furniture)].sort((a, b) => a.start - b.start),
  };
}

function readFurniture(line: Line): Furniture[] {
  const kind = furnitureKind(line.text);
  if (kind) return [{ start: line.start, end: line.end, kind }];
  return [findLeftover(line), findLicence(line)].filter((found) => found !== null);
}
