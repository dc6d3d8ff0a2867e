import { canonicalKey } from './known-documents';
import type { Known, NamedDocument } from './named-document';
import { isShortFor } from './short-form';

const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(' ');

/** What all spellings of a name share: "UN Security Council Resolution 1701" → resolution 1701. */
export function keyOf(name: string): string {
  const numbered = /(?:resolution|UNSCR) (\d+(?:\/\d+)?)/i.exec(name);
  if (numbered) return `resolution ${numbered[1]}`;
  const measure = /^(?:H\.?R\.?|Proposition|Prop\.|Executive Order|S\.?B\.?|Senate Bill) (?:No\. )?([\d,/-]+)$/.exec(name);
  if (measure) return `${/^H/.test(name) ? 'hr' : /^P/.test(name) ? 'prop' : /^E/.test(name) ? 'order' : 'sb'} ${measure[1]?.replace(/,/g, '')}`;
  const amendment = ordinals[Number(/^(\d+)\p{L}+ Amendment$/u.exec(name)?.[1]) - 1];
  if (amendment) return `${amendment} amendment`;
  const plain = name.toLowerCase().replace(/^the /, '').replace(/(?: of|,) \d{4}$/, '').replace(/^\d{4} /, '');
  return canonicalKey(plain.replace(/^(?:u\.s\.|us|united states|american|federal) (?=constitution$)/, ''));
}

const alias = /^[”"]?,? ?(?:\()?(?:(?:also|better|formally|officially|commonly|widely|popularly) )?(?:known as|called|dubbed|or) (?:the )?["“]?$/;

/** Whether a name is another name of the one just before it: "the Clean Rivers Act, also known as H.R. 40". */
function isAlias(text: string, before: NamedDocument | undefined, named: NamedDocument): boolean {
  return before !== undefined && before.sort === named.sort && named.start - before.end < 40 && alias.test(text.slice(before.end, named.start));
}

/** "Patriot Act" for "USA Patriot Act"; "JCPOA" for the plan whose initials it has. */
function isPartOf(documents: Known, named: NamedDocument): boolean {
  const [a, b] = [keyOf(documents.named.name), keyOf(named.name)];
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  if (documents.named.sort === named.sort && short.split(' ').length >= 3 && long.endsWith(` ${short}`)) return true;
  const [one, other] = [documents.named.name, named.name];
  return [[one, other], [other, one]].some(([brief = '', full = '']) => /^\p{Lu}{3,}$/u.test(brief) && full.includes(' ') && isShortFor(brief, full));
}

/** One entry for all the names of a document: "Resolution 1701" is "UN Security Council Resolution 1701". */
export function linkDocuments(text: string, found: NamedDocument[]): Known[] {
  const documents: Known[] = [];
  const byKey = new Map<string, Known>();
  for (const [at, named] of found.entries()) {
    const keys = [named.name, named.short].filter((name) => name !== null).map(keyOf);
    const before = found[at - 1];
    const same = keys.map((key) => byKey.get(key)).find((each) => each !== undefined)
      ?? (before && isAlias(text, before, named) ? byKey.get(keyOf(before.name)) : undefined)
      ?? documents.slice(-30).find((each) => isPartOf(each, named));
    const document = same ?? { named, mentions: [] };
    for (const key of keys) byKey.set(key, document);
    if (isFuller(named, document.named)) document.named = named;
    document.mentions.push({ start: named.start, end: named.end });
    if (!same) documents.push(document);
  }
  return documents;
}

/** A name in capitals goes before "Iran nuclear deal", one with its short form before one without, the longer before the shorter. */
function isFuller(named: NamedDocument, than: NamedDocument): boolean {
  const rank = ({ name, short }: NamedDocument): number => (short ? 1000 : 0) + (/ \p{Ll}+$/u.test(name) ? -500 : 0) + name.length;
  return rank(named) > rank(than);
}

/** "Joint Comprehensive Plan of Action (JCPOA)" */
export function fullName({ named }: Known): string {
  return named.short ? `${named.name} (${named.short})` : named.name;
}
