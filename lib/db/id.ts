import { createHash, randomUUID } from 'node:crypto';

/** A new id for a row. */
export function makeId(): string {
  return randomUUID();
}

/** The same id for the same parts, so that storing them again changes nothing. */
export function hashId(...parts: (string | number)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22);
}

/** SHA-256 of a text, in hex: Report.textHash. */
export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
