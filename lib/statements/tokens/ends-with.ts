import type { Token } from './tokens';

/** Whether a token, most often a quotation, ends with a comma: “It is safe,” */
export const endsWithComma = (t: Token | undefined) => /,["”“'’]*$/.test(t?.text ?? '');

/** Whether a quotation ends as an utterance does, so that a tag may follow: “It is safe,” | said Ruiz. */
export const endsUtterance = (t: Token | undefined) => /[,.!?…—–-]["”“'’]*$/.test(t?.text ?? '');
