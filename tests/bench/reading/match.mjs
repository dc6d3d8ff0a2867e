const edge = /[\s"“”'‘’.,;:!?—–-]/;
const pieces = (span) => (span.parts?.length ? span.parts : [span]);

function trimmed(text, { start, end }) {
  while (start < end && edge.test(text[start])) start += 1;
  while (end > start && edge.test(text[end - 1])) end -= 1;
  return { start, end };
}

/** The characters that a quote covers, marks and spaces at the ends of its parts left out. */
function charactersOf(text, quote) {
  const characters = new Set();
  for (const piece of pieces(quote)) {
    const { start, end } = trimmed(text, piece);
    for (let i = start; i < end; i += 1) characters.add(i);
  }
  return characters;
}

function sharedPart(a, b) {
  let both = 0;
  for (const i of a) if (b.has(i)) both += 1;
  return both / (a.size + b.size - both || 1);
}

/** Whether two spans, parts and all, share a character. */
export function overlap(a, b) {
  return pieces(a).some((x) => pieces(b).some((y) => x.start < y.end && y.start < x.end));
}

/** Whether the outer ends of two quotes agree, marks and spaces aside. */
export function hasSameEnds(text, a, b) {
  const one = trimmed(text, a);
  const other = trimmed(text, b);
  return one.start === other.start && one.end === other.end;
}

/**
 * Pairs what was found with the gold of an article, best first, each used once:
 * a pair shares at least half of the characters of both. Gives copies with `match` (gold) and `gold` (found) set.
 */
export function match({ text, attributions }, statements) {
  const found = statements.map((statement) => ({ ...statement, gold: null, characters: charactersOf(text, statement.quote) }));
  const gold = attributions.map((attribution) => ({ ...attribution, match: null, characters: charactersOf(text, attribution.quote) }));
  const pairs = [];
  for (const one of gold) for (const other of found) {
    if (other.quote.end <= one.quote.start || one.quote.end <= other.quote.start) continue;
    const part = sharedPart(one.characters, other.characters);
    if (part >= 0.5) pairs.push([part, one, other]);
  }
  for (const [, one, other] of pairs.sort((a, b) => b[0] - a[0])) if (!one.match && !other.gold) [one.match, other.gold] = [other, one];
  return { gold, found };
}

/** Found, and where the gold has a speaker, theirs overlaps it. */
export function isRight({ gold, speaker }) {
  return gold !== null && (!gold.speaker || (speaker !== null && overlap(gold.speaker, speaker)));
}
