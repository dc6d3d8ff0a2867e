'use client';

import { useState, useTransition } from 'react';
import { useRouter } from 'next/navigation';
import type { PlayerActions, Sitting } from '@/components/quiz/sitting';
import { Turn } from '@/components/quiz/turn';

/** Plays a sitting question by question. What comes next arrives with each verdict, so going on needs no request. */
export function Player({ sitting: first, actions }: { sitting: Sitting; actions: PlayerActions }) {
  const [{ sitting, turn }, setState] = useState({ sitting: first, turn: 0 });
  const [isOffline, setIsOffline] = useState(false);
  const [isEnding, startEnding] = useTransition();
  const router = useRouter();
  const end = () => {
    setIsOffline(!navigator.onLine);
    if (navigator.onLine) startEnding(() => router.refresh());
    else addEventListener('online', end, { once: true });
  };
  const move = (next: Sitting) => {
    // The page shows how it went once nothing is left to ask.
    if (next.current === null) end();
    else setState({ sitting: next, turn: turn + 1 });
  };
  if (sitting.current === null) return null;
  return (
    <div aria-busy={isEnding}>
      <div role="status" className="wrap">{isOffline && <p className="notice">You are offline. Your answers are saved; how it went shows as soon as you are back.</p>}</div>
      <Turn key={turn} sitting={sitting} view={sitting.current} actions={actions} onMove={move} takesFocus={turn > 0} />
    </div>
  );
}
