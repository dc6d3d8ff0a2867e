'use client';

import { useState } from 'react';
import { ActionForm } from '@/components/form/action-form';
import { Field } from '@/components/form/field';
import { useAction, type Run } from '@/components/form/use-action';
import { counted } from '@/components/ui/counted';

export type Choosable = { id: string; eventTitle: string; kindTitle: string; stem: string };
export type ChoosablePage = { items: Choosable[]; page: number; pageSize: number; total: number };
type Props = {
  first: ChoosablePage;
  events: { id: string; title: string }[];
  load: Run<ChoosablePage>;
  create: Run<unknown>;
  /** Makes creating it twice harmless. */
  setKey: string;
};

/** Questions with checkboxes, a filter by event, a title. What was ticked stays ticked from page to page. */
export function SetBuilder({ first, events, load, create, setKey }: Props) {
  const [shown, setShown] = useState(first);
  const [eventId, setEventId] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { run, isBusy, refusal } = useAction(load, setShown);
  const go = (page: number, event = eventId) => run({ page, eventId: event });
  const toggle = (id: string) => setChosen((now) => (now.includes(id) ? now.filter((other) => other !== id) : [...now, id]));
  const last = Math.max(1, Math.ceil(shown.total / shown.pageSize));
  const isAllShown = shown.items.every(({ id }) => chosen.includes(id));
  const toggleShown = () => {
    const ids = shown.items.map(({ id }) => id);
    setChosen((now) => (isAllShown ? now.filter((id) => !ids.includes(id)) : [...new Set([...now, ...ids])]));
  };
  return (
    <div className="grid gap-8 md:grid-cols-[minmax(0,1fr)_20rem] md:gap-12">
      <section aria-label="Questions to choose from" aria-busy={isBusy}>
        <div className="form-actions">
          <label htmlFor="by-event" className="font-semibold">
            Event
          </label>
          <select id="by-event" className="input max-w-100" value={eventId} onChange={(event) => (setEventId(event.target.value), go(1, event.target.value))}>
            <option value="">All events</option>
            {events.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
          <button type="button" className="btn" onClick={toggleShown}>
            {isAllShown ? 'Untick these' : `Tick these ${shown.items.length}`}
          </button>
        </div>
        {refusal && (
          <p className="notice bad mt-3" role="alert">
            {refusal.sentence}
          </p>
        )}
        <ul className="rows mt-3">
          {shown.items.map(({ id, stem, kindTitle, eventTitle }) => (
            <li key={id}>
              <label className="tick items-start py-1">
                <input type="checkbox" className="mt-0.5" checked={chosen.includes(id)} onChange={() => toggle(id)} />
                <span>
                  <span className="block font-serif text-lg leading-snug">{stem}</span>
                  <span className="small text-ink-2">
                    {kindTitle}, {eventTitle}
                  </span>
                </span>
              </label>
            </li>
          ))}
        </ul>
        {last > 1 && (
          <nav className="form-actions mt-4" aria-label="Pages">
            {shown.page > 1 && <button type="button" className="btn" onClick={() => go(shown.page - 1)}>Earlier page</button>}
            <span className="small" role="status">
              Page {shown.page} of {last}
            </span>
            {shown.page < last && <button type="button" className="btn" onClick={() => go(shown.page + 1)}>Next page</button>}
          </nav>
        )}
      </section>
      <aside className="self-start border-t-3 border-ink pt-4 md:sticky md:top-6">
        <p className="mb-4 text-xl font-semibold" role="status">
          {counted(chosen.length, 'question')} chosen
        </p>
        <ActionForm action={create} submit="Save the set" busy="Saving …">
          <Field name="title" label="Title of the set" maxLength={120} />
          <input type="hidden" name="key" value={setKey} />
          {chosen.map((id) => (
            <input key={id} type="hidden" name="questionIds[]" value={id} />
          ))}
        </ActionForm>
      </aside>
    </div>
  );
}
