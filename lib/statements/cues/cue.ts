import type { Subject } from '@/lib/statements/clauses/subject';

/** How a cue stands in its sentence. */
export type CueShape = 'finite' | 'participle' | 'infinitive' | 'passive' | 'according' | 'noun' | 'light' | 'coordinated' | 'colon' | 'governing';

/** A word or words that say that somebody said something: tokens `from` to `to`, the verb at `at`. */
export type Cue = { from: number; at: number; to: number; base: string; frames: string; shape: CueShape; subject: Subject | null; isInverted: boolean; 
  /** It is told that it was not said, or only might be: "never said", "could argue". */
  unsaid: boolean;
  /** The one quoted, when the subject only passes it on: "Mehr quoted | him | as saying". */
  speaker?: Subject | null };

/** Where a cue's clause begins: at its subject when it stands before, else at its verb. */
export function leftOf({ from, subject, shape, isInverted }: Cue): number {
  return subject && !isInverted && (shape === 'finite' || shape === 'passive' || shape === 'light') ? Math.min(from, subject.from) : from;
}
