import type { Connection } from './migrate';

export type Counts = { name: string; rows: number }[];

/** How many rows each table holds. */
export async function countRows({ query }: Pick<Connection, 'query'>): Promise<Counts> {
  const { rows: tables } = await query<{ name: string }>(`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`, []);
  if (tables.length === 0) return [];
  const each = tables.map(({ name }) => `SELECT '${name}' AS name, count(*)::int AS rows FROM "${name}"`);
  return (await query<Counts[number]>(`${each.join(' UNION ALL ')} ORDER BY 1`, [])).rows;
}

/** Of all tables together. */
export const sumOf = (counts: Counts) => counts.reduce((sum, { rows }) => sum + rows, 0);

/** Whether these are the tables of a Byline: one that has been brought to some version at least. */
export const isByline = (counts: Counts) => counts.some(({ name, rows }) => name === '_prisma_migrations' && rows > 0);
