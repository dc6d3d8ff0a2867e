import type { Report } from '@/lib/articles/report';
import type { Span } from '@/lib/text/span';

/** `direct`: at least 95 % of the letters inside double quotation marks; `indirect`: none; `mixed`: between. */
export type Level = 'direct' | 'mixed' | 'indirect';

/** Words that name somebody, and the fullest name for them in this report ("he" → "Mohammad Javad Zarif"). */
export type Mention = Span & { name: string };

/** An attribution: somebody is reported to have said, written, claimed, denied … something. */
export type Statement = {
  /** Hash of the report's id and the quote's place. */
  id: string;
  reportId: string;
  /** The content, outer quotation marks of a direct quote left out; `parts` when its cue breaks it. */
  quote: Span & { parts?: Span[] };
  speaker: Mention | null;
  cue: Span | null;
  level: Level;
  /** Who passed it on: "state media quoted Zarif as saying" → state media. */
  via: Mention[];
  /** Where it was said ("in Bahrain") and when ("on Sunday"), when the sentence tells. */
  place: Span | null;
  time: Span | null;
  /** True when the speaker denies or disputes the content. */
  denies: boolean;
  /** True when the report tells that it was not said, or only might be: "never said that …", "could argue that …", "Neither … said". */
  unsaid: boolean;
  /** 0–1: of the statements from 0.9 on, 97 in 100 are right; of those from 0.85 on, nine in ten. */
  confidence: number;
};

/** What a document is said to do, e.g. "does not ban" → "the testing of conventional weapons by Iran". */
export type Provision = Span & {
  relation: string;
  /** The name of who says so; null in the reporter's own voice. */
  claimedBy: string | null;
};

/** A resolution, treaty, deal, law or report that a report talks about. */
export type Document = { name: string; mentions: Span[]; provisions: Provision[] };

/** All that was read from one report. */
export type Reading = { report: Report; statements: Statement[]; documents: Document[] };
