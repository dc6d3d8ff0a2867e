import type { Subject } from './subject';
import { readChain } from './read-chain';
import { type State, toSubject } from './state';
import type { VerbGroup } from './verb-groups';

const takesObject = /^(?:tell|call|ask|urge|warn|remind|cite|quote|describe|thank)$/;

/**
 * The subject after its verb: "said | Ana Ruiz, the mayor". `isClosed` tells that a mark or the end follows, so that it is hardly anything else.
 */
export function findInverted(s: State, group: VerbGroup): { subject: Subject; isClosed: boolean } | null {
  const { tokens } = s;
  const speech = tokens[group.head]?.speech;
  if (!speech?.frames.includes('q') || group.from !== group.to) return null;
  if (takesObject.test(speech.base) && tokens[group.from - 1]?.tag !== 'quote') return null;
  const np = readChain(s, group.to + 1);
  if (!np || np.sort === 'object' || np.sort === 'quote' || np.sort === 'time') return null;
  const after = tokens[np.to + 1]?.tag ?? 'stop';
  if (!/^(?:comma|stop|prep|time|dash|rel|ing|colon|quote)$/.test(after)) return null;
  return { subject: toSubject(tokens, np), isClosed: /^(?:comma|stop|rel|dash|colon)$/.test(after) };
}
