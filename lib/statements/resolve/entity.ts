import type { CastMember } from '@/lib/statements/cast/cast-member';
import type { Span } from '@/lib/text/span';
import type { Pronoun } from './pronoun';

/** Where somebody stood in the text, and how much in the foreground: the subject of a verb of speech most of all. */
export type Role = 'speaker' | 'asker' | 'asked' | 'subject' | 'host' | 'possessor' | 'object' | 'oblique' | 'modifier';

export type Trace = { start: number; sentence: number; paragraph: number; weight: number };

/** Somebody or something that the text talks about: a member of the cast, or "a retired teacher" who has no name. */
export type Entity = {
  name: string;
  kind: 'person' | 'body' | 'place' | 'thing' | 'crowd' | 'unknown';
  gender: 'male' | 'female' | null;
  /** Whether the text shows that it is a person: a known first name, a title, an age, words of their own. */
  isProven: boolean;
  member: CastMember | null;
  /** Where it was mentioned lately, the last one last. */
  trail: Trace[];
};

/** What the words at one place of the text stand for. */
export type Referent = { entity: Entity; isSure: boolean };

/** Words that mention an entity: known from the start (a name), or to be found (a pronoun). */
export type Mention = Span & {
  role: Role;
  sentence: number;
  sentenceStart: number;
  paragraph: number;
  /** Whom the sentence goes on to be about, when these words stand in its opening. */
  ahead: CastMember | null;
  /** Whom these words do something to: in "she told Ruiz", she is not Ruiz. */
  apart: CastMember | null;
  isQuoted: boolean;
  /** Within what somebody is reported to have said, in the reporter's words. */
  isReported: boolean;
  /** Content of the statement that these words are the speaker of: nobody there is that speaker. */
  own: Span[];
} & ({ sort: 'name'; members: CastMember[] } | { sort: 'nominal'; text: string; noun: string } | { sort: 'pronoun'; pronoun: Pronoun });
