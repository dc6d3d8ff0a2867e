import { isRight, overlap } from './match.mjs';
import { percent } from './score.mjs';

const small = new Set('a an the of for to in on at and his her its their our my this that mr mrs ms dr sen rep gov gen col lt maj sgt prof sir president minister senator secretary judge s'.split(' '));

/** The words that tell who: "the U.S. Secretary John Kerry" → us, john, kerry. */
function tellingWords(name) {
  const words = name.toLowerCase().replace(/['’]s\b|\./g, '').match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !small.has(word));
  return new Set(telling.length ? telling : words);
}

/** The same person or body: every telling word of the shorter name is in the longer one. "Kerry" is "John Kerry"; "he" is nobody. */
export function isSameName(a, b) {
  const [short, long] = [tellingWords(a), tellingWords(b)].sort((x, y) => x.size - y.size);
  return short.size > 0 && [...short].every((word) => long.has(word));
}

/** All that the annotators call somebody by: the words they resolve to, which may be a description, and the names that stand for the same person elsewhere. */
function namesOf(gold, { speakerResolved }) {
  const same = gold.filter((other) => other.speakerKind === 'named' && other.speakerResolved?.start === speakerResolved.start);
  return [speakerResolved.text, ...same.map((other) => other.speaker.text)];
}

/** How often the name given to a speaker is one that the annotators mean, by what stands in the sentence; only where the right words were taken for the speaker. */
export function namesTable(matched) {
  const rows = {};
  for (const { gold } of matched) for (const one of gold) {
    if (!one.speakerResolved || one.photoCredit || !one.match?.speaker || !overlap(one.speaker, one.match.speaker)) continue;
    for (const name of ['all', one.speakerKind ?? 'unknown']) {
      const row = (rows[name] ??= { speakers: 0, right: 0 });
      row.speakers += 1;
      if (namesOf(gold, one).some((known) => isSameName(one.match.speaker.name, known))) row.right += 1;
    }
  }
  return Object.fromEntries(Object.entries(rows).map(([name, { speakers, right }]) => [name, { speakers, 'name right': percent(right, speakers) }]));
}

/** How right statements are by the sort of words that stand for the speaker. */
export function sortsTable(matched) {
  const rows = {};
  for (const { found } of matched) for (const one of found) {
    if (one.gold?.photoCredit) continue;
    const row = (rows[one.speakerSort] ??= { statements: 0, covered: 0, right: 0 });
    row.statements += 1;
    if (one.gold) row.covered += 1;
    if (isRight(one)) row.right += 1;
  }
  return Object.fromEntries(Object.entries(rows).sort((a, b) => b[1].statements - a[1].statements).map(([sort, { statements, covered, right }]) => [
    sort, { statements, covered: percent(covered, statements), right: percent(right, statements), 'wrong speaker': percent(covered - right, statements) },
  ]));
}
