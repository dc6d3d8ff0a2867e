'use client';

import { useActionState, useSyncExternalStore, type ReactNode } from 'react';

/** Gives a sentence when it could not start; otherwise it leads to the quiz. */
export type Start = (before: string | null, form: FormData) => Promise<string | null>;

type Props = { action: Start; fields?: Record<string, string>; isMain?: boolean; isBlock?: boolean; children: ReactNode };

const nothingToWatch = () => () => undefined;

/** One click and the quiz is there, without an account. A plain form, so that it works before any script has come. */
export function StartButton({ action, fields = {}, isMain = true, isBlock = false, children }: Props) {
  const [problem, start, isStarting] = useActionState(action, null);
  const timeZone = useSyncExternalStore(nothingToWatch, () => Intl.DateTimeFormat().resolvedOptions().timeZone, () => '');
  return (
    <form action={start} className={isBlock ? 'start start-block' : 'start'}>
      {Object.entries({ ...fields, timeZone }).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      <button type="submit" className={isMain ? 'btn btn-primary' : 'btn'} aria-disabled={isStarting}>{children}</button>
      {problem && <p className="notice bad" role="alert">{problem}</p>}
    </form>
  );
}
