const isSuffix = (word: string | undefined) => /^(?:Jr|Sr|I{1,3}|IV)\.?$/.test(word ?? '');

/** "Robert Hall Jr." → Hall */
export function lastName(name: string): string {
  const parts = name.split(/,? /);
  return (isSuffix(parts.at(-1)) && parts.length > 2 ? parts.at(-2) : parts.at(-1)) ?? name;
}

/** What a last name is found by: "Anwar al-Masri" and "Al-Masri" have one. */
export const lastKey = (name: string) => lastName(name).toLowerCase().replace(/^(?:al|el)-/, '');
