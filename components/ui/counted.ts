/** "1 question", "9 questions". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}

const words = ['None', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve'];

/** Small numbers as words at the start of a sentence: 7 → "Seven", 13 → "13". */
export function numberWord(count: number): string {
  return words[count] ?? count.toLocaleString('en-GB');
}

/** "Zarif", "Zarif and Kerry", "Zarif, Kerry and Toner". */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
