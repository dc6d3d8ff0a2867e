import { findHeadNames, findTailNames, type RawName } from './headed-names';
import type { NamedDocument } from './named-document';
import { findNumberedNames } from './numbered-names';
import { findPlainNames } from './plain-names';
import { bracketAfter } from './short-form';

/** Every document that a text calls by name, in order, none inside another. "He signed the Clean Rivers Act (CRA)." → Clean Rivers Act, short CRA */
export function findNamedDocuments(text: string): NamedDocument[] {
  const found = [...findNumberedNames(text), ...findPlainNames(text), ...findHeadNames(text), ...findTailNames(text)].map((raw) => withShort(text, raw));
  // The longer name holds the shorter: "Treaty on the Non-Proliferation of Nuclear Weapons".
  const ranked = found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: NamedDocument[] = [];
  for (const each of ranked) {
    const last = kept.at(-1);
    if (!last || last.end <= each.start) kept.push(each);
    else if (isBetter(each, last)) kept[kept.length - 1] = each;
  }
  return kept;
}

function withShort(text: string, { start, name, sort }: RawName): NamedDocument {
  const end = start + name.length;
  const bracket = bracketAfter(text, name, end);
  return { start, end: bracket?.end ?? end, name, short: bracket?.short ?? null, sort };
}

/** The longer one, but "Clean Rivers Agreement" rather than "Clean Rivers Agreement trade deal". */
function isBetter(one: NamedDocument, than: NamedDocument): boolean {
  const isPlain = ({ name }: NamedDocument): boolean => / \p{Ll}+$/u.test(name);
  if (isPlain(one) !== isPlain(than)) return isPlain(than);
  return one.end - one.start > than.end - than.start;
}
