import { tellingWords } from '@/lib/questions/likeness';

/** Many texts to be held against one: only those that share a telling word with it are looked at. Built when first asked. */
export class LikenessIndex {
  private holders: Map<string, number[]> | null = null;
  private sizes: number[] = [];

  constructor(private readonly texts: string[]) {}

  /** The likeness to the text that is most alike, 0–1: what `likeness` gives for it. */
  highest(words: string): number {
    const holders = (this.holders ??= this.build());
    const mine = tellingWords(words);
    const shared = new Map<number, number>();
    for (const word of mine) for (const at of holders.get(word) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    let highest = 0;
    for (const [at, count] of shared) highest = Math.max(highest, count / Math.min(mine.size, this.sizes[at]!));
    return highest;
  }

  private build(): Map<string, number[]> {
    const holders = new Map<string, number[]>();
    for (const [at, text] of this.texts.entries()) {
      const words = tellingWords(text);
      this.sizes.push(words.size);
      for (const word of words) {
        const list = holders.get(word);
        if (list) list.push(at);
        else holders.set(word, [at]);
      }
    }
    return holders;
  }
}

/** An index of the texts of each owner: of the sentences of a report, of the words of a speaker. */
export function indexBy<Item>(items: readonly Item[], ownerOf: (item: Item) => string, textOf: (item: Item) => string): Map<string, LikenessIndex> {
  const texts = new Map<string, string[]>();
  for (const item of items) {
    const list = texts.get(ownerOf(item));
    if (list) list.push(textOf(item));
    else texts.set(ownerOf(item), [textOf(item)]);
  }
  return new Map([...texts].map(([owner, list]) => [owner, new LikenessIndex(list)]));
}
