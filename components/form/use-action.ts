'use client';

import { unstable_rethrow } from 'next/navigation';
import { useState, useTransition } from 'react';
import type { ActionResult } from '@/lib/action';

export type Run<T> = (input: FormData | object) => Promise<ActionResult<T>>;
export type Refusal = { sentence: string; fields: Record<string, string> };

const unreachable = 'We couldn’t reach Byline. What you entered is kept here; try again.';

/** Runs a server action and keeps what it refused; what was typed stays where it is. */
export function useAction<T>(action: Run<T>, onDone?: (value: T) => void) {
  const [isBusy, start] = useTransition();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isDone, setIsDone] = useState(false);
  const run = (input: FormData | object) =>
    start(async () => {
      setIsDone(false);
      try {
        const result = await action(input);
        // A redirect leaves this page: there is no result to show.
        if (!result) return;
        setRefusal(result.ok ? null : { sentence: result.sentence, fields: result.fields });
        setIsDone(result.ok);
        if (result.ok) onDone?.(result.value);
      } catch (error) {
        unstable_rethrow(error);
        setRefusal({ sentence: unreachable, fields: {} });
      }
    });
  return { run, isBusy, refusal, isDone };
}
