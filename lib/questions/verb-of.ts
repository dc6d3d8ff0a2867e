import type { Said } from '@/lib/questions/said';

type Verb = { base: string; past: string; participle: string };

const speaking: Verb = { base: 'say', past: 'said', participle: 'spoken' };
const writing: Verb = { base: 'write', past: 'wrote', participle: 'written' };

/** Whether something was said or written: "tweeted" → wrote. */
export function verbOf({ report, statement: { cue } }: Said): Verb {
  return cue && /\b(?:wrote|writ\w+|(?:re)?tweet\w*|post(?:s|ed|ing)|blog\w*|e-?mail\w*)\b/i.test(report.text.slice(cue.start, cue.end)) ? writing : speaking;
}
