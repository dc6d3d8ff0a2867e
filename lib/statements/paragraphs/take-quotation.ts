import { extend, isTagged, type Thread } from './thread';
import type { Sentence } from './passages';

/** A sentence that is nothing but quotations: it goes on with a statement, or waits for who said it. */
export function takeQuotation(thread: Thread, { quotations }: Sentence): void {
  const spans = quotations.map((quotation) => quotation.inner);
  const { last, running, announced } = thread;
  if (last && last.rule !== 'noun that') extend(last.parts, spans);
  else if (!last && running && thread.isOpen) extend(running.parts, spans);
  else if (quotations.every((quotation) => quotation.marks === 'single')) thread.pending = [];
  else if (announced) {
    thread.last = { ...announced, parts: spans };
    thread.drafts.push(thread.last);
    thread.announced = null;
  } else if (!last && running && thread.isNear && thread.goesOn && isTagged(running)) extend(running.parts, spans);
  else extend(thread.pending, spans);
  thread.isOpen = quotations.some((quotation) => !quotation.isClosed);
}
