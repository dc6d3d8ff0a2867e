import type { Quotation } from '@/lib/text/quotations';
import type { Span } from '@/lib/text/span';
import { findSpeechVerb, type SpeechVerb } from '@/lib/text/speech-verbs';
import { isTitleCase } from '@/lib/text/title-case';
import { findVerbForm, type VerbForm } from '@/lib/text/verb-forms';
import type { Word } from '@/lib/text/words';
import { settleVerbs } from './settle-verbs';
import {
  adverbs, auxiliaries, numberWords, conjunctions, determiners, finiteVerbs, objectPronouns, possessives, prepositions, relatives, subjectPronouns, subordinators, timeWords,
} from './word-classes';

export type Tag =
  | 'quote' | 'comma' | 'stop' | 'colon' | 'dash' | 'open' | 'close' | 'mark'
  | 'det' | 'poss' | 'pron' | 'obj' | 'aux' | 'prep' | 'sub' | 'rel' | 'conj' | 'adv' | 'time' | 'name' | 'num' | 's' | 'verb' | 'base' | 'ing' | 'word';

/** A word, a mark, or a whole quotation, which hides its words. */
export type Token = Span & { text: string; lower: string; tag: Tag; speech: SpeechVerb | null; verb: VerbForm | null; quotation?: Quotation };

function tagOfMark(text: string): Tag {
  if (text === ',') return 'comma';
  if (/[.!?…;]/.test(text)) return 'stop';
  if (text === ':') return 'colon';
  if (/[—–―-]/.test(text)) return 'dash';
  if (/[([{]/.test(text)) return 'open';
  if (/[)\]}]/.test(text)) return 'close';
  return 'mark';
}

function tagOf(word: Word, isFirst: boolean): Tag {
  if (word.kind === 'mark') return tagOfMark(word.text);
  if (word.kind === 'number' || numberWords.has(word.lower)) return 'num';
  const { lower } = word;
  if (lower === "'s") return 's';
  if (lower === 'i' || subjectPronouns.has(lower)) return 'pron';
  if (auxiliaries.has(lower) && !(lower === 'may' && word.text === 'May') && !(lower === 'will' && word.text === 'Will' && !isFirst)) return 'aux';
  if (timeWords.has(lower) && lower !== 'march' && lower !== 'may') return 'time';
  const isCapital = /^\p{Lu}/u.test(word.text);
  if (isCapital && !isFirst) return 'name';
  if (determiners.has(lower)) return 'det';
  if (possessives.has(lower)) return 'poss';
  if (objectPronouns.has(lower)) return 'obj';
  if (conjunctions.has(lower)) return 'conj';
  if (lower === 'that' || subordinators.has(lower)) return 'sub';
  if (relatives.has(lower)) return 'rel';
  if (prepositions.has(lower)) return 'prep';
  if (adverbs.has(lower) || (/ly$/.test(lower) && lower.length > 4 && !/^(?:family|reply|ally|rally|july|italy|assembly|supply|bully|early)$/.test(lower))) return 'adv';
  if (finiteVerbs.has(lower)) return 'verb';
  if (/ing$/.test(lower) && lower.length > 4 && (!isCapital || findVerbForm(lower)) && !/^(?:thing|nothing|something|anything|everything|meeting|morning|evening|king|spring|during|building|spokesman)$/.test(lower)) return 'ing';
  if (/(?:[^e]ed)$/.test(lower) && lower.length > 3 && !isCapital) return 'verb';
  // “Asked …, Speaking …”: a verb that opens the sentence.
  const verb = isCapital ? findVerbForm(lower) : null;
  if (verb && verb.weight >= 0 && (verb.form === 'past' || verb.form === 'participle')) return 'verb';
  return isCapital ? 'name' : 'word';
}

/** A word in -ed or -ing that no list has may be a verb all the same: "retweeted", "doxxing". */
function unknownVerb({ lower, text }: Word): VerbForm | null {
  if (/^\p{Lu}/u.test(text)) return null;
  const form = /[^e]ed$/.test(lower) && lower.length > 4 ? 'past' : /ing$/.test(lower) && lower.length > 5 ? 'ing' : null;
  return form ? { base: lower, form, weight: 0 } : null;
}

