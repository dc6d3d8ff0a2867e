import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { AppError } from '@/lib/errors';

/** Tries per time. By address there is room for a school behind one. */
const limits = {
  'sign-in-account': { points: 10, duration: 15 * 60 },
  'sign-in-address': { points: 300, duration: 15 * 60 },
  'sign-up': { points: 200, duration: 60 * 60 },
  join: { points: 300, duration: 10 * 60 },
  /** All wrong codes together, whatever address they claim to come from. */
  'join-wrong': { points: 3000, duration: 10 * 60 },
  guest: { points: 1000, duration: 10 * 60 },
  import: { points: 60, duration: 10 * 60 },
  propose: { points: 20, duration: 60 * 60 },
};
export type LimitName = keyof typeof limits;

// Next may load this file more than once in a process; the counters must be the same ones.
const store = globalThis as typeof globalThis & { bylineLimits?: Map<LimitName, RateLimiterMemory> };

function limiter(name: LimitName): RateLimiterMemory {
  store.bylineLimits ??= new Map();
  const found = store.bylineLimits.get(name) ?? new RateLimiterMemory({ keyPrefix: name, ...limits[name] });
  store.bylineLimits.set(name, found);
  return found;
}

/** Counts one try; refuses with `too-many` when there were more than the limit allows. */
export async function take(name: LimitName, key: string): Promise<void> {
  try {
    await limiter(name).consume(key);
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    const minutes = Math.max(1, Math.ceil(error.msBeforeNext / 60_000));
    throw new AppError('too-many', `Too many tries in a short time. Try again in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`);
  }
}

/** Refuses when the limit is used up, without counting. */
export async function refuseWhenUsedUp(name: LimitName, key: string): Promise<void> {
  const state = await limiter(name).get(key);
  if (state && state.consumedPoints >= limits[name].points) throw new AppError('too-many');
}

/** Starts the count again, after a try that was right. */
export async function forget(name: LimitName, key: string): Promise<void> {
  await limiter(name).delete(key);
}

/** The address a request came from: the entry that the nearest proxy (or the server itself) added. */
export function addressOf(headers: Pick<Headers, 'get'>): string {
  return headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() || 'unknown';
}
