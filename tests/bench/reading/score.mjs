import { hasSameEnds, isRight, overlap } from './match.mjs';

/** Gold that is somebody's speech: beliefs and intentions count only when they stand in quotation marks. */
export const isSpeech = (gold) => gold.speechCue !== false || gold.type !== 'indirect';

/** The rows that an attribution counts in. */
function rowsOf(gold) {
  const rows = ['all', `all ${gold.type}`];
  if (isSpeech(gold)) rows.push('speech', `speech ${gold.type}`);
  if (gold.speechCue === true && gold.type !== 'indirect') rows.push(`speech ${gold.type}, speech cue`);
  if (isSpeech(gold) && gold.speakerKind) rows.push(`speech by ${gold.speakerKind}`);
  return rows;
}

function countGold(recall, text, gold) {
  for (const name of rowsOf(gold)) {
    const row = (recall[name] ??= { gold: 0, found: 0, exact: 0, withSpeaker: 0, foundWithSpeaker: 0, right: 0 });
    row.gold += 1;
    if (gold.speaker) row.withSpeaker += 1;
    if (!gold.match) continue;
    row.found += 1;
    if (hasSameEnds(text, gold.quote, gold.match.quote)) row.exact += 1;
    if (!gold.speaker) continue;
    row.foundWithSpeaker += 1;
    if (gold.match.speaker && overlap(gold.speaker, gold.match.speaker)) row.right += 1;
  }
}

function countFound(precision, statement) {
  for (const name of ['all', statement.level]) {
    const row = (precision[name] ??= { statements: 0, covered: 0, wrongSpeaker: 0 });
    row.statements += 1;
    if (!statement.gold) continue;
    row.covered += 1;
    if (!isRight(statement)) row.wrongSpeaker += 1;
  }
}

/** Counts over matched articles: of the gold in `recall`, of what was found in `precision`. Photo credits count nowhere. */
export function score(matched) {
  const recall = {};
  const precision = {};
  for (const { article, gold, found } of matched) {
    for (const one of gold) if (!one.photoCredit) countGold(recall, article.text, one);
    for (const one of found) if (!one.gold?.photoCredit) countFound(precision, one);
  }
  return { recall, precision };
}

/** A share in percent with one decimal; null of nothing. */
export const percent = (part, whole) => (whole ? Number(((100 * part) / whole).toFixed(1)) : null);

/** The counts as the shares that are read. */
export function sharesOf({ recall, precision }) {
  const sorted = (rows) => Object.entries(rows).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    recall: Object.fromEntries(sorted(recall).map(([name, row]) => [name, { gold: row.gold, found: percent(row.found, row.gold), exact: percent(row.exact, row.found), speaker: percent(row.right, row.foundWithSpeaker), right: percent(row.right, row.withSpeaker) }])),
    precision: Object.fromEntries(sorted(precision).map(([name, row]) => [name, { statements: row.statements, precision: percent(row.covered, row.statements), speakerWrong: percent(row.wrongSpeaker, row.statements) }])),
  };
}
