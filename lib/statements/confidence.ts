import type { Draft } from './draft';
import type { Level } from './statement';

/** What a draft is like, as far as it tells how much it can be trusted. */
export type Evidence = {
  level: Level;
  words: number;
  /** Whether the name of the speaker is beyond doubt: not found by gender and nearness alone. */
  isNameSure: boolean;
  /** Whether its sentence has quotations that are no part of it: then the content may go on. */
  hasMoreQuoted: boolean;
};

/** Verbs that hardly ever mean anything but speech. */
const plain =
  /^(?:say|tell|add|write|note|according|tweet|explain|argue|insist|continue|conclude|predict|indicate|acknowledge|warn|recall|report|quoted as|state|announce|claim|suggest|reply|respond|maintain|contend|assert|admit|stress|emphasize|reiterate|remark|joke|quip|caution|counter|declare)$/;

/** How many of a hundred were right, content and speaker, by rule: with a quotation in them and a plain verb of speech, another verb; without one the same. */
type Rates = [quotedPlain: number, quotedOther: number, plain: number, other: number];

const rates: Record<string, Rates> = {
  'quote cue': [85, 81, 67, 63], 'cue quote': [92, 75, 82, 54], 'colon cue': [92, 90, 85, 85], signed: [93, 79, 90, 90], message: [85, 79, 85, 74], label: [92, 93, 92, 92], answer: [80, 80, 70, 60], 'block quote': [80, 80, 76, 75],
  that: [95, 87, 89, 86], clause: [92, 44, 89, 81], clause2: [75, 42, 84, 77], thing: [76, 79, 69, 77], to: [64, 78, 54, 75], urge: [78, 87, 67, 79], wh: [92, 93, 69, 68], about: [66, 75, 72, 57], said: [70, 50, 57, 50],
  gap: [64, 40, 63, 23], 'quote inside': [82, 65, 63, 50], 'as said': [68, 77, 80, 71], 'cue last': [95, 50, 91, 58], 'cue inside': [81, 68, 86, 66], 'cue between': [55, 40, 70, 40],
  'according first': [83, 82, 88, 86], 'according last': [90, 90, 93, 91], 'according inside': [48, 50, 62, 58], 'noun that': [58, 29, 36, 40], 'noun quote': [70, 79, 60, 60], 'noun is': [60, 60, 60, 46], 'told by': [60, 60, 77, 73], 'noun about': [75, 75, 76, 84], 'other that': [63, 65, 60, 60], 'as quote': [54, 59, 40, 34],
  governing: [42, 55, 40, 40], 'governing far': [60, 48, 40, 40], 'lone quote': [48, 44, 48, 48], 'far quote': [10, 8, 10, 10], colon: [55, 58, 50, 50], 'colon inside': [81, 90, 75, 75], 'no cue': [44, 48, 40, 40],
};
const unknown: Rates = [40, 40, 40, 40];

/** What is nearly certain was right 97 times in 100, content and speaker; whatever else stays below nine in ten. */
const nearlyCertain = 0.97;
const mostOfOthers = 0.89;

/** “We left early because of the rain,” she said: a whole quotation with a plain verb beside it, or what a name said that holds one. */
function isNearlyCertain({ rule, base, parts, shape, speakerSort }: Draft, { level, words, hasMoreQuoted }: Evidence): boolean {
  if (/^(?:signed|colon cue)$/.test(rule)) return level === 'direct' && words >= 8;
  if (!plain.test(base) || speakerSort === 'relative') return false;
  const isNamed = speakerSort === 'name' || speakerSort === 'pronoun';
  switch (rule) {
    case 'quote cue': return level === 'direct' ? words >= (parts.length > 1 ? 6 : 4) && !hasMoreQuoted : level === 'mixed' && parts.length > 1;
    case 'cue quote': return isNamed && shape === 'finite' && (level === 'direct' ? words >= 15 : level === 'mixed');
    case 'cue last': return isNamed && level === 'mixed' && words >= 8;
    case 'that': return speakerSort === 'name' && shape === 'finite' && level !== 'indirect' && words >= 8;
    default: return false;
  }
}

/** How far a statement can be trusted, 0 to 1: the share of such statements that were right in articles with known ones. */
export function confidenceOf(draft: Draft, evidence: Evidence): number {
  if (draft.speakerSort === 'none') return 0.1;
  const isQuoted = evidence.level !== 'indirect';
  const row = rates[draft.rule] ?? unknown;
  let confidence = row[(isQuoted ? 0 : 2) + (plain.test(draft.base) ? 0 : 1)]! / 100;
  if (draft.speakerSort === 'name' && !isQuoted) confidence = Math.min(0.97, confidence * 1.03);
  if (draft.speakerSort === 'relative') confidence *= 0.65;
  if (draft.speakerSort === 'nominal') confidence *= isQuoted ? 0.9 : 0.93;
  if (draft.speakerSort === 'pronoun' && !isQuoted) confidence *= 0.97;
  confidence = isNearlyCertain(draft, evidence) ? nearlyCertain : Math.min(confidence, mostOfOthers);
  // A pronoun found its name by gender and nearness only.
  if (!evidence.isNameSure) confidence *= 0.97;
  return Math.round(confidence * 100) / 100;
}
