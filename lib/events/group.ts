import type { Span } from '@/lib/text/span';

/** How the reports of an event stand to one another in one matter. */
export type Relation = 'same-quote' | 'reworded' | 'only' | 'conflict';

/** One report's telling: a statement and its words. */
export type Member = Span & { reportId: string; statementId: string; text: string };

/** Statements of several reports about the same matter. `differences`: words that only one of them has. */
export type Group = { relation: Relation; members: Member[]; differences: string[] };
