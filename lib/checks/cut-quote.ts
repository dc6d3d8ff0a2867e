import type { Check } from '@/lib/checks/check';
import { isGapped } from '@/lib/questions/gaps/is-gapped';
import { writtenOptions } from '@/lib/questions/option-texts';

/** A word that no utterance ends with, unless a preposition closes its question: “Whom is it for?” */
const hangs = /\b(?:of|the|an|and|or|but|nor|than|because|although|whose|their|my|our|your|from|into|upon|toward|towards|between|among|against)[\s,]*$/i;

/** “I heard him say ‘no way,’ and I said, ‘Now it is taller”: an inner mark that is never closed. */
const opens = /['‘](?<=(?:^|[\s(]).)(?=\p{L})(?!(?:em|cause|til|n|tis|twas)\b)/gu;
const closes = /['’](?<=[\p{L}\p{N}.,!?…].)(?=$|[\s.,!?;:)—–-])/gu;
const countOf = (text: string, mark: RegExp) => [...text.matchAll(mark)].length;

/** A stray mark or bracket shows that a passage was cut in the wrong place. */
export const cutQuote: Check = {
  name: 'cut-quote',
  reason: 'A quotation is cut in the wrong place.',
  test(question) {
    const count = (text: string, mark: string) => text.split(mark).length - 1;
    const broken = [question.stem, ...writtenOptions(question)].find((text) => count(text, '“') !== count(text, '”') || count(text, '(') !== count(text, ')') || count(text, '"') > 0 || /\(\s*[–—-]| - - /.test(text));
    if (broken) return `“${broken.slice(0, 60)}”`;
    const quoted = [question.stem, ...writtenOptions(question)].flatMap((text) => [...text.matchAll(/“([^“”]+)”/g)].map(([, inner]) => inner!));
    // “It was for the benefit of”: the report went on in its own words.
    // A sentence with a gap ends where it ends in its report.
    const hanging = isGapped(question) ? undefined : quoted.find((inner) => hangs.test(inner));
    const open = quoted.find((inner) => countOf(inner, opens) > countOf(inner, closes));
    return hanging ? `“…${hanging.slice(-40)}” breaks off` : open ? `“…${open.slice(-40)}” ends inside another quotation` : null;
  },
};
