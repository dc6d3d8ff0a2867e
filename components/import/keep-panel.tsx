'use client';

import type { FormEvent } from 'react';
import { useAction, type Run } from '@/components/form/use-action';
import type { ImportPreview } from '@/components/import/preview';

type Props = { preview: ImportPreview; keep: Run<unknown>; collect: () => FormData };

function countSentence({ drafts, refused }: ImportPreview): string {
  const made = drafts === 1 ? '1 question was drafted' : `${drafts} questions were drafted`;
  return `${made}; ${refused === 0 ? 'none was turned down' : `${refused} were turned down by a check`}. You choose among them next.`;
}

/** The last step: a title for the event, then everything is stored at once. */
export function KeepPanel({ preview, keep, collect }: Props) {
  const { run, isBusy, refusal } = useAction(keep);
  if (preview.reports.some((report) => report.refusal !== null)) {
    return <p className="notice mt-6 self-start">Mend or remove the report that could not be read, then read again.</p>;
  }
  const again = preview.reports.length === 1 ? preview.reports[0]?.sameAs : null;
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isBusy) return;
    const data = collect();
    for (const [name, value] of new FormData(event.currentTarget)) data.set(name, value);
    run(data);
  };
  return (
    <form className="form mt-6 content-start self-start border-t-3 border-ink pt-4 md:sticky md:top-6" noValidate onSubmit={send}>
      <input type="hidden" name="key" value={preview.key} />
      <p>{countSentence(preview)}</p>
      <div className="field">
        <label htmlFor="event-title">Title of the event</label>
        <span className="hint" id="event-title-hint">
          What the {preview.reports.length === 1 ? 'report is' : 'reports are'} about, in a few words.
        </span>
        <input className="input" id="event-title" name="eventTitle" defaultValue={preview.eventTitle} maxLength={200} aria-describedby="event-title-hint" />
      </div>
      {again?.isOwn && (
        <label className="tick">
          <input type="checkbox" name="revisionOf" value={again.reportId} />
          <span>Keep it as a new revision of the one in “{again.eventTitle}”</span>
        </label>
      )}
      {refusal && (
        <p className="notice bad" role="alert">
          {refusal.sentence}
        </p>
      )}
      <div className="form-actions">
        <button type="submit" className="btn btn-primary" aria-disabled={isBusy}>
          {isBusy ? 'Keeping …' : 'Keep'}
        </button>
        <span className="small text-ink-2">Nothing is stored before this.</span>
      </div>
    </form>
  );
}
