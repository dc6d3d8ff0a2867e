const isLetterBefore = (text: string, at: number) => /\p{L}$/u.test(text.slice(Math.max(0, at - 2), at));
const isLetterAt = (text: string, at: number) => /^\p{L}/u.test(text.slice(at, at + 2));

/** Whether a text has a name or word, whole: "Lund’s boat" has Lund, "Lundin" and "Norlund" have not. Capitals count. */
export function hasName(text: string, name: string): boolean {
  if (name === '') return false;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!isLetterBefore(text, at) && !isLetterAt(text, at + name.length)) return true;
  }
  return false;
}
