import type { Report } from '@/lib/articles/report';
import { isCommon, tokensOf } from '@/lib/events/tokens';
import { findSentences } from '@/lib/text/sentences';

/** Which sentences hold a stem, and which a word as it stands. */
type Places = { stems: Map<string, number[]>; words: Map<string, number[]> };

/** Which sentences of each report hold a stem, and how telling it is in this event. */
export class Resemblance {
  private readonly places: Places[];
  /** In how many sentences of one report a stem stands, at most: what two reports share is no less telling for it. */
  private readonly spread = new Map<string, number>();

  constructor(reports: Pick<Report, 'text' | 'headline'>[]) {
    this.places = reports.map(placesOf);
    for (const { stems } of this.places) for (const [stem, { length }] of stems) this.spread.set(stem, Math.max(this.spread.get(stem) ?? 0, length));
  }

  /** Rare words weigh more: "Estonia" tells more than "Iran" in an event about Iran. */
  weight(stem: string): number {
    return 1 / Math.sqrt(this.spread.get(stem) ?? 1);
  }

  /** In a handful of sentences of each report at most. */
  isRare(stem: string): boolean {
    return (this.spread.get(stem) ?? 1) <= 4;
  }

  total(stems: Iterable<string>): number {
    let sum = 0;
    for (const stem of stems) sum += this.weight(stem);
    return sum;
  }

  hasWord(reportIndex: number, word: string): boolean {
    return this.places[reportIndex]?.words.has(word.toLowerCase()) ?? false;
  }

  /** The most of the stems' weight that one sentence of a report holds, or two in a row; `beside` a name: only there and in the sentences around. */
  most(reportIndex: number, stems: Set<string>, beside: string | null = null): number {
    const held = new Map<number, number>();
    for (const stem of stems) {
      const here = new Set<number>();
      // A pair of sentences is numbered by its first.
      for (const place of this.places[reportIndex]?.stems.get(stem) ?? []) here.add(place).add(place - 1);
      for (const place of here) held.set(place, (held.get(place) ?? 0) + this.weight(stem));
    }
    const around = beside === null ? null : new Set(this.places[reportIndex]?.words.get(beside.toLowerCase())?.flatMap((place) => [place - 2, place - 1, place, place + 1]));
    let most = 0;
    for (const [place, weight] of held) if (!around || around.has(place)) most = Math.max(most, weight);
    return most / Math.max(this.total(stems), Number.EPSILON);
  }
}

/** The headline is a sentence too: what it alone tells is told. */
function placesOf({ text, headline }: Pick<Report, 'text' | 'headline'>): Places {
  const places: Places = { stems: new Map(), words: new Map() };
  const sentences = findSentences(text).map((span) => tokensOf(text, span));
  // One empty place between: a headline and the first sentence are no two in a row.
  for (const [index, tokens] of [...sentences, [], tokensOf(headline ?? '', { start: 0, end: headline?.length ?? 0 })].entries()) {
    for (const { word, stem } of tokens) {
      put(places.words, word.replace(/'s$/, ''), index);
      if (!isCommon(word)) put(places.stems, stem, index);
    }
  }
  return places;
}

function put(places: Map<string, number[]>, key: string, index: number): void {
  const list = places.get(key);
  if (!list) places.set(key, [index]);
  else if (list.at(-1) !== index) list.push(index);
}
