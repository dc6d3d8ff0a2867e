const isSuffix = (word: string | undefined) => /^(?:Jr|Sr|I{1,3}|IV)\.?$/.test(word ?? '');

/** "Robert Hall Jr." → Hall */
export function lastName(name: string): string {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  // Asked of every name beside every other one; few have more behind the last.
  if (!isSuffix(last)) return last;
  const parts = name.split(/,? /);
  return (isSuffix(parts.at(-1)) && parts.length > 2 ? parts.at(-2) : parts.at(-1)) ?? name;
}

/** What a last name is found by: "Anwar al-Masri" and "Al-Masri" have one. */
export const lastKey = (name: string) => lastName(name).toLowerCase().replace(/^(?:al|el)-/, '');
