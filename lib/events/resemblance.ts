import { isCommon, tokensOf } from '@/lib/events/tokens';
import { findSentences } from '@/lib/text/sentences';

/** Which sentences of each report hold a stem, and how telling it is in this event. */
export class Resemblance {
  private readonly places: Map<string, number[]>[] = [];
  /** In how many sentences of one report a stem stands, at most: what two reports share is no less telling for it. */
  private readonly spread = new Map<string, number>();
  private readonly words: Set<string>[] = [];

  constructor(texts: string[]) {
    for (const text of texts) {
      const places = new Map<string, number[]>();
      const words = new Set<string>();
      for (const [index, sentence] of findSentences(text).entries()) {
        const stems = new Set<string>();
        for (const { word, stem } of tokensOf(text, sentence)) {
          words.add(word.replace(/'s$/, ''));
          if (!isCommon(word)) stems.add(stem);
        }
        for (const stem of stems) {
          const list = places.get(stem);
          if (list) list.push(index);
          else places.set(stem, [index]);
        }
      }
      for (const [stem, { length }] of places) this.spread.set(stem, Math.max(this.spread.get(stem) ?? 0, length));
      this.places.push(places);
      this.words.push(words);
    }
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
    return this.words[reportIndex]?.has(word.toLowerCase()) ?? false;
  }

  /** The sentence of a report (or two in a row) that holds most of the stems: of their weight, of their number, and how many rare ones. */
  best(reportIndex: number, stems: Set<string>): { weight: number; share: number; rare: number } {
    const held = new Map<number, { weight: number; count: number; rare: number }>();
    for (const stem of stems) {
      const here = new Set<number>();
      // A pair of sentences is numbered by its first.
      for (const place of this.places[reportIndex]?.get(stem) ?? []) here.add(place).add(place - 1);
      for (const place of here) {
        const sum = held.get(place) ?? { weight: 0, count: 0, rare: 0 };
        held.set(place, { weight: sum.weight + this.weight(stem), count: sum.count + 1, rare: sum.rare + (this.isRare(stem) ? 1 : 0) });
      }
    }
    let weight = 0;
    let count = 0;
    let rare = 0;
    for (const sum of held.values()) {
      weight = Math.max(weight, sum.weight);
      count = Math.max(count, sum.count);
      rare = Math.max(rare, sum.rare);
    }
    return { weight: weight / Math.max(this.total(stems), Number.EPSILON), share: count / Math.max(stems.size, 1), rare };
  }
}
