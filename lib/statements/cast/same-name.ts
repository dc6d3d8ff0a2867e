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
