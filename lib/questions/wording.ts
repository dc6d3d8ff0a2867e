import { hasVerb } from '@/lib/questions/has-verb';
import type { Span } from '@/lib/text/span';
import { isTitleCase } from '@/lib/text/title-case';
import { findWords } from '@/lib/text/words';

/** The words of a statement for showing: its parts joined, outer marks and a trailing comma left out. */
export function wordsOf(text: string, quote: Span & { parts?: Span[] }): string {
  const all = quote.parts?.length ? quote.parts : [quote];
  const gap = all.findIndex((part, at) => at > 0 && (isGap(text.slice(all[at - 1]!.end, part.start)) || isTitle(text.slice(part.start, part.end))));
  const parts = gap < 0 ? all : all.slice(0, gap);
  const joined = parts.map((part, at) => tidy(text.slice(part.start, part.end)) + jointOf(text, part, parts[at + 1])).filter(Boolean).join(' ');
  return joined.replace(/"([^"]*)"/g, '“$1”').replace(/ ?\[(?:emphasis|italics|sic)[^\]]*\]/gi, '').replace(/(?<=[^.])[.,](?=”?$)/, '');
}

/** … said on “The Late Hour.” “ */
const endsSentence = /(?<!\b\p{Lu})[.!?](?:[”"]|'')?\s*(?:[“"]|'')?\s*$/u;

/** “We can,” Lund wrote in her book, “A Life by the Old Sea.” */
const isTitle = (words: string) => countWords(words) <= 12 && isTitleCase(findWords(words)) && !/^(?:I|We)\b/.test(tidy(words));

