import Link from 'next/link';
import { X } from 'lucide-react';
import type { Sitting } from '@/components/quiz/sitting';
import { numberWord } from '@/components/ui/counted';

type Props = { positions: Sitting['positions']; currentId: string | null; isAsking: boolean };

/** How far the quiz is: right solid, wrong hatched, now tall, ahead outlined; the same in words. */
export function QuizBar({ positions, currentId, isAsking }: Props) {
  const at = positions.findIndex(({ itemId }) => itemId === currentId);
  const count = (state: string) => positions.filter((position) => position.state === state).length;
  const place = at < 0 ? `${positions.length} questions` : `Question ${at + 1} of ${positions.length}`;
  return (
    <header className="wrap">
      <div className="quizbar">
        <Link className="iconbtn" href="/" aria-label="Leave quiz. Your place is kept">
          <X className="i" strokeWidth={1.75} aria-hidden="true" />
        </Link>
        <div className="prog" role="img" aria-label={`${place}. ${numberWord(count('right'))} right, ${numberWord(count('wrong')).toLowerCase()} wrong so far`}>
          {positions.map(({ itemId, state }) => <i key={itemId} className={classOf(state, isAsking && itemId === currentId)} />)}
        </div>
        <span className="count tnum">{at < 0 ? positions.length : `${at + 1} of ${positions.length}`}</span>
      </div>
    </header>
  );
}

function classOf(state: Sitting['positions'][number]['state'], isNow: boolean): string | undefined {
  if (isNow) return 'now';
  return state === 'right' ? 'ok' : state === 'wrong' ? 'no' : undefined;
}
