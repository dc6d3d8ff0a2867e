import { nearWord } from '@/lib/events/near-words';
import type { Span } from '@/lib/text/span';
import { findVerbForm } from '@/lib/text/verb-forms';

/** A word of a statement: as compared (lower case, straight apostrophe), and cut to its stem. */
export type Token = Span & { word: string; stem: string };

const common = new Set(
  ("a an the and or but nor if then than so as of in on at to for from with by into over under about after before between during against through up down out off that this these those it its it's he him his she her " +
    "hers they them their theirs we us our ours you your yours i me my mine who whom whose which what when where why how is are was were be been being am do does did doing done have has had having will would " +
    "shall should can could may might must not no nor never only own same such too very just also both each any all some more most other another there here said say says told s t don't won't because while back time almost even still already yet like make made take get got go going come came use used among since re co non ex").split(' '),
);

/** Words that carry no matter of their own. */
export function isCommon(word: string): boolean {
  return common.has(word);
}

const negations = new Set(['not', 'no', 'never', 'neither', 'nor', 'none', 'nobody', 'nothing', 'cannot', 'without']);

/** "not", "no", "never", "won't" … */
export function isNegation(word: string): boolean {
  return negations.has(word) || word.endsWith("n't");
}

const pattern = /\p{L}\.(?:\p{L}\.)+|[\p{L}\p{N}]+(?:['’][\p{L}]+)*(?:[.,]\d+)*/gu;

/** The words of a stretch of text, with their places in it. Marks, brackets and letter case do not count. */
export function tokensOf(text: string, { start, end }: Span): Token[] {
  return [...text.slice(start, end).matchAll(pattern)].map((match) => {
    const word = match[0].toLowerCase().replaceAll('’', "'").replace(/(?<=\p{L})\./gu, '');
    return { start: start + match.index, end: start + match.index + match[0].length, word, stem: stemOf(word) };
  });
}

const endings = /(?:isations?|izations?|ations?|ating|ated|ates|ate|ities|ity|ments?|ness|ings?|edly|ied|ies|ed|ry|ions?|ians?|es|ly|s|e|i|y)$/;

/** "Sank" and "sinking" are "sink"; "ground" and "wound" stay, being rather nouns. */
function baseOf(word: string): string {
  const verb = findVerbForm(word);
  return verb && verb.form !== 'base' && verb.weight >= -1 ? verb.base : word;
}

/** A rough stem: "negotiation" and "negotiate", "Yemen" and "Yemeni", "weapons" and "weaponry", "cops" and "police" are one. */
export function stemOf(word: string): string {
  const bare = nearWord(baseOf(nearWord(word.replace(/'s?$|'s$/, ''))));
  const stem = bare.replace(endings, '');
  return stem.length >= 4 ? stem : bare.length > 3 ? bare.replace(/(?<!s)s$/, '') : bare;
}
