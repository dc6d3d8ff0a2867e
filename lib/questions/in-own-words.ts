import { tellingWords } from '@/lib/questions/likeness';
import { looseDate, loosePronoun, looseRole, looseSubject } from '@/lib/questions/loose-words';
import { officeHeads } from '@/lib/questions/office-words';
import { pointsBack } from '@/lib/questions/points-back';
import { reportLabel } from '@/lib/questions/report-label';
import type { Said } from '@/lib/questions/said';
import { capital, countWords, inMarks } from '@/lib/questions/wording';
import { personNouns } from '@/lib/statements/person-nouns';
import { femaleNames, maleNames } from '@/lib/text/first-names';
import { lastName } from '@/lib/text/last-name';
import { findSpeechVerb } from '@/lib/text/speech-verbs';

const anybody = /(?<![\p{L}’'])(?:he|she|him|his|hers?|himself|herself|they|them|theirs?|their|I|we|my|our|us|me|it|so|there|those|these|such)(?![\p{L}])/iu;
const fewest = 7;
const most = 40;

/**
 * "the vote would be held on Tuesday", "the company would pay its debts": no question could say so by itself, but shown as the report's words they are what it says.
 * "Whose statement does the Coast Daily report of 13 March 2019 give in these words of its own: “…”?" Null for what needs no such help, or is not helped by it.
 */
export function inOwnWords(said: Said): string | null {
  const { report, statement: { level }, isClause } = said;
  const [label, owner] = [reportLabel(report), ownerIn(said)];
  // Of “his boat” it is said by whoever stands before it.
  const words = owner ? said.words.replace(owner, () => `${said.speaker?.name}’s`) : said.words;
  const count = countWords(words);
  // "said | late on Tuesday no boat would sail": the day is that of the words.
  const isTaken = /^(?:(?:late|early|later|earlier|on|last|this|next)\b|\p{Lu}\p{Ll}+day\b)/iu.test(words) && looseDate(words.split(' ').slice(0, 4).join(' ')) !== null;
  const isLoose = looseDate(words) ?? looseRole(words) ?? (owner ? 'his' : /^this is\b/i.exec(words));
  if (!label || !isLoose || isTaken || (said.speaker?.sort !== 'person' && !said.speaker?.name.includes(' ')) || level !== 'indirect' || !isClause || !isSurelyClause(said) || anybody.test(words) || loosePronoun(words) || isOfNobody(words) || (!/^this is\b/i.test(words) && pointsBack(capital(words))) || opensOnRole(words)) return null;
  return count < fewest || count > most || tellingWords(words).size < 4 || /[“”"]| and (?:even|also|then) \p{L}+ed\b/u.test(words) ? null : `Whose statement does ${label} give in these words of its own: ${inMarks(said.words)}?`;
}

/** "Reed said in Port Ellis that | his boat had sunk": the word for what is the speaker's. */
function ownerIn({ report: { text }, words, speaker, statement: { cue, quote, speaker: mention } }: Said): RegExp | null {
  const found = /^(his|her) \p{Ll}/iu.exec(words)?.[1]?.toLowerCase();
  if (!found || speaker?.sort !== 'person' || !mention || !cue || mention.end > cue.start || cue.end > quote.start) return null;
  const isOther = (found === 'his' ? femaleNames : maleNames).has(speaker.name.split(' ')[0]!);
  const isBeside = text.slice(mention.start, mention.end).endsWith(lastName(speaker.name)) && /^ (?:\p{L}+ly )?$/u.test(text.slice(mention.end, cue.start)) && /^ (?:(?:in|at|on) \p{L}+ )?(?:that )?$/u.test(text.slice(cue.end, quote.start));
  return !isOther && isBeside && !/ing$/.test(text.slice(cue.start, cue.end)) ? (found === 'his' ? /(?<![\p{L}’'])his(?![\p{L}])/giu : /(?<![\p{L}’'])her(?![\p{L}])/giu) : null;
}

/** "The Port Ellis councillor has sold his boat": who is that, and is it not the speaker? */
const opensOnRole = (words: string) => /^the (?:[\p{L}.’-]+ ){0,2}?(\p{L}+)(?![\p{L}’-])/iu.exec(words)?.[0].split(' ').some((word) => personNouns.has(word.toLowerCase()) || officeHeads.has(word.toLowerCase())) ?? false;

const name = /(?<=\s)(?!\p{L}+day\b)\p{Lu}[\p{Ll}.]/u;

/** "the company needs to sell its boats", "the decision would please Leeds": which? Of other things ("the money was …") a name in the words may tell. */
function isOfNobody(words: string): boolean {
  // "said that | appearance did no harm": of that appearance.
  if (/^(?:its\b|(?!\p{L}*(?:s|ing)\b)\p{Ll}+ (?:did|was|is|has|had|would|will|could|can)\b)/iu.test(words)) return true;
  if (looseRole(`${words.split(' ').slice(0, 4).join(' ')} `)) return true;
  const subject = tellingWords(words).size < 6 ? looseSubject(words.replace(/\b\p{Lu}\p{Ll}+day\b/gu, 'then')) : null;
  return subject !== null && !name.test(words);
}

/** "announced a vote on Tuesday", "noted the costs that the council had hidden": a thing, though a verb stands in it. */
export function isSurelyClause({ report: { text }, statement: { cue, quote } }: Said): boolean {
  if (!cue || quote.start < cue.start || /\bthat\s*$/.test(text.slice(cue.end, quote.start))) return cue !== null;
  // "stated his wish to sell the boats"
  if (/^(?:his|her) /i.test(text.slice(quote.start, quote.end)) && !/\b(?:said|says|saying|told|added)\b/.test(text.slice(cue.start, cue.end))) return false;
  const verb = text.slice(cue.start, cue.end).toLowerCase().split(/[^\p{L}]+/u).map((word) => findSpeechVerb(word)).findLast((found) => found !== null);
  return verb?.frames.includes('n') === false || /^according to$/i.test(text.slice(cue.start, cue.end));
}
