import type { Span } from '@/lib/text/span';

export const skills = ['attribution', 'provenance', 'documents', 'claim-or-fact', 'level', 'people', 'circumstance', 'figures', 'comparing', 'replies', 'close-reading'] as const;
/** What a question trains; progress is kept by skill. */
export type Skill = (typeof skills)[number];

/** A passage that shows the key: a W3C text-quote selector beside its span, so that it can be found again. */
export type Evidence = Span & { reportId: string; text: string; prefix: string; suffix: string };

/** What is laid out large on the screen; `stem` says the same in one self-contained sentence. */
export type Prompt = {
  /** "Who said it?" */
  ask: string;
  /** The words asked about, set as a pull-quote; null when there are none. */
  quote: string | null;
  /** The occasion: "At a joint press conference in Tehran, 10 April 2016." */
  note: string | null;
};

type Asked = {
  id: string;
  /** Hash of kind, evidence and answer, never of wording: a rewording keeps everybody's memory. */
  factId: string;
  kind: string;
  skill: Skill;
  stem: string;
  prompt: Prompt;
  /** One line of why the key is right. */
  explanation: string;
  evidence: Evidence[];
  /** 0 easy – 1 hard. */
  difficulty: number;
};

/** How a question is answered: one sum, so that a new format does not compile until it is graded and shown. */
export type Answerable =
  | { format: 'choice'; options: string[]; answer: number }
  | { format: 'several'; options: string[]; answer: number[] }
  /** `answer`: the options' places in their right order. */
  | { format: 'order'; options: string[]; answer: number[] }
  /** `answer`: for each slot the place of its option. There may be more options than slots. */
  | { format: 'match'; slots: string[]; options: string[]; answer: number[] }
  /** `accepted`: every spelling that counts, first the one that is shown. */
  | { format: 'text'; accepted: string[] }
  /** The sentences of a passage as they follow one another; `breaks`: which of them begin a paragraph. Any one of `answer` is right. */
  | { format: 'span'; options: string[]; breaks: number[]; answer: number[] };

/** One way to ask a fact. */
export type Question = Asked & Answerable;
export type Format = Question['format'];

/** A question that a check turned down, with each reason. */
export type Refused = { question: Question; reasons: string[] };
