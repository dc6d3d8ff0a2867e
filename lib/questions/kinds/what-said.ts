import { cardsOf, type Card } from '@/lib/questions/card';
import { nameOf } from '@/lib/questions/describe';
import { comparable, fewest, isNamedIn, pick } from '@/lib/questions/distractors';
import { defineKind, type Draft } from '@/lib/questions/kind';
import { occasionNote, occasionTail } from '@/lib/questions/occasion';
import { saidFact, type Said } from '@/lib/questions/said';
import { isAskable } from '@/lib/questions/sureness';
import { asQuestion, capital, countWords, inMarks } from '@/lib/questions/wording';
import { verbOf } from '@/lib/questions/verb-of';
import { isSaidBy, type World } from '@/lib/questions/world';

const longest = 50;

/** A speaker and an occasion, and which words were said then. */
export const whatSaid = defineKind({
  name: 'what-said',
  title: 'What was said',
  skill: 'attribution',
  make(said, world) {
    const words = quoteOf(said);
    if (!isAskable(said) || !words) return null;
    const [{ name }, shown] = [said.speaker, nameOf(said)];
    const rng = world.rngFor('what-said', said.statement.id);
    const others = world.said.filter((other) => other.speaker !== said.speaker && isAskable(other) && !isSaidBy(world, name, other.words));
    // Half a sentence among whole ones is no choice, nor is what speaks of the one who is asked for.
    const isAlikeBegun = (quote: string) => /^\p{Ll}/u.test(quote) === /^\p{Ll}/u.test(words) && !isNamedIn(name, quote);
    const quotesOf = (tellings: Said[]) => comparable(tellings.map(quoteOf).filter((quote) => quote !== null && isAlikeBegun(quote)) as string[], words);
    const isAlike = (other: Said) => other.statement.level === said.statement.level;
    const distractors = pick([quotesOf(others.filter(isAlike)), quotesOf(others)], rng);
    if (distractors.length < fewest) return null;
    const [tail, verb] = [occasionTail(said.occasion), verbOf(said)];
    return [
      {
        stem: asQuestion(said.statement.level === 'direct' ? `Which of these did ${shown} ${verb.base}${tail}` : `Which of these words did ${shown} use${tail}`),
        prompt: { ask: said.statement.level === 'direct' ? `Which of these did ${shown} ${verb.base}?` : `Which of these words did ${shown} use?`, quote: null, note: occasionNote(said.occasion) },
        explanation: `${capital(shown)} said it; the other words are other people’s.`,
        evidence: said.evidence,
        fact: saidFact(said),
        difficulty: 0.45 + 0.005 * countWords(words),
        key: inMarks(words),
        distractors: distractors.map(inMarks),
      },
    ];
  },
  makeFromEvent(world) {
    const told = cardsOf(world).filter(({ isQuote, isOfSelf }) => !isQuote && !isOfSelf);
    return told.flatMap((card) => toldBy(card, told, world) ?? []);
  },
});

/** The same of what a report tells: "Which of these did Ruth Baker say, as reported on 12 March 2019, in the reporter’s words?" */
function toldBy({ said, words }: Card, told: Card[], world: World): Draft | null {
  const { name } = said.speaker;
  const others = told.filter((other) => other.said.speaker !== said.speaker && !isNamedIn(name, other.words) && !isSaidBy(world, name, other.said.words));
  const distractors = pick([comparable(others.map((other) => other.words), words)], world.rngFor('told by', said.statement.id));
  if (distractors.length < fewest) return null;
  const [shown, tail] = [nameOf(said), occasionTail(said.occasion)];
  return {
    stem: asQuestion(`Which of these did ${shown} say${tail}${tail.includes(',') ? ',' : ''} in the reporter’s words`),
    prompt: { ask: `Which of these did ${shown} say?`, quote: null, note: [occasionNote(said.occasion), 'In the reporter’s words.'].filter(Boolean).join(' ') },
    explanation: `The report gives this as what ${shown} said; the others are given to other people.`,
    evidence: said.evidence,
    fact: saidFact(said),
    difficulty: 0.55,
    key: words,
    distractors,
  };
}

/** The words when all of them are the speaker's own and not too many. */
function quoteOf(said: Said): string | null {
  const own = said.statement.level === 'indirect' ? null : said.quoted;
  return own && countWords(own) >= 6 && countWords(own) <= longest ? own.replace(/[.,]$/, '') : null;
}
