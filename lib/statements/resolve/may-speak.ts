import { canSpeak } from '@/lib/statements/tokens/can-speak';
import type { Subject } from '@/lib/statements/clauses/subject';
import type { Token } from '@/lib/statements/tokens/tokens';
import { kindOf } from './noun-kind';

/** Whether a subject may be one who speaks: a name, “she”, the guard, the council, but not | the balloons. */
export function maySpeak(tokens: Token[], { sort, head }: Subject): boolean {
  const noun = tokens[head]?.lower ?? '';
  return sort !== 'nominal' || canSpeak(noun) || kindOf(noun) !== null;
}
