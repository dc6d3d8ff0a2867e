import { beforeEach, describe, expect, it, vi } from 'vitest';
import { redirect } from 'next/navigation';
import { z } from 'zod';

const ana = { id: 'u1', name: 'Ana', email: null, role: 'learner' as const, isGuest: false, timeZone: 'UTC' };
const who = vi.hoisted(() => ({ viewer: null as unknown }));
// Who calls depends on the cookies of a request, which a unit test has not got.
vi.mock('@/lib/auth', () => ({
  getViewer: async () => who.viewer,
  renewSession: async () => undefined,
  viewerOrGuest: async () => who.viewer ?? { ...ana, id: 'guest', isGuest: true },
}));

const { defineAction } = await import('@/lib/action');
const { AppError } = await import('@/lib/errors');

const schema = z.object({ name: z.string().min(2, 'Give it a name.'), size: z.coerce.number().int().max(9, 'At most nine.').optional(), ids: z.array(z.string()).optional() });

beforeEach(() => {
  who.viewer = ana;
});

describe('defineAction', () => {
  it('gives the value of what was decided, with the caller and the parsed input', async () => {
    const act = defineAction(schema, async (viewer, input) => `${viewer.name} ${input.name} ${input.size}`);
    expect(await act({ name: 'ten', size: '7' })).toEqual({ ok: true, value: 'Ana ten 7' });
  });

  it('reads a form, lists too, and leaves out what Next adds', async () => {
    const form = new FormData();
    for (const [name, value] of [['name', 'set'], ['ids[]', 'q1'], ['$ACTION_ID_x', ''], ['role', 'administrator']] as const) form.append(name, value);
    const act = defineAction(schema, async (_viewer, input) => input);
    expect(await act(form)).toEqual({ ok: true, value: { name: 'set', ids: ['q1'] } });
  });

  it('logs what is behind a refusal, and tells only its sentence', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    const cause = new Error('no such key: 1234');
    const act = defineAction(schema, async () => { throw new AppError('unavailable', 'No answer.', { cause }); });
    expect(await act({ name: 'ten' })).toEqual({ ok: false, code: 'unavailable', sentence: 'No answer.', fields: {} });
    expect(logged.mock.calls).toEqual([[cause]]);
    logged.mockRestore();
  });

  it.each([
    [{ name: '' }, 'Give it a name.', { name: 'Give it a name.' }],
    [{ name: '', size: 12 }, 'Some fields need another look.', { name: 'Give it a name.', size: 'At most nine.' }],
    [{ name: 7 }, 'Something in what was sent is not as expected.', { name: 'Something in what was sent is not as expected.' }],
    [null, 'Something in what was sent is not as expected.', {}],
    ['name=set', 'Something in what was sent is not as expected.', {}],
  ])('refuses %j in plain words and decides nothing', async (input, sentence, fields) => {
    const decide = vi.fn();
    expect(await defineAction(schema, decide)(input)).toEqual({ ok: false, code: 'bad-input', sentence, fields });
    expect(decide).not.toHaveBeenCalled();
  });

  it('asks a stranger to sign in, unless anybody may call', async () => {
    who.viewer = null;
    const decide = vi.fn(async (viewer: unknown) => viewer);
    expect(await defineAction(schema, decide)({ name: 'set' })).toMatchObject({ ok: false, code: 'sign-in-needed' });
    expect(decide).not.toHaveBeenCalled();
    expect(await defineAction(schema, decide, 'anyone')({ name: 'set' })).toEqual({ ok: true, value: null });
    expect(await defineAction(schema, decide, 'guest')({ name: 'set' })).toMatchObject({ ok: true, value: { id: 'guest', isGuest: true } });
  });

  it('tells a refusal in its own words', async () => {
    const act = defineAction(schema, async () => { throw new AppError('conflict', 'That code is taken.'); });
    expect(await act({ name: 'set' })).toEqual({ ok: false, code: 'conflict', sentence: 'That code is taken.', fields: {} });
  });

  it('logs what broke and tells nothing of it', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const broken = new Error('connect ECONNREFUSED 10.0.0.7:5432');
    const result = await defineAction(schema, async () => { throw broken; })({ name: 'set' });
    expect(result).toMatchObject({ ok: false, code: 'unavailable' });
    expect(JSON.stringify(result)).not.toContain('10.0.0.7');
    expect(log).toHaveBeenCalledWith(broken);
    log.mockRestore();
  });

  it('lets a redirect through', async () => {
    await expect(defineAction(schema, async () => redirect('/classes'))({ name: 'set' })).rejects.toThrow('NEXT_REDIRECT');
  });
});