/** More than a cue, and no new sentence, or more words of somebody: “We can,” said Lund, who asked the town to find “a way”. */
function isGap(between: string): boolean {
  return countWords(between) > 14 || countWords(between) > 8 && (!endsSentence.test(between) || /\p{L}[^“”"]*[“"][^“”"]*\p{L}|\b(?:that|adding|noting|remarking|saying)\b|(?<!\b\p{Lu}\p{Ll}{0,3})[.!?]\s+\p{Lu}[^.!?]{16,}[.!?]/u.test(between));
}

/** What stands between two parts when the words of the cue are left out: a full stop where a sentence ended, a comma where it is the sentence's own. */
function jointOf(text: string, part: Span, next: Span | undefined): string {
  if (!next || /[.!?…]\s*[”"]?\s*$/.test(text.slice(part.start, part.end))) return '';
  // “We won,” she said. “I am glad.”
  if (endsSentence.test(text.slice(part.end, next.start))) return '.';
  // "Rather than shout about us, | he said, | they should …"
  const opens = /^(?:rather|if|when|while|although|though|as|in|on|at|by|after|before|with|without|unlike|since|because|for|until|under|despite|instead)\b/i.test(text.slice(part.start, part.end));
  const hasComma = /,[”"\s]*$/.test(text.slice(part.start, part.end + 1));
  if (opens && hasComma && !/[“”"]/.test(text.slice(part.end - 1, part.end + 2))) return ',';
  // “They want to divide us,” said Lund, “and we shall not let them.”: two clauses.
  const [first, second] = [text.slice(part.start, part.end), text.slice(next.start, next.end)];
  return hasComma && countWords(first) > 4 && !/\b(?:think|believe|know|hope|say|said|guess|feel|fear|mean)\b[,\s]*$/i.test(first) && /^[“"]?(?:and|but|so|or|yet|because|which|I|we|you|he|she|it|they|there|this|that|these|those|here|in \p{L}+)\b/u.test(second) && hasVerb(second) ? ',' : '';
}

/** “We will, ” → We will */
export function tidy(words: string): string {
  const flat = words.replace(/\s+/g, ' ').replaceAll("''", '"').trim();
  const outer = /^[“"„]([^“”"]*)[”"]?$/.exec(flat) ?? /^([^“”"]*)[”"]$/.exec(flat);
  return (outer?.[1] ?? flat).replace(/,(?=\s*[’']\s*$)/, '').replace(/[\s,;:–—-]+$/, '').trim();
}

/** In double marks; inner double marks become single ones. */
export function inMarks(words: string): string {
  return `“${words.replaceAll('“', '‘').replaceAll('”', '’').replace(/"([^"]*)"/g, '‘$1’')}”`;
}

/** A sentence or a list item of it that ends in exactly one mark: “…?” needs no further one. */
export function asQuestion(stem: string): string {
  return /[?]”?$/.test(stem) ? stem : /[.!…]”$/.test(stem) ? stem : `${stem.replace(/[.\s]+$/, '')}?`;
}

const opening = new Set(
  ('the a an about almost it its in on at by for from with if when while as there this that these those he she they his her their we our some many most all both no not any each every such since after before during under more only even' +
    ' another other rather until although though because what who beside besides behind between beyond above below against among around across along near over through to toward towards upon within without despite unlike like once unless' +
    ' however instead still yet also later earlier then now soon meanwhile neither either nor and but or so just perhaps half several few whether one two three four five six seven eight nine ten commanders officials hundreds thousands dozens scores millions').split(' '),
);

/** Whether a capital at the beginning of a sentence may be its opening's alone: "The", "Beside", "Following". */
export function isOpening(word: string): boolean {
  return opening.has(word.toLowerCase()) || /(?:ing|ly|ies|ions|ments|ers|ents|ants)$/.test(word);
}

/** What was found in one report: its words are asked for again and again. */
let lookedUp = { report: '', common: new Map<string, boolean>() };

/** Whether a report writes a word small within its sentences, or may: it is no name then. */
function isCommonIn(word: string, report: string): boolean {
  if (lookedUp.report !== report) lookedUp = { report, common: new Map() };
  const known = lookedUp.common.get(word);
  if (known !== undefined) return known;
  // "May quit", of a report that has "may" as well: within its sentences the name has its capital more often.
  const countOf = (form: string) => report.match(new RegExp(form, 'gu'))?.length ?? 0;
  const [capital, small] = [countOf(`[\\p{Ll},] ${word}(?![\\p{L}])`), countOf(`(?<![\\p{L}@#/._-])${word.toLowerCase()}(?![\\p{L}@/_-]|\\.\\p{L})`)];
  const isCommon = capital === 0 ? small > 0 || isOpening(word) : small >= capital;
  lookedUp.common.set(word, isCommon);
  return isCommon;
}

/** A clause for the middle of a sentence: its first word small unless it is a name. `report` tells which it is. */
export function asClause(words: string, report: string): string {
  const clause = words.replace(/[.!\s]+$/, '');
  const first = /^(?:A(?= \p{Ll})|\p{Lu}\p{Ll}+(?=[\s,’']))/u.exec(clause)?.[0];
  // "Maritime Watch has …": a name of two words, for all that the report speaks of maritime matters.
  if (!first || (!opening.has(first.toLowerCase()) && /^[\p{L}’]+ \p{Lu}\p{Ll}/u.test(clause))) return clause;
  const isCommon = opening.has(first.toLowerCase()) || isCommonIn(first, report);
  return isCommon ? first.charAt(0).toLowerCase() + clause.slice(1) : clause;
}

/** "the Gazette report" → The Gazette report */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** As an option among others: without marks inside, with a capital and no full stop, so that all look the same. */
export function standing(words: string): string {
  return capital(words.replace(/[“”"]|''/g, '').replace(/,(?=\.)/g, '').replace(/\s+/g, ' ').replace(/[.,\s]+$/, ''));
}

const space = /\s/;
const letter = /^[\p{L}\p{N}]/u;

/** How many words there are. */
export function countWords(text: string): number {
  let count = 0;
  let isWord = false;
  // Read letter by letter: it is asked of every sentence and statement many times.
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 32 || (code > 8 && code < 14) || (code > 127 && space.test(text[at]!))) {
      if (isWord) count += 1;
      isWord = false;
    } else if (!isWord) isWord = (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58) || (code > 127 && letter.test(text.slice(at, at + 2)));
  }
  return isWord ? count + 1 : count;
}

/** "Mohammad Javad Zarif’s", "the United States’" */
export function possessive(name: string): string {
  return /^the .*s$/i.test(name) ? `${name}’` : `${name}’s`;
}

/** "A, B and C" */
export function listed(items: string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** Without the full stop, the comma and the blanks behind it; that of "the U.S." stays. */
export function withoutStop(text: string): string {
  // Only the end is looked at: a pattern that may begin anywhere tries the whole text.
  const from = Math.max(0, text.length - longestEnd);
  return text.slice(0, from) + text.slice(from).replace(/(?<!\b\p{Lu})[.,\s]+$/u, '');
}
const longestEnd = 16;
