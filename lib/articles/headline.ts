const small = /^(?:a|an|the|and|but|or|nor|for|of|in|on|at|to|by|as|with|from|over|after|into|vs?\.?|is|it|its|be|are|up|off|out|if|not)$/i;

const names = /^(?:\p{Lu}[\p{L}.'’-]+ ){1,2}\p{Lu}[\p{L}.'’-]+(?:,? and (?:\p{Lu}[\p{L}.'’-]+ ){1,2}\p{Lu}[\p{L}.'’-]+)?$/u;

/** "Minister Denies the Port Was Closed": most longer words begin with a capital (`share` of them). */
export function isTitleCase(line: string, share = 0.8): boolean {
  const words = line.split(/\s+/).filter((word) => /\p{L}/u.test(word) && !small.test(word));
  const tall = words.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word));
  return words.length >= 3 && tall.length / words.length >= share;
}

/** Nineteen in twenty headlines have no more words. */
const longestPlain = 18;

/**
 * Whether the first line of a report is its headline: short, and written as headlines are
 * (no full stop, or capitals throughout), or right above a byline or a date. A short first sentence is not taken for one.
 */
export function isHeadline(line: string, next: string | undefined, isAboveByline = false): boolean {
  const words = line.split(/\s+/).length;
  if (!next || words < 3 || words > 28 || line.length > 200) return false;
  // "09/10/10 08:23 PM ET" and "Ann Field and Bo Li" stand above reports too, and are no headlines.
  if (/^\W*\d{1,2} ?[/:.-] ?\d/.test(line) || /^(?:posted|published|updated|on behalf of)\b/i.test(line) || names.test(line)) return false;
  // "BYLINE: ANN FIELD" is another part's label.
  if (/^(?:byline|dateline|section|length|source|credit|photo)\s?:/i.test(line)) return false;
  // "Bridge opens today. Here is what we know." above "By Ann Field"
  if (isAboveByline && words <= longestPlain) return true;
  if (/^[“"]/.test(line) || /[:,]$/.test(line)) return false;
  if (/[.”"]$/.test(line) && !/(?:\.\.\.|…|[?!][”"]?)$/.test(line)) return isTitleCase(line, words <= 5 ? 1 : 0.8);
  // A longer line without a full stop is a headline when written as one; else it is the sentence below it.
  return words <= longestPlain || isTitleCase(line, 0.6) || line === line.toUpperCase();
}
