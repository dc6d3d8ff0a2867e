'use client';

import { useId } from 'react';

type Props = { number: number; refusal: string | null; errors: (name: string) => string | undefined; onRemove: (() => void) | null };

const details = [
  { name: 'outlet', label: 'Outlet', type: 'text', hint: 'When the text does not name it.' },
  { name: 'publishedAt', label: 'Day of publication', type: 'date', hint: 'When the text does not tell.' },
  { name: 'url', label: 'Address of the page', type: 'url', hint: 'Where you found it.' },
] as const;

/** One report: its text, and what the text may not tell. */
export function ReportFields({ number, refusal, errors, onRemove }: Props) {
  const id = useId();
  return (
    <fieldset className="form wide border-t border-rule pt-4">
      <legend className="sr">Report {number}</legend>
      <div className="field">
        <label htmlFor={`${id}-text`}>Text of report {number}</label>
        <span className="hint" id={`${id}-text-hint`}>
          The whole report, headline and byline too. The HTML of its page works as well.
        </span>
        <textarea className="input" id={`${id}-text`} name="text[]" rows={8} spellCheck={false} aria-invalid={refusal ? true : undefined} aria-describedby={refusal ? `${id}-text-hint ${id}-text-error` : `${id}-text-hint`} />
        {refusal && (
          <span className="text-wrong" id={`${id}-text-error`}>
            {refusal}
          </span>
        )}
      </div>
      <div className="grid gap-4 sm:grid-cols-3">
        {details.map(({ name, label, type, hint }) => (
          <div className="field content-start" key={name}>
            <label htmlFor={`${id}-${name}`}>
              {label} <span className="muted font-normal">(optional)</span>
            </label>
            <input className="input" id={`${id}-${name}`} name={`${name}[]`} type={type} aria-invalid={errors(name) ? true : undefined} aria-describedby={`${id}-${name}-hint`} />
            <span className="hint" id={`${id}-${name}-hint`}>
              {errors(name) ? <span className="text-wrong">{errors(name)}</span> : hint}
            </span>
          </div>
        ))}
      </div>
      {onRemove && (
        <button type="button" className="btn btn-quiet justify-self-start" onClick={onRemove}>
          Remove report {number}
        </button>
      )}
    </fieldset>
  );
}
