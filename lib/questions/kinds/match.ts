import { cardsOf, type Card } from '@/lib/questions/card';
import { isNamedIn, mayBeSame } from '@/lib/questions/distractors';
import { defineKind, type Draft } from '@/lib/questions/kind';
import { likeness } from '@/lib/questions/likeness';
import { reportLabel } from '@/lib/questions/report-label';
import { saidFact } from '@/lib/questions/said';
import { listed } from '@/lib/questions/wording';
import { isSaidBy, type World } from '@/lib/questions/world';
import { shuffled } from '@/lib/rng';

const fewest = 3;
const most = 4;
/** So many sets of one event. */
const mostSets = 4;
/** Statements more alike than this might be either's. */
const apart = 0.25;

/** Several statements, and who of several people said which. */
export const match = defineKind({
  name: 'match',
  title: 'Who said what',
  skill: 'attribution',
  makeFromEvent(world) {
    const cards = shuffled(cardsOfPeople(world), world.rngFor('match'));
    const used = new Set<Card>();
    const drafts: Draft[] = [];
    for (const around of cards) {
      if (drafts.length >= mostSets) break;
      const set = used.has(around) ? null : setAround(around, cards, used, world);
      if (!set) continue;
      for (const card of set) used.add(card);
      const draft = draftOf(set, world);
      if (draft) drafts.push(draft);
    }
    return drafts;
  },
});

/** What people of the event said, each matter once. */
function cardsOfPeople(world: World): Card[] {
  const cards = cardsOf(world).filter(({ said: { speaker, report }, isOfSelf }) => !isOfSelf && speaker.sort === 'person' && speaker.name.includes(' ') && reportLabel(report) !== null);
  return cards.filter((card, at) => !cards.slice(0, at).some((other) => other.said.speaker === card.said.speaker && likeness(other.words, card.words) >= 0.5));
}

/** Statements of other people beside this one, those that were in no set before first; null when there are too few. */
function setAround(around: Card, cards: Card[], used: Set<Card>, world: World): Card[] | null {
  const rank = (card: Card) => (used.has(card) ? 4 : 0) + (card.isQuote === around.isQuote ? 0 : 2) + (card.said.report === around.said.report ? 0 : 1);
  const set = [around];
  for (const card of [...cards].sort((a, b) => rank(a) - rank(b))) {
    if (set.length < most && set.every((other) => areApart(card, other, world))) set.push(card);
  }
  return set.length >= fewest ? set : null;
}

/** Two people, neither of whom is said to have said what the other did, or is spoken of in it. */
function areApart(a: Card, b: Card, world: World): boolean {
  const [one, other] = [a.said.speaker.name, b.said.speaker.name];
  if (mayBeSame(one, other) || likeness(a.words, b.words) > apart) return false;
  if ([a, b].some(({ words }) => isNamedIn(one, words) || isNamedIn(other, words))) return false;
  return !isSaidBy(world, one, b.said.words) && !isSaidBy(world, other, a.said.words);
}

/** Somebody else who speaks, and said none of it. */
function spareOf(set: Card[], world: World): string[] {
  const isFree = (name: string) => set.every(({ said, words }) => !mayBeSame(name, said.speaker.name) && !isNamedIn(name, words) && !isSaidBy(world, name, said.words) && said.statement.via.every((passer) => !mayBeSame(passer.name, name)));
  const names = world.cast.people.filter(({ speaks, sort, isPlain, name }) => speaks && isPlain && sort === 'person' && name.includes(' ') && isFree(name)).map(({ name }) => name);
  return shuffled(names, world.rngFor('match-spare', set[0]!.said.statement.id)).slice(0, 1);
}

function draftOf(set: Card[], world: World): Draft | null {
  const labels = [...new Set(set.map(({ said }) => reportLabel(said.report)!))];
  const spare = set.length === most ? [] : spareOf(set, world);
  return {
    stem: `Who said what, as ${listed(labels)} ${labels.length > 1 ? 'tell' : 'tells'} it? Match each statement with its speaker.`,
    prompt: { ask: 'Who said what?', quote: null, note: spare.length > 0 ? 'One name is left over.' : null },
    explanation: 'Each statement is given to one of these people alone.',
    evidence: set.flatMap(({ said }) => said.evidence),
    fact: saidFact(set[0]!.said),
    difficulty: 0.4 + 0.05 * set.length + 0.05 * spare.length,
    pairs: shuffled(set, world.rngFor('match-order', set[0]!.said.statement.id)).map(({ said, words }) => ({ slot: words, option: said.speaker.name })),
    spare,
  };
}
