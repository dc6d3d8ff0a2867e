'use client';

import { useState, useTransition } from 'react';
import { useRouter } from 'next/navigation';
import type { PlayerActions, Sitting } from '@/components/quiz/sitting';
import { Turn } from '@/components/quiz/turn';

/** Plays a sitting question by question. What comes next arrives with each verdict, so going on needs no request. */
export function Player({ sitting: first, actions }: { sitting: Sitting; actions: PlayerActions }) {
  const [{ sitting, turn }, setState] = useState({ sitting: first, turn: 0 });
  const [isEnding, startEnding] = useTransition();
  const router = useRouter();
  const move = (next: Sitting) => {
    // The page shows how it went once nothing is left to ask.
    if (next.current === null) startEnding(() => router.refresh());
    else setState({ sitting: next, turn: turn + 1 });
  };
  if (sitting.current === null) return null;
  return (
    <div aria-busy={isEnding}>
      <Turn key={turn} sitting={sitting} view={sitting.current} actions={actions} onMove={move} />
    </div>
  );
}
