import type { MarkKind, QuotationMark } from './quotation-marks';

/** Quotations as pairs of marks: `close` is null where the writer forgot it, and the quotation ends before `limit`. */
export type Pair = { open: QuotationMark; close: QuotationMark | null; next: QuotationMark | null };

const kinds: MarkKind[] = ['curly', 'straight', 'apostrophes', 'angle'];
/** What is open: 0 nothing; else 1 + 5 × the outer kind + (0, or 1 + the kind inside it). */
const stateCount = 1 + 5 * kinds.length;
const outerOf = (state: number) => Math.floor((state - 1) / 5);
const innerOf = (state: number) => ((state - 1) % 5) - 1;

const actions = ['stray', 'open', 'close', 'nest', 'unnest', 'closeBoth', 'reopen'] as const;
type Action = (typeof actions)[number];

/** Less than a stray mark costs: an opening mark whose partner was lost still opens. */
const forgotten = 2.2;

/** What it costs that a mark of one kind closes what one of another kind has opened. */
function mixed(opened: number, closing: number): number {
  if (opened === closing) return 0;
  if (kinds[opened] === 'angle' || kinds[closing] === 'angle') return 4;
  return kinds[opened] === 'apostrophes' || kinds[closing] === 'apostrophes' ? 2 : 1;
}

/** Every way to read a mark in a state: what it does, where it leads, what it costs. */
function eachReading(state: number, mark: QuotationMark, kind: number, take: (action: Action, to: number, cost: number) => void): void {
  const opened = 1 + 5 * kind;
  take('stray', state, mark.stray);
  if (state === 0) {
    take('open', opened, mark.open);
    return;
  }
  const outer = outerOf(state);
  const inner = innerOf(state);
  if (inner < 0) {
    take('close', 0, mark.close + mixed(outer, kind));
    take('nest', state + 1 + kind, mark.open + (kind === outer ? 1.5 : 0.5));
    take('reopen', opened, mark.open + forgotten);
  } else {
    take('unnest', 1 + 5 * outer, mark.close + mixed(inner, kind));
    take('closeBoth', 0, mark.close + mixed(outer, kind) + 2);
    take('reopen', opened, mark.open + forgotten + 1);
  }
}

/** The cheapest reading of the marks of a paragraph, one action for each. `goesOn`: the next paragraph opens again, so this one need not close. */
function readMarks(marks: QuotationMark[], goesOn: boolean): Action[] {
  let costs = new Float64Array(stateCount).fill(Infinity);
  let next = new Float64Array(stateCount);
  costs[0] = 0;
  const cameFrom = new Uint8Array(marks.length * stateCount);
  const did = new Uint8Array(marks.length * stateCount);
  marks.forEach((mark, at) => {
    const kind = kinds.indexOf(mark.kind);
    next.fill(Infinity);
    for (let state = 0; state < stateCount; state += 1) {
      const cost = costs[state] ?? Infinity;
      if (cost === Infinity) continue;
      eachReading(state, mark, kind, (action, to, more) => {
        if (cost + more >= (next[to] ?? Infinity)) return;
        next[to] = cost + more;
        cameFrom[at * stateCount + to] = state;
        did[at * stateCount + to] = actions.indexOf(action);
      });
    }
    [costs, next] = [next, costs];
  });
  let state = 0;
  const atEnd = (one: number) => (costs[one] ?? Infinity) + (one === 0 ? 0 : goesOn ? 0.3 : forgotten);
  for (let one = 1; one < stateCount; one += 1) if (atEnd(one) < atEnd(state)) state = one;
  const read: Action[] = [];
  for (let at = marks.length - 1; at >= 0; at -= 1) {
    read.push(actions[did[at * stateCount + state] ?? 0] ?? 'stray');
    state = cameFrom[at * stateCount + state] ?? 0;
  }
  return read.reverse();
}

/**
 * Pairs the double quotation marks of a paragraph, and gives those that belong to none.
 * Each mark may be read as opening, closing or a slip, and the cheapest reading of all of them together wins:
 * "The law is no “law,” she said. "It is a shame." → the mark after "law," closes, the next one opens.
 */
export function pairMarks(marks: QuotationMark[], goesOn: boolean): { pairs: Pair[]; strays: QuotationMark[] } {
  const pairs: Pair[] = [];
  const strays: QuotationMark[] = [];
  let open: QuotationMark | null = null;
  readMarks(marks, goesOn).forEach((action, at) => {
    const mark = marks[at] as QuotationMark;
    if (action === 'stray') strays.push(mark);
    if (open && (action === 'close' || action === 'closeBoth')) pairs.push({ open, close: mark, next: null });
    if (open && action === 'reopen') pairs.push({ open, close: null, next: mark });
    if (action === 'open' || action === 'reopen') open = mark;
    else if (action === 'close' || action === 'closeBoth') open = null;
  });
  if (open) pairs.push({ open, close: null, next: null });
  return { pairs, strays };
}
