'use client';

import { useContext, useId, type ComponentProps, type ReactNode } from 'react';
import { FieldErrors } from '@/components/form/action-form';

type Common = { name: string; label: ReactNode; hint?: ReactNode };
type Props = Common &
  (
    | ({ as?: 'input' } & ComponentProps<'input'>)
    | ({ as: 'textarea' } & ComponentProps<'textarea'>)
    | ({ as: 'select' } & ComponentProps<'select'>)
  );

/** A label, its control, a hint and the error, tied together for every reader. */
export function Field({ label, hint, as = 'input', className = '', ...rest }: Props) {
  const id = useId();
  const error = useContext(FieldErrors)[rest.name];
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  const Control = as as 'input';
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <Control {...(rest as ComponentProps<'input'>)} id={id} className={`input ${className}`} aria-invalid={error ? true : undefined} aria-describedby={describedBy} />
      {error && (
        <span className="small text-wrong" id={`${id}-error`}>
          {error}
        </span>
      )}
    </div>
  );
}
