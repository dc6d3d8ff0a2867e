import { isFinite } from '@/lib/statements/is-finite';
import type { Token } from '@/lib/statements/tokens';
import { speakingNouns } from '@/lib/statements/word-classes';
import type { Heading } from './label-at';
import type { KnownNames } from './known-names';

/** The words of a label that tell who speaks, and the one that names. */
export type Speaker = { from: Token; to: Token; head: Token; sort: 'name' | 'nominal' };

const asSpeaker = (tokens: Token[], sort: Speaker['sort']): Speaker | null => {
  const from = tokens[0];
  const to = tokens.at(-1);
  return from && to ? { from, to, head: to, sort } : null;
};

/** "Ruiz to Lima's engineers", "Ruiz on the bridge": who speaks stands before the first small word. */
function beforeSmallWord(label: Token[]): Token[] {
  const at = label.findIndex((token, i) => i > 0 && /^(?:on|to|about|after|in|at|for|with|from)$/.test(token.lower));
  return at > 0 ? label.slice(0, at) : label;
}

const isOpening = (token: Token | undefined) => !!token && /^\p{Lu}/u.test(token.text);

/** Whether there is a verb in a label: "Ruiz wades in", "He said". */
const hasVerb = (label: Token[]) => label.some((token, at) => /^(?:aux|verb|pron|rel|sub|comma|stop)$/.test(token.tag) || (at < label.length - 1 && token.speech !== null && token.speech.form !== 'base'));

/** Whether a label may be somebody at all: most colons follow a clause. */
export const mayName = ({ label }: Heading) => isOpening(label[0]) && !hasVerb(beforeSmallWord(label));

/** "Ana Ruiz", "Mayor Ruiz", "Ruiz on the bridge": a name that the text knows from elsewhere. */
export function findNamed({ label }: Heading, names: KnownNames): Speaker | null {
  const words = beforeSmallWord(label);
  const last = words.at(-1);
  if (!last || !isOpening(words[0]) || !isOpening(last) || hasVerb(words) || !names.lastWords.has(last.lower)) return null;
  return asSpeaker(words, 'name');
}

/** Bodies and papers that speak in headlines without being named again. */
const outlets = /^(?:AP|AFP|UPI|Reuters|BBC|CNN|NBC|ABC|CBS|WSJ|NYT|FBI|CIA|UN|EU|IMF|WHO|NATO)$/;
const papers = /^(?:polls?|reports?|study|studies|surveys?|analysis|editorial|newspaper|newspapers|documents?|memo|review|audit|records?|court)$/;
const people = /(?:ers|ors|ists|ians|crats|men|women)$/;

/** "Poll", "IG report", "Insiders", "Harbour Times editorial": a noun in a headline for what or who speaks. */
export function findNoun({ label }: Heading): Speaker | null {
  const last = label.at(-1);
  if (!last || label.length > 3 || hasVerb(label.slice(0, -1)) || /^(?:the|a|an|this|that)$/.test(label[0]?.lower ?? '')) return null;
  if (outlets.test(last.text) && label.length === 1) return asSpeaker(label, 'name');
  return papers.test(last.lower) || (label.length === 1 && (people.test(last.lower) || (speakingNouns.has(last.lower) && /s$/.test(last.lower)))) ? asSpeaker(label, 'nominal') : null;
}

/** "Ana Ruiz answers her critics: ‘The bridge is safe’": a headline whose second half is nothing but a quotation. */
export function findQuoted({ label, content }: Heading, names: KnownNames): Speaker | null {
  if (content[0]?.tag !== 'quote' || content.some((token) => token.tag !== 'quote' && token.tag !== 'stop')) return null;
  let to = 0;
  while (to < label.length && names.words.has(label[to]?.lower ?? '')) to += 1;
  return asSpeaker(label.slice(0, to), 'name');
}

/** "RUIZ", "HARBOUR MASTER": as speakers stand in a transcript. */
export function findCapitals({ label }: Heading): Speaker | null {
  return label.length <= 5 && (label[0]?.text.length ?? 0) > 1 && label.every((token) => /^\p{Lu}[\p{Lu}.'’-]*$/u.test(token.text)) && !hasVerb(label) ? asSpeaker(label, 'name') : null;
}

/** Whether what follows a label is a quotation or one clause: "Ruiz: 46." is a list, and a whole paragraph after a name may tell of its bearer. */
export function isSaying({ content, isOneSentence }: Heading): boolean {
  return content[0]?.tag === 'quote' || (isOneSentence && content.some((token, at) => token.tag === 'pron' || isFinite(content, at)));
}
