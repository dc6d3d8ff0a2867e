import type { Said } from '@/lib/questions/said';
import { likeness } from '@/lib/questions/likeness';
import { isSaidBy, type World } from '@/lib/questions/world';
import { shuffled, type Rng } from '@/lib/rng';

/** Most wrong options that a question gets, and the fewest it can do with. */
export const most = 3;
export const fewest = 2;

/** Two wrong options that are nearly one would show that neither is right. */
const tooAlike = 0.75;

/** Takes from the first list before the second; within a list by chance. No two alike. */
export function pick(tiers: string[][], rng: Rng, count = most): string[] {
  const chosen: string[] = [];
  for (const tier of tiers) {
    for (const option of shuffled([...new Set(tier)].sort(), rng)) {
      const isNew = !chosen.some((each) => each.toLowerCase() === option.toLowerCase() || (option.includes(' ') && likeness(each, option) >= tooAlike));
      if (chosen.length < count && isNew) chosen.push(option);
    }
  }
  return chosen;
}

/** Others of the event, of the speaker's sort, whom no report lets say this and whom the words do not name: speakers before the merely named. */
export function otherSpeakers(world: World, said: Said, rng: Rng): string[] {
  const speaker = said.speaker;
  if (!speaker) return [];
  const others = world.cast.people.filter(
    (person) => person !== speaker && person.sort === speaker.sort && !isNamedIn(person.name, said.words) && !sharesRoot(person.name, speaker.name) && !isSaidBy(world, person.name, said.words),
  );
  const passers = new Set(said.statement.via.map(({ name }) => name));
  const names = (speaks: boolean) => others.filter((person) => person.speaks === speaks && !passers.has(person.name)).map(({ name }) => name);
  // A body that only stands in the text is hardly somebody who speaks.
  return pick(speaker.sort === 'person' ? [names(true), names(false)] : [names(true)], rng);
}

/** Whether the last name (or a body's name) stands in the words: who is spoken of hardly speaks. */
export function isNamedIn(name: string, words: string): boolean {
  const last = name.split(' ').at(-1) ?? name;
  return new RegExp(`(?<![\\p{L}])${last.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}])`, 'u').test(words);
}

/** "Iran" and "Iranian Foreign Ministry": one might stand for the other. */
function sharesRoot(a: string, b: string): boolean {
  const roots = (name: string) => name.split(' ').filter((word) => word.length > 3).map((word) => word.slice(0, 4).toLowerCase());
  return roots(a).some((root) => roots(b).includes(root));
}

/** Among texts, those of about the length of the key and unlike it, so that neither length nor an echo tells. */
export function comparable(texts: string[], key: string): string[] {
  return texts.filter((text) => text.length >= key.length * 0.6 && text.length <= key.length * 1.7 && likeness(text, key) < 0.5);
}
