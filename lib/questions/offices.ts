import type { Person } from '@/lib/questions/cast';
import { isSole, looksLikeOffice, officeHeads } from '@/lib/questions/office-words';
import { namesOf } from '@/lib/questions/report-names';
import type { Sentence, World } from '@/lib/questions/world';
import { lastName } from '@/lib/text/last-name';
import type { NameMention } from '@/lib/text/names';

/** What a report calls somebody: "Estonian Foreign Minister", "director of the Harbour Museum". */
export type Office = {
  person: Person;
  /** Without an article. */
  title: string;
  /** Whether it stands before the name ("Mayor of Leeds Ana Ruiz") or behind it ("Ana Ruiz, mayor of Leeds,"). */
  place: 'before' | 'after';
  /** Whether one person holds it at a time. */
  isSole: boolean;
  sentence: Sentence;
};

/** Words that show that an office may have been held at another time than that of print; those of the second sort only near the name. */
const pastWords = /\b(?:former|formerly|then|late|ex|longtime|onetime|future|incoming|outgoing|elect|designate|would-be|aspiring|retired|retiring|served|serving|was named|became|appointed|nominated|nomination|resign\w*|fir(?:ed|ing)|oust\w*|dismiss\w*|sack\w*|successor|succeed\w*|predecessor|replac\w+|era)\b/i;
const otherTimes = /\b(?:once|ago|later|histor\w+|decades?|century|years? (?:earlier|before)|(?:1[89]|20)\d\d)\b/i;
const near = 80;

function isOfOtherTime(text: string, { start, end }: NameMention): boolean {
  return pastWords.test(text) || otherTimes.test(text.slice(Math.max(0, start - near), end + near));
}

/** The full names in a sentence, by their places in it. */
function personsIn({ report, span }: Sentence): NameMention[] {
  const names = namesOf(report).filter(({ start, end, name, sort }) => start >= span.start && end <= span.end && sort === 'person' && name.includes(' ') && !/ and /.test(name));
  return names.map((mention) => ({ ...mention, start: mention.start - span.start, end: mention.end - span.start }));
}

/** Every office that the reports give to somebody, as it stands in the text. Of sentences about other years none is taken. */
export function officesIn(world: World): Office[] {
  const lastNames = new Set(world.cast.people.filter(({ sort }) => sort === 'person').map(({ name }) => lastName(name)));
  return world.sentences.flatMap((sentence) => {
    const names = personsIn(sentence);
    return names.flatMap((mention) => {
      const person = world.cast.find(mention.name);
      if (isOfOtherTime(sentence.text, mention) || person?.sort !== 'person' || !person.isPlain || person.name.split(' ').length > 4) return [];
      const titles = [['before', titleBefore(sentence.text, mention, names)], ['after', titleAfter(sentence.text, mention)]] as const;
      // "Okoro’s lawyer": which Okoro?
      const standsAlone = (title: string) => looksLikeOffice(title) && !/\p{Lu}{4,} \p{Lu}{4,}/u.test(title) && !title.split(/[ ’']/).some((word) => lastNames.has(word));
      return titles.flatMap(([place, title]) => (title && standsAlone(title) ? [{ person, title, place, isSole: isSole(title), sentence }] : []));
    });
  });
}

const modifiers = new Set('deputy senior chief executive general prime foreign defence defense interior finance justice energy trade health education transport home vice acting interim press national security political state federal county city district attorney campaign managing science news opposition party majority minority police fire'.split(' '));
const empty = /^(?:The|A|An|In|On|At|But|And|As|For|With|While|When|If|Under|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Meanwhile|Mr|Mrs|Ms|Dr|Sir)$/;
const isLetters = (word: string) => /^(?:\p{Lu}\.)+$/u.test(word);

/** "… told | Estonian Foreign Minister | Mari Tamm": the words that lead to a name, from the last one backwards. */
function titleBefore(text: string, { start, title = '' }: NameMention, names: NameMention[]): string | null {
  if (!/[^ ] $/.test(text.slice(0, start))) return null;
  const words = text.slice(0, start).trimEnd().split(' ');
  let from = words.length;
  while (from > 0) {
    const word = words[from - 1]!;
    if (!/^[\p{L}.’'-]+$/u.test(word) || empty.test(word) || (/[.]$/.test(word) && !isLetters(word))) break;
    const isOffice = officeHeads.has(word.toLowerCase()) || modifiers.has(word.toLowerCase());
    if (!/^\p{Lu}/u.test(word) && !isOffice && !(word === 'of' && from < words.length)) break;
    from -= 1;
  }
  // "Police and | Crime Commissioner", but "Ana Ruiz and | French Minister".
  const isCut = words[from - 1] === 'and' && !names.some(({ end }) => end === words.slice(0, from - 1).join(' ').length);
  // A capital that opens the sentence may be no part of the title: "Asked Foreign Minister …".
  const isOpener = from === 0 && !title.startsWith(words[0]!) && !isLetters(words[0]!);
  if (isCut || isOpener) return null;
  while (/^(?:of|the)$/.test(words[from] ?? '')) from += 1;
  // "the head of | Representative Ana Ruiz" is hers, not her office.
  return title && words.slice(from).join(' ').endsWith(` of ${title}`) ? null : words.slice(from).join(' ') || null;
}

const clauseWord = /\b(?:who|whose|which|that|is|are|was|were|has|have|had|will|would|said|says|told|he|she|they|his|her|their|its|my|our|other|one|son|daughter|wife|husband|brother|sister|also|Mr|Mrs|Ms|Dr|St|Gov|Sen)\b|\p{L}{2,}ing\b(?! (?:director|editor|partner))/iu;

/** "Mark Lund, | the Harbour Board’s deputy spokesman, | said". */
function titleAfter(text: string, { end }: NameMention): string | null {
  // The dots of "U.S." end no phrase.
  const rest = text.slice(end).replace(/(?<=(?<!\p{L})\p{Lu})\.(?=\p{Lu}|\s)/gu, '․');
  const found = /^, (?:the |an? )?([^,.;:“”"()–—]{4,80}?)(?=[,;]|\.(?:\s|$)|$)(?!, (?:D․|\p{Lu}[\p{L}]+(?:,| and)))/u.exec(rest);
  const title = found?.[1]?.replaceAll('․', '.') ?? null;
  return !title || clauseWord.test(title) || / and \p{Lu}/u.test(title.split(/ (?:of|for|at) /)[0]!) ? null : title;
}

/** By what bare titles people are called anywhere: "President Hall" → president. */
export function bareTitlesIn(world: World): Map<Person, Set<string>> {
  const found = new Map<Person, Set<string>>();
  for (const { report } of world.readings) {
    for (const { name, title } of namesOf(report)) {
      const person = title ? world.cast.find(name) : null;
      if (person) found.set(person, new Set([...(found.get(person) ?? []), ...title!.toLowerCase().split(' ')]));
    }
  }
  return found;
}
