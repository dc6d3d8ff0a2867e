import { forget, listPending } from '@/components/quiz/outbox';
import type { Pending, Verdict } from '@/components/quiz/sitting';

/** `waiting`: not known to be stored, so try again; `refused`: it never will be. */
export type Sent = { is: 'stored'; verdict: Verdict } | { is: 'refused'; status: number; sentence: string } | { is: 'waiting'; sentence: string | null };

const longestMs = 15_000;
/** Statuses that more tries do not change. */
const isFinal = (status: number) => [400, 403, 404, 409, 413].includes(status);

async function sentenceOf(reply: Response): Promise<string | null> {
  try {
    const { sentence } = await reply.json() as { sentence?: unknown };
    return typeof sentence === 'string' ? sentence : null;
  } catch {
    return null; // not our JSON: a proxy answered in our place
  }
}

/** Hands one answer to the server. Sending it twice is harmless: its key counts once. */
export async function sendAnswer(answer: Pending): Promise<Sent> {
  try {
    const reply = await fetch('/api/answers', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(answer),
      signal: AbortSignal.timeout(longestMs),
    });
    if (reply.ok) return { is: 'stored', verdict: await reply.json() as Verdict };
    const sentence = await sentenceOf(reply);
    return isFinal(reply.status) && sentence ? { is: 'refused', status: reply.status, sentence } : { is: 'waiting', sentence: reply.status === 401 ? sentence : null };
  } catch {
    return { is: 'waiting', sentence: null }; // no connection, or none that lasted
  }
}

/** Sends what other questions left behind. Somebody else's answers on a shared device stay for them. */
export async function flushOutbox(exceptItemId: string): Promise<void> {
  for (const answer of listPending().filter(({ itemId }) => itemId !== exceptItemId)) {
    const sent = await sendAnswer(answer);
    if (sent.is === 'stored' || (sent.is === 'refused' && sent.status !== 404)) forget(answer.key);
    if (sent.is === 'waiting') return;
  }
}
