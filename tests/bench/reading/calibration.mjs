import { isRight } from './match.mjs';
import { percent } from './score.mjs';

/** Ten bins of confidence: what the statements in each say of themselves on average, and how many of them are right. */
export function calibrationTable(matched) {
  const bins = Array.from({ length: 10 }, () => ({ statements: 0, stated: 0, right: 0 }));
  for (const { found } of matched) for (const one of found) {
    if (one.gold?.photoCredit) continue;
    const bin = bins[Math.min(9, Math.floor(one.confidence * 10))];
    bin.statements += 1;
    bin.stated += one.confidence;
    if (isRight(one)) bin.right += 1;
  }
  return Object.fromEntries(bins.map(({ statements, stated, right }, at) => [
    `${(at / 10).toFixed(1)}–${((at + 1) / 10).toFixed(1)}`,
    { statements, stated: percent(stated, statements), true: percent(right, statements), difference: statements ? Number(((100 * (right - stated)) / statements).toFixed(1)) : null },
  ]));
}
