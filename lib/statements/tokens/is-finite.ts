import type { Token } from './tokens';

/** Whether a verb that has its own subject stands at `at`: used to see where clauses are. */
export function isFinite(tokens: Token[], at: number): boolean {
  const t = tokens[at];
  return !!t && (t.tag === 'aux' || t.tag === 'verb' || (t.tag === 'pron' && /'(?:s|re|d|ll|m|ve)$/.test(t.lower)) || (t.speech !== null && t.tag === 'word' && (t.speech.form === 's' || t.speech.form === 'past')));
}
