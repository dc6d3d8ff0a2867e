import type { Sort } from './document-sort';
import type { RawName } from './headed-names';

const un = "(?:(?:U\\.?N\\.?|United Nations)(?:['’]s)? )?(?:Security Council |General Assembly )?";
const shapes: [Sort, RegExp][] = [
  // "UN Security Council Resolution 1701" · "UNSCR 1701"
  ['resolution', new RegExp(`\\b${un}[Rr]esolution \\d{2,5}(?:/\\d+)?|\\bUNSCR \\d{2,5}\\b`, 'gu')],
  ['order', /\b(?:Executive Order|Directive) (?:No\. )?\d+(?:[,/]\d+)*/gu],
  // "Proposition 8" · "H.R. 40" · "Senate Bill 5"
  ['law', /\b(?:Proposition|Prop\.|Public Law|Senate Bill|House Bill|Assembly Bill|Republic Act|H\.R\.|H\.R|HR|S\.B\.|SB) (?:No\. )?\d+(?:[-/]\d+)*\b/gu],
  ['amendment', /\b\d{1,2}(?:st|nd|rd|th) Amendment\b/g],
  // "Roe v. Wade" · "Ruiz v. State Board of Mills"
  ['ruling', /\b\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2} v\. \p{Lu}[\p{L}’'-]+(?: (?:of )?\p{Lu}[\p{L}’'-]+){0,4}/gu],
];

/** Names with a number, and cases in court: "Resolution 1701", "Executive Order 13,769", "Roe v. Wade". */
export function findNumberedNames(text: string): RawName[] {
  return shapes.flatMap(([sort, shape]) => [...text.matchAll(shape)].map((match) => trimmed({ start: match.index, name: match[0], sort })));
}

/** "In Roe v. Wade" → Roe v. Wade */
function trimmed({ start, name, sort }: RawName): RawName {
  const cut = sort === 'ruling' ? (/^(?:In|The|Since|After|Under|Overturn(?:ing)?|Before|But|And|Like) /.exec(name)?.[0].length ?? 0) : 0;
  return { start: start + cut, name: name.slice(cut), sort };
}
