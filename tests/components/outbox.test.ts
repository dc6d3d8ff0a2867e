import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newKey } from '@/components/quiz/new-key';
import { forget, keep, listPending } from '@/components/quiz/outbox';
import { flushOutbox, sendAnswer } from '@/components/quiz/send-answer';
import type { Pending } from '@/components/quiz/sitting';

const answer = (key: string): Pending => ({ key, sittingId: 's', itemId: `item-${key}`, response: { format: 'choice', choice: 0 }, elapsedMs: 1 });
const stored = new Map<string, string>();
const reply = (status: number, body: unknown) => Promise.resolve(Response.json(body, { status }));

beforeEach(() => {
  stored.clear();
  vi.stubGlobal('localStorage', { getItem: (name: string) => stored.get(name) ?? null, setItem: (name: string, value: string) => stored.set(name, value) });
  for (const { key } of listPending()) forget(key);
});
afterEach(() => vi.unstubAllGlobals());

describe('the outbox', () => {
  it('keeps answers over a reload until they are acknowledged', () => {
    keep(answer('a'));
    keep(answer('b'));
    keep(answer('a'));
    expect(JSON.parse(stored.get('byline.outbox') ?? '').map(({ key }: Pending) => key)).toEqual(['b', 'a']);
    forget('b');
    expect(listPending()).toEqual([answer('a')]);
  });

  it.each(['nonsense', '{"key":1}', '[{"key":1},null]', '[[]]'])('lets nothing strange in: %s', (raw) => {
    stored.set('byline.outbox', raw);
    expect(listPending()).toEqual([]);
  });

  it('works in memory where storage is switched off', () => {
    vi.stubGlobal('localStorage', { getItem: () => { throw new Error('off'); }, setItem: () => { throw new Error('off'); } });
    keep(answer('c'));
    expect(listPending()).toEqual([answer('c')]);
  });
});

describe('sending', () => {
  it.each([
    [() => reply(200, { isRight: true }), 'stored'],
    [() => reply(409, { sentence: 'No.' }), 'refused'],
    [() => reply(503, { sentence: 'Later.' }), 'waiting'],
    [() => reply(401, { sentence: 'Sign in first.' }), 'waiting'],
    [() => Promise.resolve(new Response('<html>', { status: 404 })), 'waiting'],
    [() => Promise.reject(new TypeError('offline')), 'waiting'],
  ])('%# is %s', async (answers, is) => {
    vi.stubGlobal('fetch', answers);
    expect((await sendAnswer(answer('a'))).is).toBe(is);
  });

  it('leaves somebody else’s answers on a shared device, and lets go of what is stored', async () => {
    keep(answer('mine'));
    keep(answer('theirs'));
    keep(answer('now'));
    vi.stubGlobal('fetch', (_: string, { body }: { body: string }) => (body.includes('theirs') ? reply(404, { sentence: 'Not found.' }) : reply(200, {})));
    await flushOutbox('item-now');
    expect(listPending().map(({ key }) => key)).toEqual(['theirs', 'now']);
  });
});

describe('a key', () => {
  it('is a UUID, new each time', () => {
    expect(newKey()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(newKey()).not.toBe(newKey());
  });
});
