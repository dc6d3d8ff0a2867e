import { demonyms, placeNames } from '@/lib/text/place-names';
import { knownNames } from './known-documents';
import type { RawName } from './headed-names';
import { opening, outlet } from './not-documents';

const known = new RegExp(`(?<![\\p{L}\\d-])(?:${[...knownNames.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\d-])`, 'gu');
const matter = 'nuclear|free trade|trade|climate|peace|arms control|arms|withdrawal|ceasefire|migration|refugee';
const deal = new RegExp(`\\b(?:\\p{Lu}[\\p{L}.’-]* ){0,2}\\p{Lu}[\\p{L}.’-]* (?:(?:${matter}) )(deal|agreement|accords?|pact|treaty)\\b`, 'gu');
const placed = /\b(?:Iran|Paris|Brexit|Oslo|Minsk|Dayton|Camp David|Schengen|Good Friday|Abraham) (?:deal|agreement|accords?|pact)\b/g;
// "the Constitution", capital and alone, is the country's; "Constitution Hall" is none.
const constitution = /(?<=\b[Tt]he )Constitution\b(?![-’'](?!s\b)| \p{Lu}| (?:of|on|for) )/gu;
const report = /\b[Tt]he ((?:\p{Lu}[\p{L}’-]+ ){1,3})(report|dossier|memo|study)\b(?! card)/gu;
const madeBy = /(?<=\b(?:[Aa]n?|[Tt]he|[Tt]his|new|recent|another|draft|final|annual|interim|joint|earlier|latest|internal|critical|damning|scathing|confidential|leaked|separate|\d{4}) )(?:report|study|survey|poll|memo|white paper) (?:by|from) (?:the )?((?:\p{Lu}[\p{L}’&-]+)(?: (?:(?:of|for|on) (?:the )?|and )?\p{Lu}[\p{L}’&-]+){0,7}(?: (?:group|institute|university|committee|commission|agency|foundation))?)(?![\p{L}&/-]|[’']s|\.? \p{Lu}| (?:members|lawmakers|officials|republic))/gu;
// "a Brexit deal", "any peace accord": one that may never be.
const wished = /\b(?:an?|any|no|another|new|possible|potential|better|compromise|future|final) (?:\p{Ll}+ )?$/u;

const cutOpening = (start: number, name: string): { start: number; name: string } => {
  let rest = name;
  for (let cut = opening.exec(rest); cut; cut = opening.exec(rest)) rest = rest.slice(cut[0].length);
  return { start: start + name.length - rest.length, name: rest };
};

function findDeals(text: string): RawName[] {
  const found: RawName[] = [];
  for (const match of text.matchAll(deal)) {
    const { start, name } = cutOpening(match.index, match[0]);
    if (/^\p{Lu}/u.test(name) && !wished.test(text.slice(Math.max(0, start - 30), start)) && !/^(?:U\.S\.|US|European|American|Republican|Democratic) (?:trade|climate|peace|nuclear) /.test(name)) found.push({ start, name, sort: match[1] === 'treaty' ? 'treaty' : 'deal' });
  }
  for (const match of text.matchAll(constitution)) found.push({ start: match.index, name: match[0], sort: 'constitution' });
  for (const match of text.matchAll(placed)) if (!wished.test(text.slice(Math.max(0, match.index - 30), match.index))) found.push({ start: match.index, name: match[0], sort: 'deal' });
  return found;
}

/** "the Marsh report" is known by its author; "the Reuters report" is news, "the French report" nobody's. */
function findReports(text: string): RawName[] {
  const found: RawName[] = [];
  for (const match of text.matchAll(report)) {
    const maker = (match[1] ?? '').trim();
    if (outlet.test(maker) || placeNames.has(maker) || demonyms.has(maker) || /^(?:Senate|House|Congress|Republican|Democratic|GOP|Census|[A-Z]{2,})$/.test(maker)) continue;
    const at = match.index + 4;
    found.push({ start: at, name: match[0].slice(4), sort: 'report' });
  }
  for (const match of text.matchAll(madeBy)) if (!outlet.test(match[0]) && !placeNames.has(match[1] ?? '') && !demonyms.has(match[1] ?? '')) found.push({ start: match.index, name: match[0], sort: 'report' });
  return found;
}

/** Names without a head in capitals: "Obamacare", "Iran nuclear deal", "the Marsh report", "a study by the Harbour Institute". */
export function findPlainNames(text: string): RawName[] {
  const names: RawName[] = [...text.matchAll(known)].map((match) => ({ start: match.index, name: match[0], sort: knownNames.get(match[0]) ?? 'law' }));
  return [...names, ...findDeals(text), ...findReports(text)];
}
