import type { NameMention } from '@/lib/text/name-mention';
import type { Span } from '@/lib/text/span';

/** Somebody, or some body, that a report names. */
export type CastMember = {
  /** The fullest name in the report, without a title. */
  name: string;
  sort: 'person' | 'body' | 'place' | 'other';
  gender: 'male' | 'female' | null;
  number: 'singular' | 'plural';
  /** What the text calls the person: "Iranian Foreign Minister", "chief of staff". */
  office?: string;
  /** Whether the text shows that it is a person: by a known first name, a title, an age, or a last name alone. */
  isProven: boolean;
  mentions: Span[];
};

export type Cast = { members: CastMember[]; /** Name mentions in order, with the member each belongs to. */ mentions: { span: NameMention; member: CastMember }[] };
