import { hasVerb } from '@/lib/questions/has-verb';
import { countWords } from '@/lib/questions/wording';
import { findSentences } from '@/lib/text/sentences';

/** A quotation in two: what is shown, and how it went on. */
export type QuoteParts = {
  head: string;
  tail: string;
  /** How the second part begins: what can stand in its place begins so as well. "" for a sentence of its own. */
  joint: '' | 'but' | 'and' | 'because';
};

const [leastHead, mostHead] = [4, 45];
const [leastTail, mostTail] = [4, 24];

const fits = (words: string, least: number, most: number) => countWords(words) >= least && countWords(words) <= most;

/** "It sank. We saw it." → It sank. | We saw it. */
export function sentencesIn(words: string): string[] {
  return findSentences(words).map(({ start, end }) => words.slice(start, end));
}

const joint = /,? (but|and|because) (?=\p{L})/gu;

/** Every place where a quotation can be cut in two, each part whole: between its sentences, and before "but", "and", "because" with a clause behind them. */
export function partsOf(words: string): QuoteParts[] {
  const sentences = sentencesIn(words);
  const between = sentences.slice(1).map((tail, at): QuoteParts => ({ head: sentences.slice(0, at + 1).join(' '), tail, joint: '' }));
  const last = sentences.at(-1) ?? '';
  const within = [...last.matchAll(joint)].map((match): QuoteParts => {
    const at = words.length - last.length + match.index;
    return { head: words.slice(0, at), tail: words.slice(at).replace(/^,? /, ''), joint: match[1] as QuoteParts['joint'] };
  });
  return [...between.filter(isWhole), ...within.filter((parts) => isWhole(parts) && /^\p{Lu}/u.test(last) && isClause(last.slice(0, last.length - parts.tail.length)) && isClause(parts.tail.replace(/^\p{L}+ /u, '')))];
}

/** A part with a subject and a verb of its own: "we saw it", but not "saw it". */
const isClause = (words: string) => (subject.test(words) || /^\p{Lu}/u.test(words)) && countWords(words) >= 3 && hasVerb(words);
const subject = /^(?:I|we|you|he|she|it|they|there|this|the|an?|my|our|your|his|her|their|its|these|those|some|many|most|no)\b/i;

function isWhole({ head, tail }: QuoteParts): boolean {
  // "If he knows he is going to lose.": half of a sentence.
  if (isHalf(tail)) return false;
  return fits(head, leastHead, mostHead) && fits(tail, leastTail, mostTail) && !/[“”"[\]()]|…|\.\.\.|--|—/.test(`${head}${tail}`) && isPaired(head) && isPaired(tail);
}

/** "If he knows that he will lose": only half of what was said. */
export const isHalf = (sentence: string) => /^(?:If|When|While|Although|Though|Because|Since|Unless|As|After|Before|Which|Who|That)\b/.test(sentence) && !/,/.test(sentence);

/** Whether each inner mark has its fellow. */
const isPaired = (words: string) => (words.match(/(?:^|\s)['‘](?=\p{L})/gu) ?? []).length === (words.match(/[\p{L}.,!?]['’](?=$|[\s.,!?])/gu) ?? []).length;
