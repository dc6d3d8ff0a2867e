import { guessLanguage } from '@/lib/articles/language';

/** What a text must keep to; a whole file on the command line may be longer than what is pasted. */
export type Limits = { minWords?: number; maxBytes?: number };

const megabyte = 1_048_576;

/** The one clear sentence that says why a text cannot be read; null when it can. */
export function refuseText(text: string, { minWords = 40, maxBytes = megabyte }: Limits = {}): string | null {
  if (text.trim() === '') return 'There is no text here. Paste the words of a report.';
  if (isTooLong(text, maxBytes)) return `This text is longer than ${Math.round(maxBytes / megabyte)} MB. Byline reads one report at a time.`;
  if (isBinary(text)) return 'This is not text: it looks like a picture, a program or another kind of file.';
  const language = guessLanguage(text);
  if (language !== null && language !== 'English') return `Byline reads English; this looks like ${language}.`;
  const count = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (count < minWords) return `This text has ${count === 1 ? '1 word' : `${count} words`}; a report needs at least ${minWords}.`;
  if (language === null && count >= 40) return 'Byline reads English; this does not look like sentences in English.';
  return null;
}

function isTooLong(text: string, maxBytes: number): boolean {
  // Counting bytes only when the answer is open: three bytes for each unit at most.
  return text.length > maxBytes || (text.length * 3 > maxBytes && new TextEncoder().encode(text).length > maxBytes);
}

/** Zero bytes, or control characters and undecodable bytes beyond a stray few. */
function isBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  let strange = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd || (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13)) strange++;
  }
  return strange > 8 && strange / text.length > 0.02;
}
