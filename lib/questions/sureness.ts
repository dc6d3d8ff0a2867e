import type { Said } from '@/lib/questions/said';
import { countWords } from '@/lib/questions/wording';

/** From this confidence on a speaker may become a key: a wrong one is worse than none. */
export const sure = 0.9;

/** Quotes shorter than this tell too little to be asked about; longer ones are no pleasure to read. */
export const fewestWords = 5;
export const mostWords = 55;

/** Whether a statement is safe to ask about: a known speaker, sure enough, of a fair length, not denied by the one who voices it. */
export function isAskable(said: Said): said is Said & { speaker: NonNullable<Said['speaker']> } {
  const count = countWords(said.words);
  return said.speaker !== null && said.statement.confidence >= sure && !said.statement.denies && count >= fewestWords && count <= mostWords;
}
