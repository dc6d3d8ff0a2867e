'use client';

import type { ReactNode } from 'react';
import { useAction, type Run } from '@/components/form/use-action';

type Props<T> = { action: Run<T>; input: object; busy?: string; className?: string; label?: string; /** Id of what takes the focus when it worked, for a button that goes away by it. */ focus?: string; children: ReactNode };

/** One button that does one thing, with the refusal beside it. `label` names it in full where the words on it are short. */
export function ActionButton<T>({ action, input, busy = 'One moment …', className = 'btn', label, focus, children }: Props<T>) {
  const { run, isBusy, refusal } = useAction(action, () => focus && document.getElementById(focus)?.focus());
  return (
    <>
      <button type="button" className={className} aria-label={label} aria-disabled={isBusy} onClick={() => !isBusy && run(input)}>
        {isBusy ? busy : children}
      </button>
      {refusal && (
        <span role="alert" className="small text-wrong">
          {refusal.sentence}
        </span>
      )}
    </>
  );
}
