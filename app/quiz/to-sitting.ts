import type { Sitting } from '@/components/quiz/sitting';
import type { SittingView } from '@/lib/db/sittings';

/** What of a sitting goes to the player. The question that is asked now carries no key. */
export function toSitting({ id, title, purpose, positions, current }: SittingView): Sitting {
  return { id, title, mayUndo: purpose !== 'assignment', positions, current };
}
