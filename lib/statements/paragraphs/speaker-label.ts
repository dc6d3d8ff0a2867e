import { isFinite } from '@/lib/statements/tokens/is-finite';
import type { Token } from '@/lib/statements/tokens/tokens';
import { speakingNouns } from '@/lib/statements/tokens/word-classes';
import { titleWords } from '@/lib/text/title-words';
import { headingWords } from './heading-words';
import type { KnownNames } from './known-names';
import type { Heading } from './label-at';

/** The words of a label that tell who speaks, and the one that names. */
export type Speaker = { from: Token; to: Token; head: Token; sort: 'name' | 'nominal' };

const asSpeaker = (tokens: Token[], sort: Speaker['sort']): Speaker | null => {
  const from = tokens[0];
  const to = tokens.at(-1);
  return from && to ? { from, to, head: to, sort } : null;
};

const isCapital = (token: Token | undefined) => !!token && /^\p{Lu}/u.test(token.text);
const isDeterminer = (token: Token | undefined) => /^(?:the|a|an|this|that|these|those|his|her|its|their|my|our)$/.test(token?.lower ?? '');
const isHeading = (label: Token[]) => headingWords.has(label[0]?.lower ?? '') || headingWords.has(label.at(-1)?.lower ?? '');

/** "Ruiz to Lima's engineers", "Ruiz on the bridge", "Ruiz, the mayor": who speaks stands before the first comma or small word. */
function whoIn(label: Token[]): Token[] {
  const at = label.findIndex((token, i) => i > 0 && (token.tag === 'comma' || /^(?:on|to|about|after|in|at|for|with|from)$/.test(token.lower)));
  return at > 0 ? label.slice(0, at) : label;
}

/** Whether there is a verb in a label: "Ruiz wades in", "He said". */
const hasVerb = (label: Token[]) => label.some((token, at) => /^(?:aux|verb|pron|rel|sub|stop)$/.test(token.tag) || (at < label.length - 1 && token.speech !== null && token.speech.form !== 'base'));

/** Whether a label may be somebody at all: most colons follow a clause. */
export const mayName = ({ label }: Heading) => isCapital(label[0]) && !isDeterminer(label[0]) && !hasVerb(label);

/** "Ana Ruiz", "Mayor Ruiz", "Ruiz on the bridge", "Ruiz, the mayor": a name that the text knows from elsewhere. */
export function findNamed({ label }: Heading, names: KnownNames): Speaker | null {
  const who = whoIn(label);
  const last = who.at(-1);
  return last && isCapital(who[0]) && isCapital(last) && !hasVerb(who) && names.lastWords.has(last.lower) ? asSpeaker(who, 'name') : null;
}

/** Bodies and papers that speak in headlines without being named again. */
const outlets = /^(?:AP|AFP|UPI|Reuters|BBC|CNN|NBC|ABC|CBS|WSJ|NYT|FBI|CIA|UN|EU|IMF|WHO|NATO)$/;
const papers = /^(?:polls?|reports?|study|studies|surveys?|analysis|editorial|newspaper|newspapers|documents?|memo|review|audit|records?|court)$/;
const people = /(?:ers|ors|ists|ians|crats|men|women)$/;
const isPerson = ({ lower }: Token) => people.test(lower) || titleWords.has(lower) || (speakingNouns.has(lower) && /(?:s|man|woman|er|or|ist|police|chief)$/.test(lower));

/** "Poll", "IG report", "Insiders", "Former aide", "Harbour Times editorial": a noun in a headline for what or who speaks. */
export function findNoun({ label }: Heading): Speaker | null {
  const last = label.at(-1);
  if (!last || label.length > 3 || hasVerb(label.slice(0, -1)) || isDeterminer(label[0])) return null;
  if (outlets.test(last.text) && label.length === 1) return asSpeaker(label, 'name');
  return papers.test(last.lower) || (isPerson(last) && !isHeading(label)) ? asSpeaker(label, 'nominal') : null;
}

/** "Ana Ruiz answers her critics: ‘The bridge is safe’": a headline whose second half is nothing but a quotation. */
export function findQuoted({ label, content }: Heading, names: KnownNames): Speaker | null {
  if (content[0]?.tag !== 'quote' || content.some((token) => token.tag !== 'quote' && token.tag !== 'stop')) return null;
  let to = 0;
  while (to < label.length && names.words.has(label[to]?.lower ?? '')) to += 1;
  return asSpeaker(label.slice(0, to), 'name');
}

/** "RUIZ", "Harbour Master": a few words with capitals that may name somebody whom the text does not name elsewhere. */
export function findStranger({ label }: Heading): Speaker | null {
  const who = whoIn(label);
  const isName = who.length <= 4 && (who[0]?.text.length ?? 0) > 1 && who.every((token) => isCapital(token)) && !hasVerb(who) && !isDeterminer(who[0]) && !isHeading(who);
  return isName ? asSpeaker(who, 'name') : null;
}

/** Whether what follows a label is a quotation or one clause: "Ruiz: 46." is a list, and a whole paragraph after a name may tell of its bearer. */
export function isSaying({ content, isOneSentence }: Heading): boolean {
  return content[0]?.tag === 'quote' || (isOneSentence && content.some((token, at) => token.tag === 'pron' || isFinite(content, at)));
}

/** Whether what follows a label is said to somebody: it has an I, a we or a you. */
export const isTalk = ({ content }: Heading) => content.some(({ lower }) => /^(?:i|we|you|my|our|your|me|us)$|^(?:i|we|you)'/.test(lower));

/** Whether some of what follows a label stands in quotation marks. */
export const hasQuotation = ({ content }: Heading) => content.some((token) => token.tag === 'quote');
