import { once } from '@/lib/once';
import { nameOf } from '@/lib/questions/describe';
import { likeness, tellingWords } from '@/lib/questions/likeness';
import { looseIn } from '@/lib/questions/loose-reference';
import { anybody, looseDate, loosePronoun, looseRole } from '@/lib/questions/loose-words';
import type { Said } from '@/lib/questions/said';
import { ofSelf } from '@/lib/questions/speaks-of-self';
import { isAskable } from '@/lib/questions/sureness';
import { asClause, capital, countWords, inMarks } from '@/lib/questions/wording';
import type { World } from '@/lib/questions/world';

type Sure = Said & { speaker: NonNullable<Said['speaker']> };

/** A statement of somebody who is known, short and clear enough to stand alone among others. */
export type Card = {
  said: Sure;
  /** “We shall stay” · The town would stay */
  words: string;
  /** The same with its speaker: Mari Tamm: “We shall stay” · Mari Tamm said that the town would stay */
  named: string;
  isQuote: boolean;
  /** Whether its words say "she" of the speaker, and can be shown beside the name alone. */
  isOfSelf?: boolean;
};

const fewest = 6;
const longest = 30;

/** "“That will not do”": what will not? */
const opensLoosely = /^(?:it|this|that|these|those|there|so|and|but|or|because|which|such|then|also|yes|no|well|however)\b|^(?:he|she|they)\b/i;
/** "the other side", "do so": said before. */
const leansBack = /\b(?:do|does|did|doing|done) (?:so|it|that|this)\b|\bas well\b|\btoo$|\b(?:the|an?) (?:other|same|latter|former) /i;

/** Every statement of the event that can stand alone and that no report gives to anybody else. Looked up once: several kinds ask for it. */
export const cardsOf = once((world: World): Card[] => {
  const isShared = ({ said }: Card) => world.said.some((other) => other.speaker !== null && other.speaker !== said.speaker && tellingWords(other.words).size >= 4 && likeness(other.words, said.words) >= 0.5);
  return world.said.map((said) => cardOf(said) ?? selfCardOf(said, world)).filter((card) => card !== null && !isShared(card)) as Card[];
});

/** The statement as a card, or null when it cannot stand alone. */
export function cardOf(said: Said): Card | null {
  if (!isAskable(said)) return null;
  const name = nameOf(said);
  const shown = capital(name);
  if (said.statement.level === 'direct') {
    const words = said.words.replace(/[.,]$/, '');
    const isLoose = loosePronoun(words) ?? looseRole(words) ?? looseDate(words);
    return isLoose || !isFit(words) || !isWhole(said, words) ? null : { said, words: inMarks(words), named: `${shown}: ${inMarks(words)}`, isQuote: true };
  }
  const clause = asClause(said.words, said.report.text);
  if (!said.isClause || looseIn(said) || anybody.test(clause) || !isFit(clause) || isWish(said) || /, without \p{L}+ing\b/u.test(clause)) return null;
  return { said, words: capital(clause), named: `${shown} said that ${clause}`, isQuote: false };
}

/** "Ruth Baker said that she had not seen the letter" */
function selfCardOf(said: Said, world: World): Card | null {
  const self = isAskable(said) ? ofSelf(said, world) : null;
  if (!self || !isAskable(said) || !isFit(self.settled) || isWish(said)) return null;
  return { said, words: capital(self.clause), named: `${capital(nameOf(said))} said that ${self.clause}`, isQuote: false, isOfSelf: true };
}

function isFit(words: string): boolean {
  const count = countWords(words);
  return count >= fewest && count <= longest && !opensLoosely.test(words) && !leansBack.test(words) && !/ (?:and|but|or) that /.test(words) && !/\.\.\.|…|[[\]()“”"]/.test(words) && !/\b(?:that|which|and|or|but|the|an?|of|to)$/i.test(words);
}

/** "… told us that” stops short; “… to lose” on “Night Talk” has taken in the name of a programme. */
function isWhole({ statement: { quote }, report: { text } }: Said, words: string): boolean {
  const last = quote.parts && quote.parts.length > 1 ? quote.parts.at(-1) : null;
  const isStray = last ? countWords(text.slice(last.start, last.end)) <= 3 : false;
  return /^[\p{Lu}\p{N}@#]/u.test(words) && !isStray && !(/(?:^|\s)['‘]\p{L}/u.test(words) && !/\p{L}[.,!?]?['’](?=$|[\s.,!?])/u.test(words));
}

/** "insisted that the bill include", "suggested he let her go": no fact that somebody said. */
export function isWish({ statement: { cue }, report: { text } }: Said): boolean {
  return cue !== null && /\b(?:insist|suggest|recommend|demand|propos|urg|ask|request)/i.test(text.slice(cue.start, cue.end));
}
