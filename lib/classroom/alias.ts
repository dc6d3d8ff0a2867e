import { AppError } from '@/lib/errors';

const longest = 40;

/** The name by which a pupil is known in a class, tidied; refuses what would be empty, endless or invisible. */
export function readAlias(typed: string): string {
  const alias = typed.normalize('NFC').replace(/[\p{Cc}\p{Cf}]/gu, '').replace(/\s+/g, ' ').trim();
  if (!/[\p{L}\p{N}]/u.test(alias)) throw new AppError('bad-input', 'Give a name that your teacher will recognise.');
  if (alias.length > longest) throw new AppError('bad-input', `That name is too long: ${longest} characters at most.`);
  return alias;
}
