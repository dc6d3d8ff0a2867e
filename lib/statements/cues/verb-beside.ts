import { maySpeak } from '@/lib/statements/resolve/may-speak';
import { endsUtterance } from '@/lib/statements/tokens/ends-with';
import type { Cue } from './cue';
import { findSubjectAfter } from './subject-after';
import { findSubjectBefore } from './subject-before';
import type { Token } from '@/lib/statements/tokens/tokens';
import { groupStart } from './verb-group';

/** Any verb in -ed right beside a quotation: “Go,” the guard | barked. He | retorted: “Why?” */
export function findVerbBeside(tokens: Token[], at: number): Cue | null {
  const t = tokens[at] as Token;
  if (t.tag !== 'verb' || t.speech || !/ed$/.test(t.lower)) return null;
  const base = { from: at, at, to: at, base: t.lower, frames: 'q', shape: 'finite' as const, unsaid: false };
  const mark = tokens[at + 1];
  const isBefore = mark?.tag === 'colon' && tokens[at + 2]?.tag === 'quote' && !/^["“'‘]*\p{Ll}/u.test(tokens[at + 2]?.text ?? '');
  if (tokens[at - 1]?.tag === 'quote') {
    const after = endsUtterance(tokens[at - 1]) ? findSubjectAfter(tokens, at + 1) : null;
    return after && maySpeak(tokens, after) ? { ...base, subject: after, isInverted: true } : null;
  }
  const from = groupStart(tokens, at);
  const subject = findSubjectBefore(tokens, from);
  if (!subject || subject.sort === 'relative') return null;
  const left = tokens[subject.from - 1];
  // “…,” he targeted | a rival: with an object it is no tag.
  const isAfter = left?.tag === 'quote' && endsUtterance(left) && !/^(?:det|poss|word|name|num|obj)$/.test(mark?.tag ?? '') && maySpeak(tokens, subject);
  return isBefore || isAfter ? { ...base, from, subject, isInverted: false } : null;
}
