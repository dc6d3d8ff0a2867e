/** "ANN FIELD" → "Ann Field", "AJ LI" → "AJ Li", "O’FIELD-LI" → "O’Field-Li"; "AP" and "Ann FIELD" stay. */
export function tidyName(name: string): string {
  if (!name.includes(' ') || name !== name.toUpperCase()) return name;
  return name.replace(/\p{Lu}\p{Lu}+/gu, (word) => (/^\p{Lu}[^AEIOUY]$/u.test(word) ? word : `${word.charAt(0)}${word.slice(1).toLowerCase()}`));
}
