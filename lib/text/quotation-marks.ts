import type { Span } from './span';

export type MarkKind = 'curly' | 'straight' | 'apostrophes' | 'angle';

/** A double quotation mark, with what it costs to read it as opening, as closing, and as neither (a slip, or inches). */
export type QuotationMark = Span & { kind: MarkKind; open: number; close: number; stray: number };

type Beside = 'edge' | 'space' | 'opener' | 'dash' | 'digit' | 'letter' | 'closer' | 'other';

function classOf(c: string): Beside {
  if (/[\s\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/.test(c)) return 'space';
  if (/[([{/]/.test(c)) return 'opener';
  if (/[—–―‒-]/.test(c)) return 'dash';
  if (/\p{N}/u.test(c)) return 'digit';
  if (/[\p{L}\p{M}]/u.test(c)) return 'letter';
  return /[.,!?;:…)\]}%]/.test(c) ? 'closer' : 'other';
}

const classes = new Map<string, Beside>();

/** What stands beside a mark; `edge` where the paragraph begins or ends. */
function besideOf(c: string | undefined): Beside {
  if (c === undefined) return 'edge';
  let found = classes.get(c);
  if (!found) classes.set(c, (found = classOf(c)));
  return found;
}

const isWordy = (side: Beside) => side === 'letter' || side === 'digit';
const isBlank = (side: Beside) => side === 'space' || side === 'edge';

/** A mark that looks the same on both sides tells by its neighbours alone: said, "Yes" · about"joint work" · 6'2" */
function costsOfStraight(before: Beside, after: Beside, c: string | undefined): Pick<QuotationMark, 'open' | 'close' | 'stray'> {
  let open = isWordy(before) ? 2 : before === 'closer' ? (/[,:]/.test(c ?? '') ? 0.5 : 1.2) : 0;
  if (isBlank(after)) open += after === 'edge' ? 5 : 2.5;
  if (after === 'closer') open += 1.5;
  let close = before === 'edge' ? 5 : before === 'space' ? 1.2 : before === 'opener' ? 2.5 : before === 'dash' ? 0.3 : 0;
  if (isWordy(after)) close += 1.8;
  // Inches and seconds of arc, where nothing is open: a 12" board.
  return { open, close, stray: before === 'digit' && !isWordy(after) ? 0.4 : 2.5 };
}

/** “ opens and ” closes, unless a slip of the keyboard put one for the other. */
function costsOfOpening(before: Beside, after: Beside): Pick<QuotationMark, 'open' | 'close' | 'stray'> {
  const looksClosing = !isBlank(before) && before !== 'opener' && !isWordy(after) && after !== 'other';
  return { open: looksClosing && isBlank(after) ? 2.5 : isBlank(after) ? 0.8 : 0, close: looksClosing ? 1.5 : 5, stray: 2.5 };
}

function costsOfClosing(before: Beside, after: Beside): Pick<QuotationMark, 'open' | 'close' | 'stray'> {
  const close = before === 'edge' ? 5 : before === 'space' ? 1 : 0;
  const looksOpening = isBlank(before) || before === 'opener';
  return { close: close + (isWordy(after) ? 0.5 : 0), open: before === 'edge' ? 1 : looksOpening && isWordy(after) ? 1.5 : looksOpening ? 2.5 : 5, stray: 2.5 };
}

function markAt(text: string, start: number, end: number, within: Span): QuotationMark {
  const c = text[start] ?? '';
  const previous = start > within.start ? text[start - 1] : undefined;
  const before = besideOf(previous);
  const after = besideOf(end < within.end ? text[end] : undefined);
  const span = { start, end };
  if (end - start === 2) {
    const straight = costsOfStraight(before, after, previous);
    return { ...span, kind: 'apostrophes', open: straight.open + (/[’]/.test(c) ? 1 : 0), close: straight.close + (/[‘`]/.test(c) ? 2 : 0), stray: before === 'digit' ? 0.3 : 0.8 };
  }
  if (/[“„‟]/.test(c)) return { ...span, kind: 'curly', ...costsOfOpening(before, after) };
  if (c === '”') return { ...span, kind: 'curly', ...costsOfClosing(before, after) };
  const costs = costsOfStraight(before, after, previous);
  // “"We win,” he said: the hand slipped and set two marks.
  if (/[“”]/.test(previous ?? '') || /[“”]/.test(text[end] ?? '')) costs.stray = 0.6;
  return { ...span, kind: /[«»]/.test(c) ? 'angle' : 'straight', ...costs };
}

/** The double quotation marks of a paragraph in order: “ ” „ " « », '' and ``. Of three apostrophes in a row one is single; a long row of marks is an ornament. */
export function findQuotationMarks(text: string, within: Span): QuotationMark[] {
  const marks: QuotationMark[] = [];
  for (const { 0: run, index } of text.slice(within.start, within.end).matchAll(/[“”„‟«»"＂'’‘`]{6,}|[“”„‟«»"＂]|['’‘`]{2,5}/g)) {
    const start = within.start + index;
    if (run.length > 5) continue;
    if (run.length === 1) {
      marks.push(markAt(text, start, start + 1, within));
      continue;
    }
    // “''He said 'go'''”: the single one closes first, so at the end of words it is the first of the three.
    const isAfterWords = start > within.start && !isBlank(besideOf(text[start - 1]));
    for (let at = start + (isAfterWords ? run.length % 2 : 0); at + 2 <= start + run.length; at += 2) marks.push(markAt(text, at, at + 2, within));
  }
  return marks;
}
