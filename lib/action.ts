import { unstable_rethrow } from 'next/navigation';
import type { z } from 'zod';
import { getViewer, renewSession, viewerOrGuest } from '@/lib/auth';
import type { Viewer } from '@/lib/db/viewer';
import { AppError, type ErrorCode } from '@/lib/errors';

/** What an action answers: the value, or one sentence for people (and one for each field that is wrong). */
export type ActionResult<T> = { ok: true; value: T } | { ok: false; code: ErrorCode; sentence: string; fields: Record<string, string> };
export type Action<T> = (input: unknown) => Promise<ActionResult<T>>;

/** Who may call: somebody with a session (guests have one), anybody, or anybody who becomes a guest by it. */
export type Caller = 'viewer' | 'anyone' | 'guest';
type CallerOf = { viewer: Viewer; anyone: Viewer | null; guest: Viewer };

async function findCaller(caller: Caller): Promise<Viewer | null> {
  if (caller === 'guest') return viewerOrGuest();
  const viewer = await getViewer();
  if (!viewer && caller === 'viewer') throw new AppError('sign-in-needed');
  if (viewer) await renewSession();
  return viewer;
}

/** A form as a plain object: a name that occurs several times, or ends in [], becomes a list. */
function plain(input: unknown): unknown {
  if (!(input instanceof FormData)) return input;
  const out: Record<string, unknown> = {};
  for (const name of new Set(input.keys())) {
    const values = input.getAll(name);
    if (name.startsWith('$ACTION')) continue;
    if (name.endsWith('[]')) out[name.slice(0, -2)] = values;
    else out[name] = values.length > 1 ? values : values[0];
  }
  return out;
}

/** The first complaint about each field. */
function fieldsOf(issues: readonly { path: readonly PropertyKey[]; message: string }[]): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const { path, message } of issues) if (path.length > 0) fields[path.join('.')] ??= message;
  return fields;
}

/** Turns whatever went wrong into words. A broken thing of ours is logged and told as "try again", with no detail. */
export function refusalOf(error: unknown): Extract<ActionResult<never>, { ok: false }> {
  if (error instanceof AppError) {
    if (error.cause !== undefined) console.error(error.cause);
    return { ok: false, code: error.code, sentence: error.message, fields: {} };
  }
  console.error(error);
  const { code, message } = new AppError('unavailable');
  return { ok: false, code, sentence: message, fields: {} };
}

/** A server action: parse, who, decide. What it refuses comes back as a value; redirects pass through. */
export function defineAction<S extends z.ZodType, T, C extends Caller = 'viewer'>(
  schema: S,
  decide: (viewer: CallerOf[C], input: z.output<S>) => Promise<T>,
  caller: C = 'viewer' as C,
): Action<T> {
  return async (input) => {
    try {
      const { message } = new AppError('bad-input');
      const parsed = schema.safeParse(plain(input), { error: () => message });
      if (!parsed.success) {
        const fields = fieldsOf(parsed.error.issues);
        const said = [...new Set(Object.values(fields))];
        return { ok: false, code: 'bad-input', sentence: said.length > 1 ? 'Some fields need another look.' : said[0] ?? message, fields };
      }
      return { ok: true, value: await decide((await findCaller(caller)) as CallerOf[C], parsed.data) };
    } catch (error) {
      unstable_rethrow(error);
      return refusalOf(error);
    }
  };
}
