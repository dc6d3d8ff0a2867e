import type { Figure } from '@/lib/questions/figures';
import { shuffled, type Rng } from '@/lib/rng';

/** A share of the figure by which a wrong one differs at least: "about 40" is no wrong 41. */
const apart = 0.15;
const farthest = 0.7;

/**
 * Wrong figures of the same form and about the same size, some below and some above by chance, so that the middle one is not always right:
 * "$42 million" → "$35 million", "$51 million", "$58 million". `isFree` refuses those that stand in a report.
 */
export function nearFigures(figure: Figure, isFree: (text: string) => boolean, count: number, rng: Rng): string[] {
  const candidates = shuffled(nearDigits(figure), rng);
  const below = Math.floor(rng() * (count + 1));
  const chosen: { digits: number; text: string }[] = [];
  const take = (list: number[], most: number) => {
    for (const digits of list) {
      if (chosen.length >= most) return;
      const text = chosen.some((other) => Math.abs(other.digits - digits) < step(figure)) ? null : figure.write(digits);
      const isAlike = text?.includes(',') === figure.text.includes(',');
      if (text !== null && isAlike && isFree(text)) chosen.push({ digits, text });
    }
  };
  take(candidates.filter((digits) => digits < figure.digits), below);
  take(candidates.filter((digits) => digits > figure.digits), count);
  take(candidates, count);
  return chosen.map(({ text }) => text);
}

/** How far two options must lie apart. */
function step({ sort, digits }: Figure): number {
  return sort === 'year' || sort === 'day' ? 1 : Math.max(1, Math.floor(digits * apart * 0.6));
}

/** So many numbers about a figure are looked at: of 83,019,213 people there are millions. */
const looked = 4000;

const range = (from: number, to: number, every = 1): number[] => Array.from({ length: Math.max(0, Math.floor((to - from) / every) + 1) }, (_, at) => from + at * every);

function nearDigits({ sort, digits }: Figure): number[] {
  // Beyond this a figure is no longer exact, and nobody would remember it.
  if (!Number.isSafeInteger(digits * 2)) return [];
  const others = (from: number, to: number) => range(from, to).filter((each) => each !== digits);
  if (sort === 'year') return others(digits - 5, digits + 5);
  if (sort === 'day') return others(Math.max(1, digits - 6), Math.min(28, digits + 6));
  if (digits <= 12) return others(sort === 'share' ? 1 : 2, digits + 5);
  const least = Math.max(1, Math.ceil(digits * apart));
  const [lowest, farthestUp] = [Math.ceil(digits * (1 - farthest)), Math.floor(digits * (1 + farthest))];
  const all = range(lowest, farthestUp, Math.ceil((farthestUp - lowest) / looked) | 1).filter((each) => each !== digits);
  const highest = sort === 'share' && digits < 100 ? 98 : Infinity;
  return thin(all.filter((each) => Math.abs(each - digits) >= least && (each % 5 === 0) === (digits % 5 === 0) && (each % 10 !== 0 || digits % 10 === 0) && each <= highest && String(each).length === String(digits).length));
}

/** Of a long list every so manyth: a shuffle need not hold thousands. */
function thin(list: number[]): number[] {
  // An odd step, lest all end in the same figure.
  const every = Math.ceil(list.length / 200) | 1;
  return list.filter((_, at) => at % every === 0);
}
