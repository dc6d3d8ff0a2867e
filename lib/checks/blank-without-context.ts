import type { Check } from '@/lib/checks/check';
import { countWords } from '@/lib/questions/wording';

/** Fewer words around a gap than this tell nobody what is missing. */
const fewest = 4;
const gap = /…|\.\.\.|_{2,}/;

/** “It was …” may go on in any way. */
export const blankWithoutContext: Check = {
  name: 'blank-without-context',
  reason: 'Too little stands around the gap to know what belongs there.',
  test({ stem }) {
    const gapped = [...stem.matchAll(/“([^”]*)”/g)].map((match) => match[1]!).find((text) => gap.test(text) && countWords(text) < fewest);
    const isBare = /_{2,}/.test(stem) && countWords(stem.replace(/_+/g, ' ')) < fewest;
    return gapped !== undefined || isBare ? `“${(gapped ?? stem).slice(0, 60)}”` : null;
  },
};
