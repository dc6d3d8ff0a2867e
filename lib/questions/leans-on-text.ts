import { findNames } from '@/lib/text/names';

/** Whether a body, a place or somebody is named: words without a name may be about anything. */
export const namesSomething = (text: string) => findNames(`Of late, ${text}`).length > 0;

/** "The attack killed …", "Another 20 …", "did so", "them": which? */
export function leansOnText(text: string): boolean {
  const opens = /^(?:The \p{Ll}+ (?!of |in |on |at |between |for |to |from |against |by )|Another |An additional |More |Also|And |But |So |Then |Such |There |Here |Both |Two of |Some of |Most of |Only )/u;
  return opens.test(text) || /\b(?:it|they|them)\b|\b(?:do|does|did|doing|done) so\b|\bthe \p{Ll}+[’']s?\b|\bthe (?:capital )?(?:city|capital|town|county|district|province|region|island|village|territory)\b(?! of)|\b(?:this|that|these|those) (?:year|day|case|time|way|number|\p{Ll}+s)\b/iu.test(text);
}
