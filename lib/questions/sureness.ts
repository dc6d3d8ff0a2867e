import type { Said } from '@/lib/questions/said';
import { countWords } from '@/lib/questions/wording';

/** From this confidence on a speaker may become a key: a wrong one is worse than none. Confidence also counts wrong ends of a quote, so that fewer than one in seven have a wrong speaker. */
export const sure = 0.85;

/** Quotes shorter than this tell too little to be asked about; longer ones are no pleasure to read. */
export const fewestWords = 5;
export const mostWords = 55;

/** Whether a statement is safe to ask about: a known speaker, sure enough, of a fair length, not denied by the one who voices it. */
export function isAskable(said: Said): said is Said & { speaker: NonNullable<Said['speaker']> } {
  const count = countWords(said.words);
  return said.speaker !== null && said.statement.confidence >= sure && !isOfAnother(said) && !said.statement.denies && count >= fewestWords && count <= mostWords;
}

/** "She hit back at him for suggesting that …", "accused of saying": who suggested it is not the subject. */
function isOfAnother({ report, statement: { cue } }: Said): boolean {
  return cue !== null && /(?:^| )\p{L}+ing\b/u.test(report.text.slice(cue.start, cue.end)) && /\b(?:for|of|from|against)\s+$/.test(report.text.slice(Math.max(0, cue.start - 10), cue.start));
}
