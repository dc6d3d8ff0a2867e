import type { Span } from '@/lib/text/span';

/** A relation between a document and something, the document being the subject: "does not ban" → its object. */
export type FoundProvision = Span & {
  relation: string;
  /** It stands in a clause that explains the name: "the treaty, which bans …". */
  isAside: boolean;
  /** It hangs on a verb of saying or thinking: somebody must have said it. */
  isReported: boolean;
};
