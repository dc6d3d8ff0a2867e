import type { Found } from '@/lib/statements/draft';
import { maySpeak } from '@/lib/statements/resolve/may-speak';
import type { Token } from '@/lib/statements/tokens/tokens';

const beliefs = /^(?:think|believe|hope|fear|expect|suspect|assume)$/;

/** "voters | who praised the plan": which voters, not what they said; but "Ruiz, | who praised the plan". */
function tellsWhich(tokens: Token[], { cue, rule }: Found): boolean {
  if (cue.subject?.sort !== 'relative' || !/^(?:thing|to|urge|about)$/.test(rule)) return false;
  const left = tokens[cue.subject.from - 1];
  return left !== undefined && !/^(?:comma|dash|close)$/.test(left.tag);
}

/** "the prospect | of defending the seat", "kept | from claiming the prize": nobody has done it yet. */
function isOnlyThoughtOf(tokens: Token[], { cue, rule }: Found): boolean {
  return cue.shape === 'participle' && !/^(?:that|wh)$/.test(rule) && /^(?:of|from|than|at|for)$/.test(tokens[cue.from - 1]?.lower ?? '');
}

/** "The debate | promised to be long", "low rates | encouraged them to buy": what cannot speak promises nothing. */
function isOfThing(tokens: Token[], { cue, rule }: Found): boolean {
  return cue.subject !== null && /^(?:to|urge|gap)$/.test(rule) && !maySpeak(tokens, cue.subject);
}

/** "a plan that he thought | would fail", "her best showing | is third": a thought in passing, or no verb. */
const isPassing = ({ cue, rule }: Found) => rule === 'gap' && (cue.shape !== 'finite' || beliefs.test(cue.base));

/** "new thinking | that spreads fast": a noun with its clause. */
function isNounInIng(tokens: Token[], { cue, rule }: Found): boolean {
  return cue.shape === 'participle' && rule === 'that' && /^(?:word|name|det|poss|prep)$/.test(tokens[cue.from - 1]?.tag ?? '') && tokens[cue.to + 1]?.lower === 'that' && /^(?:aux|verb)$/.test(tokens[cue.to + 2]?.tag ?? '');
}

/** Whether a verb of speech and its content say nothing: no quotation, and words that tell which one, what may be or what a thing does. */
export function isNoSpeech(tokens: Token[], found: Found): boolean {
  if (found.ranges.some(([from, to]) => tokens.slice(from, to + 1).some(({ tag }) => tag === 'quote'))) return false;
  return tellsWhich(tokens, found) || isNounInIng(tokens, found) || isOnlyThoughtOf(tokens, found) || isOfThing(tokens, found) || isPassing(found);
}
