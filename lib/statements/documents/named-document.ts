import type { Span } from '@/lib/text/span';
import type { Sort } from './document-sort';

/** A name where it stands: what it is called, in full and in short. */
export type NamedDocument = Span & { name: string; short: string | null; sort: Sort };

/** A document by its fullest name, and all the places where a report means it. */
export type Known = { named: NamedDocument; mentions: Span[] };
