const isSuffix = (word: string | undefined) => /^(?:Jr|Sr|I{1,3}|IV)\.?$/.test(word ?? '');

/** "Robert Kennedy Jr." → Kennedy */
export function lastName(name: string): string {
  const parts = name.split(/,? /);
  return (isSuffix(parts.at(-1)) && parts.length > 2 ? parts.at(-2) : parts.at(-1)) ?? name;
}

/** What a last name is found by: "Anwar al-Masri" and "Al-Masri" have one. */
export const lastKey = (name: string) => lastName(name).toLowerCase().replace(/^(?:al|el)-/, '');

/** Whether the shorter of two names is the longer with words left out: "Javad Zarif", "J. Zarif", "Mohammad Javad Zarif". */
export function isShortFor(short: string, long: string): boolean {
  const words = long.split(' ');
  let at = 0;
  for (const word of short.split(' ')) {
    while (at < words.length && words[at] !== word && !(word.length === 2 && word.endsWith('.') && words[at]?.startsWith(word[0] as string))) at += 1;
    if (at >= words.length) return false;
    at += 1;
  }
  return true;
}

/** Whether two full names may be one person's or one body's. */
export function mayBeSame(a: string, b: string, sort: 'person' | 'body' | 'place' | 'other'): boolean {
  if (isShortFor(a, b) || isShortFor(b, a)) return true;
  return sort === 'body' && (a.endsWith(` ${b}`) || b.endsWith(` ${a}`));
}
