import type { Response } from '@/lib/quiz/response';
import type { Reveal } from '@/lib/quiz/reveal';
import type { Position } from '@/lib/quiz/sitting';
import type { QuestionView } from '@/lib/quiz/view';

/** One person working through questions, as the player needs it. */
export type Sitting = {
  id: string;
  title: string;
  /** In class work the first answer counts. */
  mayUndo: boolean;
  positions: Position[];
  /** The question to answer now; null when all are answered. */
  current: QuestionView | null;
};

/** What comes back once an answer is stored: the key with its evidence, and the sitting as it goes on. */
export type Verdict = {
  isRight: boolean;
  reveal: Reveal;
  /** When it comes again (ISO); null where memory is not touched. */
  dueAt: string | null;
  next: Sitting;
};

/** The body of POST /api/answers. `response` holds places in the shown order; only the server knows the true one. */
export type Pending = { key: string; sittingId: string; itemId: string; response: Response; elapsedMs: number };

type Outcome<T> = { ok: true; value: T } | { ok: false; sentence: string };

/** What the player asks of the server beside saving; the page hands these in. */
export type PlayerActions = {
  rate: (input: { itemId: string; said: 'hard' | 'easy' }) => Promise<Outcome<{ dueAt: string | null }>>;
  undo: (input: { sittingId: string }) => Promise<Outcome<Sitting>>;
  flag: (input: { itemId: string; note: string }) => Promise<Outcome<null>>;
};
