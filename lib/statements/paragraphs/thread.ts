import type { Span } from '@/lib/text/span';
import type { Draft } from '@/lib/statements/draft';
import type { Sentence } from './passages';

/** What is known, at a place in a text, of who speaks. */
export type Thread = {
  /** Who spoke last, in this paragraph or one before. */
  running: Draft | null;
  /** Whether the last quotation was left open, and whose it was when its paragraph ended: the next one goes on with it. */
  isOpen: boolean;
  left: Draft | null;
  /** Whether somebody spoke in the paragraph before. */
  isNear: boolean;
  /** Whether since then only quotations came. */
  goesOn: boolean;
  /** "Ruiz went on:" — who the next quotation comes from. */
  announced: Draft | null;
  /** Whether the announcing sentence itself tells what was said: "Ruiz named her three reasons:". */
  isContentKnown: boolean;
  /** Of this paragraph: the statements so far, the one that quotations go on with, quotations that wait for their tag. */
  drafts: Draft[];
  last: Draft | null;
  pending: Sentence[];
};

export const newThread = (): Thread => ({ running: null, isOpen: false, left: null, isNear: false, goesOn: false, announced: null, isContentKnown: false, drafts: [], last: null, pending: [] });

/** A quotation with its tag: quotations that follow go on with it. */
export const isTagged = (draft: Draft) => draft.rule === 'quote cue' || draft.rule === 'cue quote';

/** Who spoke in the paragraph before. From farther away the last speaker is right once in five times: better nobody. */
export const nearest = ({ isNear, running }: Thread): Draft | null => (isNear ? running : null);

/** Adds pieces to what is waiting or said, one by one: spreading a hundred thousand arguments would overflow the stack. */
export function extend(parts: Span[], more: Span[]): void {
  for (const part of more) parts.push(part);
}

/** At the end of a paragraph: who spoke in it last is who may go on in the next. */
export function handOver(thread: Thread, drafts: Draft[]): void {
  const speaking = drafts.filter((draft) => draft.speaker && draft.rule !== 'noun that' && draft.speakerSort !== 'relative').at(-1);
  thread.isNear = speaking !== undefined || thread.announced !== null;
  thread.goesOn = speaking !== undefined || (thread.goesOn && drafts.length === 0);
  thread.running = speaking ?? thread.running;
  thread.left = thread.isOpen ? drafts.at(-1) ?? thread.left ?? thread.running : null;
}

/** What a sentence of quotations says, without its marks. */
export const saidIn = (sentences: Sentence[]): Span[] => sentences.flatMap(({ quotations }) => quotations.map((quotation) => quotation.inner));
