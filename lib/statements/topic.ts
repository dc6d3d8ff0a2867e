import type { Span } from '@/lib/text/span';

/** Who a sentence is about: its first subject. */
export type Topic = { start: number; head: Span; text: string };
