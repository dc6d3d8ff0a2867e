import { isOneSlip } from '@/lib/text/one-slip';

/** Titles that somebody may leave out or add: "Secretary Kerry", "Mr. Zarif", "the Guardian". */
const title = /^(?:the|mr|mrs|ms|miss|dr|sir|prof|professor|president|prime|minister|foreign|secretary|senator|sen|rep|representative|governor|gov|general|gen|ayatollah|sheikh|king|queen|pope|judge|justice|mayor|councill?or|council(?:man|woman)|congress(?:man|woman)|chair(?:man|woman)|vice|speaker|sheriff|admiral|captain|lord|lady|rev|reverend|of|state)$/;

/** Whether a typed answer is the accepted one, but for case, accents, marks, titles and one slip of the finger in each half dozen letters. */
export function isSameText(accepted: string, typed: string): boolean {
  const [key, given] = [plainWords(accepted), plainWords(typed)];
  if (key.length === 0) return false;
  // A blank too many or too few is no fault.
  if (key.join('') === given.join('')) return true;
  return key.length === given.length && slipsIn(key, given) <= 1;
}

/** How many words differ by one slip; more than one when any differs by more. */
function slipsIn(key: string[], given: string[]): number {
  const apart = key.flatMap((word, at) => (word === given[at] ? [] : [[word, given[at]!] as const]));
  return apart.every(([word, other]) => isOneSlip(word, other)) ? apart.length : Infinity;
}

/** "Sec. Kérry’s" → kerrys. All words are titles ("the president"): then they all stay. */
function plainWords(text: string): string[] {
  const words = text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/['’‘]/g, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const bare = words.filter((word) => !title.test(word));
  return bare.length > 0 ? bare : words;
}
