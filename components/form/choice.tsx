'use client';

import { useContext, useId } from 'react';
import { FieldErrors } from '@/components/form/action-form';

type Props = { name: string; label: string; options: readonly { value: string; label: string }[]; preset: string };

/** One of a few, laid out side by side. */
export function Choice({ name, label, options, preset }: Props) {
  const id = useId();
  const error = useContext(FieldErrors)[name];
  return (
    <fieldset className="field" aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="label">{label}</legend>
      <div className="seg">
        {options.map((option) => (
          <label key={option.value}>
            <input type="radio" name={name} value={option.value} defaultChecked={option.value === preset} />
            {option.label}
          </label>
        ))}
      </div>
      {error && (
        <span className="small text-wrong" id={`${id}-error`}>
          {error}
        </span>
      )}
    </fieldset>
  );
}
