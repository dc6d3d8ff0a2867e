import { isCommon, type Token } from '@/lib/events/tokens';
import { numberOf } from '@/lib/text/number-words';

/** A number, and the stem of what it counts: "24 people" → 24, peopl. */
export type Figure = { value: number; unit: string };

const scales = new Map([['hundred', 100], ['thousand', 1_000], ['million', 1_000_000], ['billion', 1_000_000_000], ['dozen', 12]]);
/** "about 200" and "at least 180" may be one and the same number. */
const loose = new Set('about around nearly almost roughly approximately some over least most than up to between under within estimated maybe perhaps early late another other first next last same'.split(' '));
const times = /^(?:years?|months?|weeks?|days?|hours?|minutes?|jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|january|february|march|april|august|september|october|november|december|am|pm|a|p|percent|per|in|of|to|or|and)$/;

/** The value of a word that is a number; null for any other. */
export function valueOf(word: string): number | null {
  if (/^\d/.test(word)) return /^\d{1,3}(?:,\d{3})+$|^\d+(?:\.\d+)?$/.test(word) ? Number(word.replaceAll(',', '')) : null;
  return numberOf(word);
}

/** Counts of things in a run of words; years, times and shares are left out, and rounded ones where only `exact` ones are wanted. */
export function figuresIn(tokens: Token[], exact = true): Figure[] {
  return tokens.flatMap(({ word }, at) => {
    const value = valueOf(word);
    const before = tokens[at - 1]?.word ?? '';
    if (value === null || (value >= 1500 && value <= 2100)) return [];
    if (exact && (loose.has(before) || loose.has(tokens[at - 2]?.word ?? '') || valueOf(before) !== null)) return [];
    const scale = scales.get(tokens[at + 1]?.word ?? '');
    const unit = tokens[at + (scale ? 2 : 1)];
    if (!unit || valueOf(unit.word) !== null || times.test(unit.word) || isCommon(unit.word)) return [];
    return [{ value: value * (scale ?? 1), unit: unit.stem }];
  });
}

/** The one thing that both count, and differently: [24, 31] of "24 people died" and "31 people died"; null when nothing is sure. */
export function otherFigure(a: Token[], b: Token[]): [number, number] | null {
  const [ones, others] = [figuresIn(a), figuresIn(b)];
  const apart = ones.flatMap((one) => {
    const same = others.filter(({ unit }) => unit === one.unit);
    const isSole = same.length === 1 && ones.filter(({ unit }) => unit === one.unit).length === 1;
    return isSole && same[0]!.value !== one.value ? [[one.value, same[0]!.value] as [number, number]] : [];
  });
  return apart.length === 1 ? apart[0]! : null;
}

/** Whether both count one thing and no count is the same: "about 500 houses" and "ten houses". */
export function countApart(a: Token[], b: Token[]): boolean {
  const [ones, others] = [figuresIn(a, false), figuresIn(b, false)];
  return ones.some(({ unit }) => {
    const values = others.filter((other) => other.unit === unit).map(({ value }) => value);
    return values.length > 0 && !ones.some((one) => one.unit === unit && values.includes(one.value));
  });
}
