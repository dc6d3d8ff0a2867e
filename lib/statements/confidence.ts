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
  'quote cue': [95, 66, 80, 60], 'cue quote': [89, 67, 80, 60], 'colon cue': [92, 90, 85, 85], signed: [93, 93, 90, 90], message: [85, 85, 85, 85], label: [92, 92, 92, 92], answer: [88, 88, 88, 88], 'block quote': [78, 78, 75, 75],
  that: [94, 76, 86, 79], clause: [90, 50, 84, 72], clause2: [75, 50, 76, 71], thing: [70, 75, 66, 70], to: [60, 76, 52, 58], urge: [78, 80, 67, 67], wh: [85, 85, 65, 62], about: [72, 72, 66, 54], said: [70, 50, 53, 50],
  gap: [60, 40, 55, 25], 'quote inside': [74, 53, 60, 50], 'as said': [75, 75, 75, 70], 'cue last': [95, 50, 89, 50], 'cue inside': [79, 65, 82, 64], 'cue between': [50, 40, 46, 40],
  'according first': [82, 82, 86, 86], 'according last': [90, 90, 91, 91], 'according inside': [50, 50, 58, 58], 'noun that': [45, 35, 38, 35], 'noun quote': [70, 70, 60, 60], 'noun is': [60, 60, 60, 60], 'told by': [60, 60, 70, 70], 'noun about': [75, 75, 76, 76], 'other that': [65, 65, 60, 60], 'as quote': [54, 54, 40, 40],
  governing: [42, 42, 40, 40], 'governing far': [50, 45, 40, 40], 'lone quote': [48, 48, 48, 48], 'far quote': [10, 10, 10, 10], colon: [55, 55, 50, 50], 'colon inside': [84, 84, 75, 75], 'no cue': [44, 44, 40, 40],
};
const unknown: Rates = [40, 40, 40, 40];

/** From here on 97 in 100 statements are right, content and speaker; no other rule comes near that. */
const nearlyCertain = 0.9;

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
  if (draft.speakerSort === 'relative') confidence *= 0.62;
  if (draft.speakerSort === 'nominal') confidence *= isQuoted ? 0.9 : 0.93;
  if (draft.speakerSort === 'pronoun' && !isQuoted) confidence *= 0.95;
  // A pronoun found its name by gender and nearness only.
  if (!evidence.isNameSure) confidence *= 0.97;
  const isCertain = isNearlyCertain(draft, evidence);
  if (isCertain) confidence = Math.max(confidence, nearlyCertain);
  return Math.round(Math.min(confidence, isCertain ? 0.97 : nearlyCertain - 0.01) * 100) / 100;
}
