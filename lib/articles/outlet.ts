/** Agencies hold the rights to what other outlets print: their notice does not tell who printed it. */
const syndicates = /^(?:the )?(?:associated press|ap|reuters|thomson reuters|afp|agence france-presse|upi)$/i;
const owner = /All (?:[Cc]ontent|text) by (.{2,60}?) (?:is|are) licensed|(?:©|\([cC]\)|Copyright)\s*(?:©|\([cC]\))?\s*(?:\d{4}(?:[-–]\d{4})?,?\s+)?(?:by )?(\p{Lu}[\p{L}.&’' -]{2,50}?)(?:[.,]? (?:All|LLC|Inc|Ltd|\d{4})\b|[.,]|$)/u;
const firstPrinted = /\bThis (?:article|story|report|post) (?:was )?(?:first|originally) (?:appeared|published|ran) (?:in|on|by|at) (?:the )?(\p{Lu}[\p{L}.&’']*(?: \p{Lu}[\p{L}.&’']*){0,4})/u;

/** The outlet that the licence notice or a "first appeared in" line names; null when none does. */
export function findOutlet(notice: string | null, text: string): string | null {
  const own = notice ? owner.exec(notice) : null;
  const name = (own?.[1] ?? own?.[2])?.trim();
  if (name && !syndicates.test(name)) return name;
  return firstPrinted.exec(text)?.[1]?.replace(/\.$/, '') ?? null;
}