const isSmall = /^(?:det|poss|obj|conj|sub|rel|prep|aux|pron)$/;

/** In a headline capitals tell nothing: small words and verbs of speech are what they would be in a sentence. "Ruiz | Says | It Was Safe" */
function lowerHeadline(tokens: Token[]): void {
  for (const t of tokens) {
    if (t.tag !== 'name') continue;
    const tag = tagOf({ start: t.start, end: t.end, text: t.lower, lower: t.lower, kind: 'word' }, false);
    if (isSmall.test(tag)) t.tag = tag;
    else if (t.speech && /^(?:s|past)$/.test(t.speech.form) && /^q?t/.test(t.speech.frames)) t.tag = 'verb';
  }
}

/** "an | inside source", "the | above list": after an article the word is no preposition. */
const isBesideNoun = (tokens: Token[], at: number) => tokens[at]?.tag === 'prep' && /^(?:a|an|the)$/.test(tokens[at - 1]?.lower ?? '') && tokens[at - 1]?.tag === 'det' && tokens[at + 1]?.tag === 'word';

/** The tokens of a sentence: its words and marks, each quotation in it as one. */
export function makeTokens(text: string, words: Word[], quotations: Quotation[]): Token[] {
  const tokens: Token[] = [];
  let q = 0;
  for (const word of words) {
    while (q < quotations.length && (quotations[q] as Quotation).end <= word.start) q += 1;
    const quotation = quotations[q];
    if (quotation && quotation.start <= word.start) {
      if (tokens[tokens.length - 1]?.quotation !== quotation) {
        tokens.push({ start: quotation.start, end: quotation.end, text: text.slice(quotation.start, quotation.end), lower: '', tag: 'quote', speech: null, verb: null, quotation });
      }
      continue;
    }
    const previous = tokens[tokens.length - 1];
    // "-" inside "follow-up" is part of a word; alone it is a dash only between spaces.
    const isFirst = tokens.length === 0 || previous?.tag === 'colon' || previous?.tag === 'open' || previous?.tag === 'stop';
    // "He's saying" has a verb, "Smith's claim" has none.
    const isVerbal = word.lower === "'s" && (previous?.tag === 'pron' || /^(?:that|there|here|who|what)$/.test(previous?.lower ?? ''));
    tokens.push({ start: word.start, end: word.end, text: word.text, lower: word.lower, tag: isVerbal ? 'aux' : (word.text === '-' && previous?.end === word.start) || (word.text === '.' && text[word.end] === ',') ? 'mark' : tagOf(word, isFirst), speech: word.kind === 'word' ? findSpeechVerb(word.lower) : null, verb: word.kind === 'word' ? findVerbForm(word.lower) ?? unknownVerb(word) : null });
  }
  for (const [at, t] of tokens.entries()) if (t.lower === 'there' && /^(?:aux)$/.test(tokens[at + 1]?.tag ?? '')) t.tag = 'pron';
  for (const [at, t] of tokens.entries()) if (/^(?:no|any)$/.test(t.lower) && tokens[at + 1]?.lower === 'longer') for (const one of tokens.slice(at, at + 2)) one.tag = 'adv';
  for (const [at, t] of tokens.entries()) if (isBesideNoun(tokens, at)) t.tag = 'word';
  // "has since said"
  for (const [at, t] of tokens.entries()) if (t.lower === 'since' && tokens[at - 1]?.tag === 'aux') t.tag = 'adv';
  if (isTitleCase(words)) lowerHeadline(tokens);
  const [first, second] = tokens;
  // "Jolly said": no adverb.
  if (first?.tag === 'adv' && /^\p{Lu}/u.test(first.text) && second?.speech?.frames.includes('q') && second.tag !== 'name') first.tag = 'name';
  settleVerbs(tokens);
  return tokens;
}
