'use client';

import { useRef, useState, type FormEvent } from 'react';
import { KeepPanel } from '@/components/import/keep-panel';
import type { ImportPreview } from '@/components/import/preview';
import { ReportFields } from '@/components/import/report-fields';
import { ReportFound } from '@/components/import/report-found';
import { useAction, type Run } from '@/components/form/use-action';

type Props = { read: Run<ImportPreview>; keep: Run<unknown> };

const mostBytes = 1_000_000;
const mostReports = 10;

/** Paste, read, look, keep. The texts stay in the form whatever happens. */
export function PasteForm({ read, keep }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const found = useRef<HTMLHeadingElement>(null);
  const [ids, setIds] = useState([0]);
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [isChanged, setIsChanged] = useState(false);
  const [tooLong, setTooLong] = useState(false);
  const reading = useAction(read, (value) => {
    setPreview(value);
    setIsChanged(false);
    requestAnimationFrame(() => (form.current?.querySelector<HTMLElement>('[aria-invalid]') ?? found.current)?.focus());
  });

  const send = (event: FormEvent) => {
    event.preventDefault();
    if (reading.isBusy || !form.current) return;
    const data = new FormData(form.current);
    const isTooLong = data.getAll('text[]').some((text) => new Blob([String(text)]).size > mostBytes);
    setTooLong(isTooLong);
    if (!isTooLong) reading.run(data);
  };
  const remove = (id: number) => {
    setIds((now) => now.filter((other) => other !== id));
    setIsChanged(true);
  };
  const isCurrent = preview !== null && !isChanged;

  return (
    <>
      <form ref={form} className="form wide" noValidate onSubmit={send} onChange={() => setIsChanged(true)}>
        {ids.map((id, i) => (
          <ReportFields
            key={id}
            number={i + 1}
            refusal={isCurrent ? (preview.reports[i]?.refusal ?? null) : null}
            errors={(name) => reading.refusal?.fields[`${name}.${i}`]}
            onRemove={ids.length > 1 ? () => remove(id) : null}
          />
        ))}
        {(tooLong || reading.refusal) && (
          <p className="notice bad" role="alert">
            {tooLong ? 'One of these texts is longer than 1 MB. Byline reads reports: paste one into each field.' : reading.refusal?.sentence}
          </p>
        )}
        <div className="form-actions">
          <button type="submit" className={isCurrent ? 'btn' : 'btn btn-primary'} aria-disabled={reading.isBusy}>
            {reading.isBusy ? 'Reading …' : 'Read'}
          </button>
          {ids.length < mostReports && (
            <button type="button" className="btn" onClick={() => setIds((now) => [...now, Math.max(...now) + 1])}>
              Add another report
            </button>
          )}
        </div>
      </form>
      {preview?.reports.some((report) => report.refusal === null) && (
        <section className="section" aria-labelledby="found">
          <h2 id="found" ref={found} tabIndex={-1} className="text-3xl">
            What was read
          </h2>
          {isChanged && <p className="notice mt-3">Something above was changed since. Read it again before you keep it.</p>}
          <div className="grid gap-x-12 md:grid-cols-[minmax(0,46rem)_1fr]">
            <div>
              {preview.reports.map((report, i) => (
                <ReportFound key={i} number={i + 1} report={report} />
              ))}
            </div>
            {isCurrent && <KeepPanel preview={preview} keep={keep} collect={() => new FormData(form.current ?? undefined)} />}
          </div>
        </section>
      )}
    </>
  );
}
