import { tellingWords } from '@/lib/questions/likeness';
import { looseDate, loosePronoun, looseRole, looseSubject } from '@/lib/questions/loose-words';
import { reportLabel } from '@/lib/questions/report-label';
import type { Said } from '@/lib/questions/said';
import { countWords, inMarks } from '@/lib/questions/wording';
import { findSpeechVerb } from '@/lib/text/speech-verbs';

const anybody = /(?<![\p{L}’'])(?:he|she|him|his|hers?|himself|herself|I|we|my|our|us|me|it|so|there)(?![\p{L}])/iu;
const fewest = 7;
const most = 40;

/**
 * "the vote would be held on Tuesday", "the company would pay its debts": no question could say so by itself, but shown as the report's words they are what it says.
 * "Whose statement does the Coast Daily report of 13 March 2019 give in these words of its own: “…”?" Null for what needs no such help, or is not helped by it.
 */
export function inOwnWords(said: Said): string | null {
  const { words, report, statement: { level }, isClause } = said;
  const [label, count] = [reportLabel(report), countWords(words)];
  const isLoose = looseDate(words) ?? looseRole(words) ?? /^this is\b/i.exec(words);
  if (!label || !isLoose || level !== 'indirect' || !isClause || !isSurelyClause(said) || anybody.test(words) || loosePronoun(words) || isOfNobody(words)) return null;
  return count < fewest || count > most || tellingWords(words).size < 4 || /[“”"]/.test(words) ? null : `Whose statement does ${label} give in these words of its own: ${inMarks(words)}?`;
}

const name = /(?<=\s)(?!\p{L}+day\b)\p{Lu}[\p{L}.]/u;

/** "the company needs to sell its boats": which company? Where a name stands in the words, they tell. */
function isOfNobody(words: string): boolean {
  const opening = words.split(' ').slice(0, 4).join(' ');
  return (looseSubject(words.replace(/\b\p{Lu}\p{Ll}+day\b/gu, 'then')) ?? looseRole(`${opening} `)) !== null && !name.test(words);
}

/** "announced a vote on Tuesday", "noted the costs that the council had hidden": a thing, though a verb stands in it. */
function isSurelyClause({ report: { text }, statement: { cue, quote } }: Said): boolean {
  if (!cue || quote.start < cue.start || /\bthat\s*$/.test(text.slice(cue.end, quote.start))) return cue !== null;
  const verb = text.slice(cue.start, cue.end).toLowerCase().split(/[^\p{L}]+/u).map((word) => findSpeechVerb(word)).findLast((found) => found !== null);
  return verb?.frames.includes('n') === false || /^according to$/i.test(text.slice(cue.start, cue.end));
}
