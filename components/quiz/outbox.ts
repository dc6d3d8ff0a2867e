import { useSyncExternalStore } from 'react';
import type { Pending } from '@/components/quiz/sitting';

const place = 'byline.outbox';
const listeners = new Set<() => void>();
let held: { raw: string; answers: Pending[] } = { raw: '[]', answers: [] };

function isPending(thing: unknown): thing is Pending {
  const { key, sittingId, itemId, response } = (thing ?? {}) as Partial<Record<keyof Pending, unknown>>;
  return [key, sittingId, itemId].every((part) => typeof part === 'string') && typeof response === 'object' && response !== null;
}

function parse(raw: string): Pending[] {
  try {
    const stored: unknown = JSON.parse(raw);
    return Array.isArray(stored) ? stored.filter(isPending) : [];
  } catch {
    return []; // somebody else wrote there: nothing of ours to keep
  }
}

/** Answers that the server has not acknowledged yet, oldest first. */
export function listPending(): Pending[] {
  let raw = held.raw;
  try {
    raw = localStorage.getItem(place) ?? '[]';
  } catch {
    // storage is switched off: what is held in memory is all there is
  }
  if (raw !== held.raw) held = { raw, answers: parse(raw) };
  return held.answers;
}

function store(answers: Pending[]): void {
  held = { raw: JSON.stringify(answers), answers };
  try {
    localStorage.setItem(place, held.raw);
  } catch {
    // storage is full or switched off: the answer is kept in memory until the page is left
  }
  listeners.forEach((listener) => listener());
}

/** Keeps an answer until `forget`; it survives a reload. */
export function keep(answer: Pending): void {
  store([...listPending().filter(({ key }) => key !== answer.key), answer]);
}

/** Lets go of an answer that the server has stored, or will never take. */
export function forget(key: string): void {
  store(listPending().filter((answer) => answer.key !== key));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', listener);
  };
}

/** The kept answer to one question, if there is one. */
export function usePending(itemId: string): Pending | null {
  return useSyncExternalStore(subscribe, () => listPending().find((answer) => answer.itemId === itemId) ?? null, () => null);
}
