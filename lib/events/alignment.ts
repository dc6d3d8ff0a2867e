import type { Token } from '@/lib/events/tokens';

/** Two runs of words laid side by side. */
export type Alignment = {
  /** Words that stand in both, in the same order. */
  shared: number;
  /** The runs that only one of them has: "would", "will". */
  differences: string[];
  differing: Token[];
};

/** Lays two runs of words side by side by their longest common subsequence. */
export function align(a: Token[], b: Token[]): Alignment {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      table[i * width + j] = a[i]?.word === b[j]?.word ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const alignment: Alignment = { shared: at(0, 0), differences: [], differing: [] };
  let mine: Token[] = [];
  let yours: Token[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i]?.word === b[j]?.word) {
      close();
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) mine.push(...a.slice(i, ++i));
    else yours.push(...b.slice(j, ++j));
  }
  close();
  return alignment;

  function at(row: number, column: number): number {
    return table[row * width + column] ?? 0;
  }

  function close(): void {
    for (const run of [mine, yours]) if (run.length > 0) alignment.differences.push(run.map(({ word }) => word).join(' '));
    alignment.differing.push(...mine, ...yours);
    mine = [];
    yours = [];
  }
}

/** Whether the shorter run stands in the longer one word by word, without a gap. */
export function isWithin(a: Token[], b: Token[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return ` ${long.map(({ word }) => word).join(' ')} `.includes(` ${short.map(({ word }) => word).join(' ')} `);
}
