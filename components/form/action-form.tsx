'use client';

import { createContext, useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { useAction, type Refusal, type Run } from '@/components/form/use-action';

/** What was refused about each field of the form around. */
export const FieldErrors = createContext<Record<string, string>>({});

type Props<T> = {
  action: Run<T>;
  submit: string;
  /** What the button says while it works. */
  busy?: string;
  /** What is said when it worked, on pages that stay. */
  done?: string;
  onDone?: (value: T) => void;
  /** One action per screen is filled blue. */
  isMain?: boolean;
  className?: string;
  aside?: ReactNode;
  children: ReactNode;
};

/** A form that calls an action, keeps what was typed, and says in words what was refused. */
export function ActionForm<T>({ action, submit, busy, done, onDone, isMain = true, className = '', aside, children }: Props<T>) {
  const { run, isBusy, refusal, isDone } = useAction(action, onDone);
  const form = useRef<HTMLFormElement>(null);
  // A complaint about a field goes away as soon as somebody mends it.
  const [mended, setMended] = useState<{ of: Refusal | null; names: readonly string[] }>({ of: null, names: [] });
  const errors = Object.fromEntries(Object.entries(refusal?.fields ?? {}).filter(([name]) => mended.of !== refusal || !mended.names.includes(name)));
  useEffect(() => {
    if (refusal) (form.current?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? form.current?.querySelector<HTMLElement>('[role="alert"]'))?.focus();
  }, [refusal]);
  const send = () => {
    if (isBusy || !form.current) return;
    const data = new FormData(form.current);
    if (!data.has('timeZone')) data.set('timeZone', Intl.DateTimeFormat().resolvedOptions().timeZone);
    run(data);
  };
  const mend = (event: FormEvent<HTMLFormElement>) => {
    const { target } = event;
    if (target instanceof Element && 'name' in target) setMended((now) => ({ of: refusal, names: [...(now.of === refusal ? now.names : []), String(target.name)] }));
  };
  return (
    <form ref={form} className={`form ${className}`} noValidate onInput={mend} onSubmit={(event) => (event.preventDefault(), send())}>
      {refusal && (
        <p className="notice bad" role="alert" tabIndex={-1}>
          {refusal.sentence}
        </p>
      )}
      <FieldErrors value={errors}>{children}</FieldErrors>
      <div className="form-actions">
        <button className={isMain ? 'btn btn-primary' : 'btn'} type="submit" aria-disabled={isBusy}>
          {isBusy ? (busy ?? 'One moment …') : submit}
        </button>
        {aside}
      </div>
      <p role="status" className={isDone && done ? 'notice good' : 'sr'}>
        {isDone && done}
      </p>
    </form>
  );
}
