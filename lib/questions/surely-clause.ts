import type { Said } from '@/lib/questions/said';
import { findSpeechVerb } from '@/lib/text/speech-verbs';

/** Whether what is told is a clause for certain: not "announced a vote on Tuesday", nor "noted the costs that the council had hidden", a thing, though a verb stands in it. */
export function isSurelyClause({ report: { text }, statement: { cue, quote } }: Said): boolean {
  if (!cue || quote.start < cue.start || /\bthat\s*$/.test(text.slice(cue.end, quote.start))) return cue !== null;
  // "stated his wish to sell the boats"
  if (/^(?:his|her) /i.test(text.slice(quote.start, quote.end)) && !/\b(?:said|says|saying|told|added)\b/.test(text.slice(cue.start, cue.end))) return false;
  const verb = text.slice(cue.start, cue.end).toLowerCase().split(/[^\p{L}]+/u).map((word) => findSpeechVerb(word)).findLast((found) => found !== null);
  return verb?.frames.includes('n') === false || /^according to$/i.test(text.slice(cue.start, cue.end));
}
