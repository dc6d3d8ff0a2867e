import type { Check } from '@/lib/checks/check';
import type { Furniture } from '@/lib/articles/report';
import { overlaps } from '@/lib/text/span';

/** By a byline and a headline a report itself is known. */
const isSignature = ({ kind }: Furniture) => kind === 'byline' || kind === 'headline';

/** A caption or a shop line proves nothing. */
export const furnitureAsEvidence: Check = {
  name: 'furniture-as-evidence',
  reason: 'The marked passage is a caption, a notice or the like, not the report itself.',
  test(question, world) {
    const found = question.evidence.flatMap((piece) => world.reportOf(piece.reportId)?.furniture.filter((each) => overlaps(each, piece) && !(question.kind === 'who-reported' && isSignature(each))) ?? [])[0];
    const label = question.evidence.map(({ text }) => /^(?:CLOSE|WATCH|READ MORE|RELATED|MORE|ADVERTISEMENT|SHARE|VIDEO|PHOTOS)(?=:? \p{Lu}\p{Ll})/u.exec(text)?.[0]).find(Boolean);
    if (label) return `it begins with “${label}”`;
    return found ? `it is a ${found.kind}` : null;
  },
};
