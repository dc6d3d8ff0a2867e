'use client';

import { useState, useTransition } from 'react';
import type { PlayerActions } from '@/components/quiz/sitting';

type Props = { itemId: string; rate: PlayerActions['rate']; onDue: (dueAt: string | null) => void };
type Said = 'hard' | 'easy';

/** After a right answer: was it hard or easy? Changes when it comes again, never the mark. */
export function SaidChoice({ itemId, rate, onDue }: Props) {
  const [said, setSaid] = useState<Said | null>(null);
  const [sentence, setSentence] = useState('');
  const [isSaving, startSaving] = useTransition();
  const say = (next: Said) => startSaving(async () => {
    try {
      const outcome = await rate({ itemId, said: next });
      setSentence(outcome.ok ? '' : outcome.sentence);
      if (!outcome.ok) return;
      setSaid(next);
      onDue(outcome.value.dueAt);
    } catch {
      setSentence('We couldn’t save that. Try again when you are online.'); // a server action rejects when there is no connection
    }
  });
  return (
    <div className="said">
      <span className="small" id={`said-${itemId}`}>How was it?</span>
      <div className="said-row" role="group" aria-labelledby={`said-${itemId}`}>
        <button type="button" className="chip" aria-pressed={said === 'hard'} disabled={isSaving} onClick={() => say('hard')}>Hard</button>
        <button type="button" className="chip" aria-pressed={said === 'easy'} disabled={isSaving} onClick={() => say('easy')}>Easy</button>
      </div>
      <p className="small" role="status">{sentence}</p>
    </div>
  );
}
