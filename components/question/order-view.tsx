'use client';

import { ArrowDown, ArrowUp } from 'lucide-react';
import { useRef, useState, type DragEvent, type KeyboardEvent } from 'react';
import { moved, orderOf } from '@/components/question/chosen';
import type { FormatProps } from '@/components/question/format-props';

/** Items to put in order: by dragging, by the buttons, or by Alt and an arrow key. */
export function OrderView({ view, labelledBy, given, isDisabled, onChange }: FormatProps<'order'>) {
  const order = orderOf(view.options.length, given);
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<number | null>(null);
  const [said, setSaid] = useState('');

  const move = (from: number, to: number) => {
    if (isDisabled || from === to || to < 0 || to >= order.length) return;
    onChange({ format: 'order', order: moved(order, from, to) });
    setSaid(`${view.options[order[from]!]}: now ${to + 1} of ${order.length}.`);
  };
  const moveByKey = (event: KeyboardEvent, at: number) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (!event.altKey || by === 0) return;
    event.preventDefault();
    move(at, at + by);
    // The button that was pressed stays with its item.
    requestAnimationFrame(() => list.current?.querySelectorAll<HTMLElement>('li')[at + by]?.querySelector<HTMLElement>(by < 0 ? '.up' : '.down')?.focus());
  };
  const drop = (event: DragEvent, at: number) => {
    event.preventDefault();
    if (dragged !== null) move(dragged, at);
    setDragged(null);
  };

  return (
    <fieldset className="answers" aria-labelledby={labelledBy} aria-describedby={`${labelledBy}-order`}>
      <p className="answers-say" id={`${labelledBy}-order`}>Put them in order, the first on top. Drag, use the arrows, or press Alt and an arrow key.</p>
      <ol className="order" ref={list}>
        {order.map((option, at) => (
          <li
            key={option} className={dragged === at ? 'answer sorted dragged' : 'answer sorted'} draggable={!isDisabled}
            onDragStart={() => setDragged(at)} onDragEnd={() => setDragged(null)} onDragOver={(event) => event.preventDefault()} onDrop={(event) => drop(event, at)}
            onKeyDown={(event) => moveByKey(event, at)}
          >
            <span className="place" aria-hidden="true">{at + 1}</span>
            <span className="who long" dir="auto">{view.options[option]}</span>
            <span className="moves">
              <button type="button" className="btn btn-quiet up" aria-disabled={at === 0} disabled={isDisabled} aria-label={`Earlier: ${view.options[option]}`} onClick={() => move(at, at - 1)}><ArrowUp className="i" aria-hidden="true" /></button>
              <button type="button" className="btn btn-quiet down" aria-disabled={at === order.length - 1} disabled={isDisabled} aria-label={`Later: ${view.options[option]}`} onClick={() => move(at, at + 1)}><ArrowDown className="i" aria-hidden="true" /></button>
            </span>
          </li>
        ))}
      </ol>
      <p className="sr" role="status">{said}</p>
    </fieldset>
  );
}
