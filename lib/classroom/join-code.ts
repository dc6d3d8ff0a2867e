/** No two that look or sound alike on a projector: no O and 0, I, L and 1, S and 5, Z and 2, B and 8. */
const alphabet = 'ACDEFGHJKMNPQRTUVWXY34679';
const codeLength = 8;

/** Random bytes that a code eats. */
export const joinCodeBytes = 12;

/** A join code of 37 bits from random bytes, e.g. "KXTR7NWD". */
export function makeJoinCode(bytes: Uint8Array): string {
  if (bytes.length < joinCodeBytes) throw new RangeError(`A join code needs ${joinCodeBytes} random bytes`);
  let number = 0n;
  for (const byte of bytes) number = number * 256n + BigInt(byte);
  let code = '';
  for (let i = 0; i < codeLength; i++) {
    code += alphabet[Number(number % BigInt(alphabet.length))];
    number /= BigInt(alphabet.length);
  }
  return code;
}

/** What somebody typed, as a code would be stored: "kxtr 7nwd" → "KXTR7NWD". */
export function normalizeJoinCode(typed: string): string {
  return typed.normalize('NFKC').toUpperCase().replace(/[\s\p{P}]/gu, '');
}
