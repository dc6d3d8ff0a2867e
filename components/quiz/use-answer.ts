import { useEffect, useRef, useState } from 'react';
import { newKey } from '@/components/quiz/new-key';
import { forget, keep, usePending } from '@/components/quiz/outbox';
import { flushOutbox, sendAnswer } from '@/components/quiz/send-answer';
import type { Pending, Verdict } from '@/components/quiz/sitting';
import type { Response } from '@/lib/quiz/response';

const firstWaitMs = 2_000;
const longestWaitMs = 30_000;

/** An answer that the server has, and what it said to it. */
export type Saved = { verdict: Verdict; response: Response };
export type Trouble = { is: 'waiting' | 'refused'; sentence: string | null };

/** Saves the answer to one question: kept on the device first, sent until the server has it, then the verdict. */
export function useAnswer(sittingId: string, itemId: string) {
  const pending = usePending(itemId);
  const [saved, setSaved] = useState<Saved | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [tries, setTries] = useState(0);
  const startedAt = useRef<number | null>(null);

  useEffect(() => {
    startedAt.current = performance.now();
    void flushOutbox(itemId);
  }, [itemId]);

  useEffect(() => {
    if (!pending) return;
    return sendUntilStored(pending, (sent) => {
      if (sent.is === 'stored') setSaved({ verdict: sent.verdict, response: pending.response });
      setTrouble(sent.is === 'stored' ? null : { is: sent.is, sentence: sent.sentence });
    });
  }, [pending, tries]);

  const submit = (response: Response) => {
    const elapsedMs = Math.round(performance.now() - (startedAt.current ?? performance.now()));
    setTrouble(null);
    keep({ key: newKey(), sittingId, itemId, response, elapsedMs });
  };
  return { pending, saved, trouble, submit, retry: () => setTries(tries + 1) };
}

/** Sends now, again after ever longer waits, and as soon as the device is online. Returns how to stop. */
function sendUntilStored(pending: Pending, tell: (sent: Awaited<ReturnType<typeof sendAnswer>>) => void): () => void {
  let isLive = true;
  let isBusy = false;
  let waitMs = firstWaitMs;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const attempt = async () => {
    if (isBusy) return;
    isBusy = true;
    clearTimeout(timer);
    const sent = await sendAnswer(pending);
    isBusy = false;
    if (isLive) tell(sent);
    if (sent.is !== 'waiting') return forget(pending.key);
    if (!isLive) return;
    timer = setTimeout(() => void attempt(), waitMs);
    waitMs = Math.min(waitMs * 2, longestWaitMs);
  };
  const now = () => void attempt();
  now();
  addEventListener('online', now);
  return () => {
    isLive = false;
    clearTimeout(timer);
    removeEventListener('online', now);
  };
}
