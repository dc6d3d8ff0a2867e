import type { NameSort } from './name-sort';
import type { Span } from './span';

/** A name where it stands. The span leaves the title out; `title` is what stands before it ("Foreign Minister"). */
export type NameMention = Span & { name: string; sort: NameSort; gender?: 'male' | 'female'; title?: string };
