import { isSpeech, percent, score } from './score.mjs';
import { isRight } from './match.mjs';

const recall = (name) => (matched) => {
  const row = score(matched).recall[name];
  return row ? [row.right, row.withSpeaker] : [0, 0];
};
const precision = (name, part) => (matched) => {
  const row = score(matched).precision[name];
  return row ? [row[part], row.statements] : [0, 0];
};

/** Statements that say that they are nearly certain. */
export const isSure = ({ confidence }) => confidence >= 0.9;

function sureAndRight(matched) {
  const sure = matched.flatMap(({ found }) => found).filter((one) => isSure(one) && !one.gold?.photoCredit);
  return [sure.filter(isRight).length, sure.length];
}

/** Of all direct and mixed gold, how many a nearly certain statement covers. */
function coveredForSure(matched) {
  const quoted = matched.flatMap(({ gold }) => gold).filter((one) => !one.photoCredit && isSpeech(one) && one.type !== 'indirect');
  return [quoted.filter((one) => one.match && isSure(one.match)).length, quoted.length];
}

/** What reading should reach: each row counts a part of a whole over matched articles. */
const rows = [
  { name: 'direct: right', floor: 92, goal: 97, count: recall('speech direct') },
  { name: '… with a verb of speech as cue', floor: 96, goal: 98, count: recall('speech direct, speech cue') },
  { name: 'mixed: right', floor: 76, goal: 87, count: recall('speech mixed') },
  { name: 'indirect: right', floor: 75, goal: 80, count: recall('speech indirect') },
  { name: 'precision: all', floor: 85, goal: 90, count: precision('all', 'covered') },
  { name: 'precision: direct', floor: 93, goal: 97, count: precision('direct', 'covered') },
  { name: 'wrong speaker, of all found', floor: 4, goal: 2, count: precision('all', 'wrongSpeaker') },
  { name: 'right, of confidence ≥ 0.9', floor: 97, goal: 99, count: sureAndRight },
  { name: 'direct and mixed covered at ≥ 0.9', floor: 50, goal: null, count: coveredForSure },
];

/**
 * The share of a row in the kept articles as it would be if each outlet had the weight that it has in the rest:
 * the fifth is small, and one outlet's habits with quotation marks move it by points.
 */
function standardised(count, kept, rest) {
  let sum = 0;
  let weights = 0;
  for (const outlet of new Set(kept.map(({ article }) => article.outlet))) {
    const of = (matched) => count(matched.filter(({ article }) => article.outlet === outlet));
    const [part, whole] = of(kept);
    const [, weight] = of(rest);
    if (!whole) continue;
    sum += (weight * part) / whole;
    weights += weight;
  }
  return percent(sum, weights);
}

/** The rows for all articles, for the four fifths and for the fifth kept aside, beside the baseline and the goals. */
export function goalsTable({ all, rest, kept, baseline }) {
  return Object.fromEntries(rows.map(({ name, floor, goal, count }) => {
    const ofRest = percent(...count(rest));
    const even = standardised(count, kept, rest);
    return [name, {
      'hour\'s work': /0\.9/.test(name) ? null : percent(...count(baseline)), all: percent(...count(all)), rest: ofRest, kept: percent(...count(kept)),
      'kept, outlets as in rest': even, difference: even === null || ofRest === null ? null : Number((even - ofRest).toFixed(1)), floor, goal,
    }];
  }));
}
