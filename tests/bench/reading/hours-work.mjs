// What an hour's work gives: quotation marks, a verb of speech, the nearest capitalised name. The measure for all that comes after.
const quoted = /“([^“”\n]+)”|"([^"\n]+)"/g;
const said = /\b(?:said|says|told|asked|added|wrote|tweeted|replied|explained|argued)\b/;
const names = /\b\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)*/gu;

/** The capitalised words nearest to a place in a stretch of text. */
function nearestName(text, from, to, place) {
  let nearest = null;
  for (const name of text.slice(from, to).matchAll(names)) {
    const start = from + name.index;
    const end = start + name[0].length;
    const distance = Math.min(Math.abs(start - place), Math.abs(place - end));
    if (!nearest || distance < nearest.distance) nearest = { start, end, name: name[0], distance };
  }
  return nearest && { start: nearest.start, end: nearest.end, name: nearest.name };
}

/** Each quotation of a paragraph that has a verb of speech outside of it, with the name nearest to that verb. */
export function readInAnHour(text) {
  const statements = [];
  let offset = 0;
  for (const paragraph of text.split('\n')) {
    for (const quote of paragraph.matchAll(quoted)) {
      const inner = quote[1] ?? quote[2];
      const end = quote.index + quote[0].length;
      const after = said.exec(paragraph.slice(end, end + 100));
      const before = said.exec(paragraph.slice(Math.max(0, quote.index - 100), quote.index));
      if (!after && !before) continue;
      const speaker = after ? nearestName(text, offset + end, offset + Math.min(paragraph.length, end + 200), offset + end + after.index) : nearestName(text, offset + Math.max(0, quote.index - 200), offset + quote.index, offset + Math.max(0, quote.index - 100) + before.index);
      const start = offset + quote.index + 1;
      statements.push({ quote: { start, end: start + inner.length }, speaker, level: 'direct' });
    }
    offset += paragraph.length + 1;
  }
  return statements;
}
