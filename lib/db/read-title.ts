import { AppError } from '@/lib/errors';

const longest = 120;

/** A title that somebody typed, tidied; refuses an empty one with `sentence`. */
export function readTitle(typed: string, sentence: string): string {
  const title = typed.normalize('NFC').replace(/[\p{Cc}\p{Cf}]/gu, ' ').replace(/\s+/g, ' ').trim();
  if (title === '') throw new AppError('bad-input', sentence);
  if (title.length > longest) throw new AppError('bad-input', `That is too long: ${longest} characters at most.`);
  return title;
}
