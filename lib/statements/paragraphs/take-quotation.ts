import { extend, isTagged, saidIn, type Thread } from './thread';
import type { Sentence } from './passages';

/** A sentence that is nothing but quotations: it goes on with a statement, or waits for who said it. */
export function takeQuotation(thread: Thread, sentence: Sentence): void {
  const { quotations } = sentence;
  const spans = saidIn([sentence]);
  const { last, left, running, announced } = thread;
  if (last && last.rule !== 'noun that') extend(last.parts, spans);
  else if (!last && left && thread.isOpen) extend(left.parts, spans);
  else if (quotations.every((quotation) => quotation.marks === 'single')) thread.pending = [];
  else if (announced) {
    thread.last = { ...announced, parts: spans };
    thread.drafts.push(thread.last);
    thread.announced = null;
  } else if (!last && running && thread.isNear && thread.goesOn && (isTagged(running) || running.shape === 'colon')) extend(running.parts, spans);
  else thread.pending.push(sentence);
  thread.isOpen = quotations.some((quotation) => !quotation.isClosed);
}
