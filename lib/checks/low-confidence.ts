import type { Check } from '@/lib/checks/check';
import { sure } from '@/lib/questions/sureness';
import { covers } from '@/lib/text/span';

/** Kinds whose key hangs on who said it. */
const attributing = new Set(['who-said', 'what-said', 'finish-the-quote', 'who-reported', 'said-or-reported', 'direct-or-paraphrase']);

/** A speaker that was hard to make out may be the wrong one. */
export const lowConfidence: Check = {
  name: 'low-confidence',
  reason: 'It is not certain enough who said it.',
  test(question, world) {
    const [piece] = question.evidence;
    if (!piece || !attributing.has(question.kind)) return null;
    const statements = world.said.filter((said) => said.report.id === piece.reportId && covers(piece, said.statement.quote));
    return statements.length > 0 && statements.every((said) => said.statement.confidence < sure) ? 'the speaker is uncertain' : null;
  },
};
