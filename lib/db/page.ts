/** One page of a longer list; pages count from 1. */
export type Page<T> = { items: T[]; page: number; pageSize: number; total: number };

export type PageRequest = { page: number; pageSize?: number };

const largestPage = 100;

/** The rows to take for a page; a page or size out of range is brought back into it. */
export function rowsOf({ page, pageSize = 20 }: PageRequest): { page: number; pageSize: number; skip: number; take: number } {
  const size = Math.min(Math.max(Math.trunc(pageSize) || 1, 1), largestPage);
  const number = Math.min(Math.max(Math.trunc(page) || 1, 1), 1_000_000);
  return { page: number, pageSize: size, skip: (number - 1) * size, take: size };
}
