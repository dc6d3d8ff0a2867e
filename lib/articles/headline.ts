const small = /^(?:a|an|the|and|but|or|nor|for|of|in|on|at|to|by|as|with|from|over|after|into|vs?\.?|is|it|its|be|are|up|off|out|if|not)$/i;

const names = /^(?:\p{Lu}[\p{L}.'’-]+ ){1,2}\p{Lu}[\p{L}.'’-]+(?:,? and (?:\p{Lu}[\p{L}.'’-]+ ){1,2}\p{Lu}[\p{L}.'’-]+)?$/u;

/** "Minister Denies the Port Was Closed": most longer words begin with a capital. */
export function isTitleCase(line: string): boolean {
  const words = line.split(/\s+/).filter((word) => /\p{L}/u.test(word) && !small.test(word));
  const tall = words.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word));
  return words.length >= 3 && tall.length / words.length >= 0.8;
}

/**
 * Whether the first line of a report is its headline: short, and written as headlines are
 * (no full stop, or capitals throughout). A short first sentence is not taken for one.
 */
export function isHeadline(line: string, next: string | undefined): boolean {
  const words = line.split(/\s+/).length;
  if (!next || words < 3 || words > 28 || line.length > 200) return false;
  // "09/10/10 08:23 PM ET" and "Ann Field and Bo Li" stand above reports too, and are no headlines.
  if (/^\W*\d[\d /:.,-]+\d/.test(line) || /^(?:posted|published|updated|on behalf of)\b/i.test(line) || names.test(line)) return false;
  if (/^[“"]/.test(line) || /[:,]$/.test(line)) return false;
  if (/[.”"]$/.test(line) && !/(?:\.\.\.|…|[?!][”"]?)$/.test(line)) return isTitleCase(line);
  return true;
}
