import type { Check } from '@/lib/checks/check';
import { ownStem } from '@/lib/checks/own-words';
import { countWords } from '@/lib/questions/wording';

/** So many words around what is asked about are enough for names, reports and their dates. */
const mostAround = 48;
/** A stem is read on a phone, again and again; a passage with what leads to it may be this long. */
const mostWords = 110;

/** A stem that tells a story before it asks. */
export const gratuitousInformation: Check = {
  name: 'gratuitous-information',
  reason: 'The question tells much more than it needs.',
  test(question) {
    const [around, all] = [countWords(ownStem(question)), countWords(question.stem)];
    return around > mostAround || all > mostWords ? `${all} words, ${around} of them around what is asked about` : null;
  },
};
