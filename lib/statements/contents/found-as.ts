import type { Cue } from '@/lib/statements/cues/cue';
import type { Found } from '@/lib/statements/draft';

/** What was found for a cue by a rule: the ranges that there are, or null when there are none. */
export function foundAs(cue: Cue, rule: string, ...ranges: ([number, number] | null)[]): Found | null {
  const kept = ranges.filter((range): range is [number, number] => range !== null);
  return kept.length ? { cue, ranges: kept, rule } : null;
}
