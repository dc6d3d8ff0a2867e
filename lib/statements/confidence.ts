import type { Draft } from './draft';
import type { Level } from './statement';

/** Verbs that hardly ever mean anything but speech. */
const plain =
  /^(?:say|tell|add|write|note|according|tweet|explain|argue|insist|continue|conclude|predict|indicate|acknowledge|warn|recall|report|quoted as|state|announce|claim|suggest|reply|respond|maintain|contend|assert|admit|stress|emphasize|reiterate|remark|joke|quip|caution|counter|declare)$/;

/** How often a statement found by a rule was right, content and speaker, with a plain verb of speech and with another. */
const table: Record<string, [number, number]> = {
  'quote cue': [0.97, 0.86], 'cue quote': [0.9, 0.72], 'colon cue': [0.95, 0.9], label: [0.93, 0.93], 'block quote': [0.75, 0.75], message: [0.85, 0.85], signed: [0.93, 0.93], that: [0.88, 0.76], clause: [0.84, 0.58], clause2: [0.7, 0.6], thing: [0.62, 0.66],
  to: [0.6, 0.52], wh: [0.72, 0.74], urge: [0.64, 0.64], about: [0.62, 0.6], 'according first': [0.86, 0.86], 'according last': [0.9, 0.9], 'according inside': [0.6, 0.6], 'cue last': [0.86, 0.35],
  'cue inside': [0.79, 0.43], 'cue between': [0.45, 0.4], 'quote inside': [0.72, 0.35], 'as said': [0.75, 0.7], said: [0.73, 0.6], governing: [0.36, 0.36], 'lone quote': [0.5, 0.5], 'far quote': [0.1, 0.1],
  colon: [0.6, 0.6], 'no cue': [0.45, 0.45], 'noun that': [0.4, 0.4],
};

/** From here on 97 in 100 statements are right, content and speaker; no other rule comes near that. */
const nearlyCertain = 0.9;

/** “We left early because of the rain that had begun at noon,” she said: a whole quotation with a plain verb beside it. Short ones are often only a piece of what was said. */
function isWholeQuotation(draft: Draft, level: Level, words: number): boolean {
  return draft.rule === 'quote cue' && level === 'direct' && plain.test(draft.base) && words >= (draft.parts.length > 1 ? 6 : 10);
}

/** How far a statement of so many words can be trusted, measured on articles with known statements. */
export function confidenceOf(draft: Draft, level: Level, isNameSure: boolean, words: number): number {
  if (draft.speakerSort === 'none') return 0.1;
  const [asPlain, asOther] = table[draft.rule] ?? [0.4, 0.4];
  let confidence = plain.test(draft.base) ? asPlain : asOther;
  // A piece of a sentence before its quotation makes the ends of the content doubtful.
  if (level === 'mixed' && /^(?:quote cue|cue quote)$/.test(draft.rule)) confidence *= 0.75;
  if (draft.speakerSort === 'name') confidence = Math.min(0.97, confidence * 1.03);
  if (draft.speakerSort === 'relative') confidence *= 0.6;
  if (draft.speakerSort === 'nominal' && !/^(?:quote cue|according)/.test(draft.rule)) confidence *= 0.88;
  // A pronoun found its name by gender and nearness only.
  if (!isNameSure) confidence *= 0.95;
  const most = isWholeQuotation(draft, level, words) ? 1 : nearlyCertain - 0.01;
  return Math.round(Math.min(confidence, most) * 100) / 100;
}
