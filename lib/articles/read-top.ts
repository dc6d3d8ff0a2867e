import { readByline } from '@/lib/articles/byline';
import { readDateline, type Dateline } from '@/lib/articles/dateline';
import { readDateLine } from '@/lib/articles/day';
import { furnitureKind } from '@/lib/articles/furniture';
import { isHeadline } from '@/lib/articles/headline';
import type { Line } from '@/lib/articles/lines';
import { isNameLine, isOutletLine } from '@/lib/articles/name-lines';
import type { Furniture, ReportParts } from '@/lib/articles/report';

/** What stands above the body, and the dateline that opens it. */
type Top = Pick<ReportParts, 'headline' | 'bylines' | 'dateline' | 'publishedAt' | 'outlet' | 'furniture'> & { agency: string | null };

/** Only so many lines at the top can hold a byline or a date of publication. */
const topLines = 10;
/** A name without "By", or an outlet's name alone, stands higher still. */
const nameLines = 4;
const isUpdate = /^\W*(?:last )?(?:updated|edited|modified)\b/i;

/** Goes down from the first line: headline, byline and date stand above the body, the dateline opens it. */
export function readTop(lines: Line[], furniture: Furniture[], knownHeadline: string | null): Top {
  const reader = new TopReader(furniture, knownHeadline);
  for (const [index, line] of lines.entries()) reader.read(line, index, lines[index + 1], lines[index + 2]);
  return reader.finish();
}

class TopReader {
  private readonly top: Top = { headline: null, bylines: [], dateline: null, publishedAt: null, outlet: null, agency: null, furniture: [] };
  private readonly taken: Set<number>;
  private readonly known: string | null;
  private updatedAt: string | null = null;
  private isBody = false;
  private isBelowNames = false;

  constructor(furniture: Furniture[], knownHeadline: string | null) {
    this.taken = new Set(furniture.map((each) => each.start));
    this.known = knownHeadline === null ? null : plain(knownHeadline);
  }

  read(line: Line, index: number, next: Line | undefined, afterNext: Line | undefined): void {
    if (this.known === plain(line.text) || (index > 0 && this.top.headline === line.text)) this.mark(line, 'headline');
    if (index >= topLines) return;
    if (this.readDate(line)) return;
    if (furnitureKind(line.text)) return;
    if (this.readNames(line, index, next, afterNext)) return;
    this.isBelowNames = false;
    if (!this.isBody) this.isBody = this.readOpening(line, next);
    else if (this.top.dateline === null) this.readLateDateline(line);
  }

  finish(): Top {
    return { ...this.top, publishedAt: this.top.publishedAt ?? this.updatedAt };
  }

  private mark(line: Line, kind: Furniture['kind']): void {
    if (this.taken.has(line.start)) return;
    this.taken.add(line.start);
    this.top.furniture.push({ start: line.start, end: line.end, kind });
  }

  /** "Posted May 3, 2016": the day of publication; one of an update only where there is no other. */
  private readDate(line: Line): boolean {
    const date = readDateLine(line.text);
    if (!date) return false;
    this.mark(line, 'dateline');
    if (isUpdate.test(line.text)) this.updatedAt ??= date.day;
    else this.top.publishedAt ??= date.day;
    return true;
  }

  /** "By Ann Field | May 3, 2016"; or "Ann Field" above "The Opava Gazette". */
  private readNames(line: Line, index: number, next: Line | undefined, afterNext: Line | undefined): boolean {
    const byline = readByline(line.text);
    if (byline) {
      this.top.bylines.push(...byline.names);
      this.top.publishedAt ??= byline.publishedAt;
    } else if (index < nameLines && next && (isOutletLine(line.text) || (this.isBelowNames && isShort(line) && isDateLine(next)))) {
      this.top.outlet ??= line.text;
    } else if (index < nameLines && next && isNameLine(line.text) && (isOutletLine(next.text) || isDateLine(next) || (isShort(next) && isDateLine(afterNext)))) {
      this.top.bylines.push(...line.text.split(/, | and /));
    } else return false;
    this.mark(line, 'byline');
    this.isBelowNames = true;
    return true;
  }

  /** True when the line begins the body. */
  private readOpening(line: Line, next: Line | undefined): boolean {
    const dateline = readDateline(line.text, line.start);
    if (dateline && !this.taken.has(line.start)) {
      this.keep(dateline);
      return true;
    }
    const isFirst = this.top.headline === null && !this.taken.has(line.start);
    if (!isFirst || !(this.known === null ? isHeadline(line.text, next?.text, next !== undefined && (isDateLine(next) || readByline(next.text) !== null)) : this.known === plain(line.text))) return true;
    this.top.headline = line.text;
    this.mark(line, 'headline');
    return false;
  }

  /** Below a sentence that stands alone only a dateline with its agency is sure: "OPAVA (AP) — …". */
  private readLateDateline(line: Line): void {
    const dateline = readDateline(line.text, line.start);
    if (dateline?.agency && !this.taken.has(line.start)) this.keep(dateline);
  }

  private keep({ start, end, place, agency }: Dateline): void {
    this.top.dateline = place;
    this.top.agency = agency;
    this.top.furniture.push({ start, end, kind: 'dateline' });
  }
}

const isDateLine = (line: Line | undefined): boolean => line !== undefined && readDateLine(line.text) !== null;

/** A few words that begin with a capital and end without a stop: the name of an outlet, or of a place. */
const isShort = (line: Line): boolean => line.text.length <= 40 && /^\p{Lu}[^.!?]*$|\.(?:com|org|net)$/u.test(line.text);

/** The same words with straight marks: a page's title and its heading may differ in them. */
function plain(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').trim();
}
