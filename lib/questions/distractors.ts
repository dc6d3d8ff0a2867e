import type { Person } from '@/lib/questions/cast';
import type { Said } from '@/lib/questions/said';
import { mayHaveGender, type Gender } from '@/lib/questions/genders';
import { mayBeSameGiven } from '@/lib/questions/given-names';
import { likeness } from '@/lib/questions/likeness';
import { countNamed, isAbout } from '@/lib/questions/sure-people';
import { isSaidBy, type World } from '@/lib/questions/world';
import { shuffled, type Rng } from '@/lib/rng';
import { hasName } from '@/lib/text/has-name';
import { lastName } from '@/lib/text/last-name';

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
      const isNew = !chosen.some((each) => each.toLowerCase() === option.toLowerCase() || (option.includes(' ') && likeness(each, option) >= tooAlike) || (isName(option) && isName(each) && mayBeSame(each, option)));
      if (chosen.length < count && isNew) chosen.push(option);
    }
  }
  return chosen;
}

const isMedia = /\b(?:Times|Post|News|Journal|Press|Tribune|Herald|Reuters|AP|AFP|CNN|NBC|ABC|CBS|BBC|Fox|Media|Magazine|Daily|Gazette|Bloomberg|Politico|Guardian|Atlantic|Axios|BuzzFeed)\b/i;
const isName = (option: string) => /^(?:\p{Lu}[\p{L}.’'-]* ?){2,4}$/u.test(option);

/** Others of the event, of the speaker's sort (and gender, when that is told), whom no report lets say this and whom the words do not name: those who speak before those of whom more is told than a name, and `strangers` of other events last. Who is merely named may be dead, or hardly a speaker. */
export function otherSpeakers(world: World, said: Said, rng: Rng, gender: Gender | null = null, strangers: 'also' | 'none' = 'none'): string[] {
  const speaker = said.speaker;
  if (!speaker) return [];
  const fits = (name: string) => gender === null || mayHaveGender(world, name, gender);
  const others = world.cast.people.filter(
    (person) => fits(person.name) && person !== speaker && person.sort === speaker.sort && !isNamedIn(person.name, said.words) && !isCalledIn(person, said.words) && !mayBeSame(person.name, speaker.name) && !isSaidBy(world, person.name, said.words),
  );
  const passers = new Set(said.statement.via.map(({ name }) => name));
  const names = (speaks: boolean, isPlain: boolean) => others.filter((person) => person.speaks === speaks && person.isPlain === isPlain && !passers.has(person.name) && isAbout(person.name, world)).map(({ name }) => name);
  if (speaker.sort === 'person') {
    const voices = [names(true, true), names(true, false)];
    // Of too few who speak, those of whom more is told than a name in passing.
    const named = voices.flat().length < fewest ? names(false, true).filter((name) => countNamed(lastName(name), world) > 1) : [];
    return pick([...voices, named, strangers === 'also' ? world.others.filter((name) => fits(name) && !mayBeSame(name, speaker.name)) : []], rng);
  }
  // A body that only stands in the text hardly speaks, and a newspaper's name among ministries is no choice.
  return isMedia.test(speaker.name) ? [] : pick([[...names(true, true), ...names(true, false)].filter((name) => !isMedia.test(name) && (speaker.sort === 'place' || name.includes(' ')))], rng);
}

/** Whether the last name (or a body's name) stands in the words: who is spoken of hardly speaks. */
export function isNamedIn(name: string, words: string): boolean {
  return hasName(words, lastName(name));
}

/** “Clara did what she said”: it is hardly Clara Hall who says so. */
const isCalledIn = ({ name, sort }: Person, words: string) => sort === 'person' && name.includes(' ') && hasName(words, name.split(' ')[0]!);

/** "Bill Kristol" and "William Kristol", "Iran" and "Iranian Foreign Ministry", "U.N." and "United Nations": one might stand for the other. */
export function mayBeSame(a: string, b: string): boolean {
  if (lettersOf(a) === initialsOf(b) || lettersOf(b) === initialsOf(a)) return true;
  // "Department of Justice" and "US Department of Justice"
  if (a.endsWith(` ${b}`) || b.endsWith(` ${a}`)) return true;
  // "the Court" and "Supreme Court", "Hall" and "Peter Hall"
  const isOneFamily = lastName(a) === lastName(b);
  if (isOneFamily && (!a.includes(' ') || !b.includes(' ') || mayBeSameGiven(a.split(' ')[0]!, b.split(' ')[0]!))) return true;
  // Two people of one family have a root in common, and are two; "Emergencies Ministry" and "Emergency Affairs Ministry" are one.
  const roots = (name: string) => name.split(' ').slice(0, isOneFamily ? -1 : undefined).filter((word) => word.length > 3).map((word) => word.slice(0, 4).toLowerCase());
  return roots(a).some((root) => roots(b).includes(root));
}

/** "U.N." → UN; null for what is no short form. */
const lettersOf = (name: string) => (/^(?:\p{Lu}\.?){2,}$/u.test(name) ? name.replaceAll('.', '') : null);
/** "United Nations" → UN */
const initialsOf = (name: string) => name.split(' ').filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0]).join('');

/** Among texts, those of about the length of the key and unlike it, so that neither length nor an echo tells. */
export function comparable(texts: string[], key: string): string[] {
  return texts.filter((text) => text.length >= key.length * 0.5 && text.length <= key.length * 1.8 && likeness(text, key) < 0.5);
}
