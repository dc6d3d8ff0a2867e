import type { Span } from '@/lib/text/span';
import type { Cast } from './cast/cast-member';
import type { Draft } from './draft';
import { findAntecedent } from './resolve/antecedent';
import { readDiscourse } from './resolve/discourse';
import { findMentions } from './resolve/find-mentions';
import type { Scene } from './resolve/place';
import { joinNames, memberIn, membersOf } from './resolve/speaker-name';

export type { Topic } from './topic';

/** The fullest name for a speaker; not sure when it was found by gender and nearness and somebody else was near. */
type Resolved = { name: string; isSure: boolean };

/**
 * Gives each speaker the fullest name in the report.
 * "Ana Ruiz opened the bridge. “It is safe,” | she | said." → Ana Ruiz
 */
export function makeResolver(text: string, cast: Cast, scene: Scene) {
  const { referents } = readDiscourse(findMentions(text, cast, scene));
  const wordsOf = ({ start, end }: Span) => text.slice(start, end);

  function resolve({ speaker, head, speakerSort, sentence }: Draft): Resolved | null {
    if (!speaker || !head) return null;
    const asItStands = wordsOf(speaker);
    if (speakerSort === 'relative') return findAntecedent(text, cast, head, sentence) ?? { name: asItStands, isSure: false };
    const members = speakerSort === 'pronoun' ? [] : membersOf(text, cast, speaker, head);
    if (members.length) return { name: joinNames(members.map((member) => member.name)), isSure: true };
    const referent = referents.get(head.start);
    if (speakerSort === 'pronoun') return referent ? { name: referent.entity.name, isSure: referent.isSure } : { name: asItStands, isSure: false };
    // "the minister" is a name only when there is no doubt; else the words themselves tell enough.
    return referent?.isSure && referent.entity.kind === 'person' && referent.entity.member ? { name: referent.entity.name, isSure: true } : { name: asItStands, isSure: true };
  }

  /** The name of who passed a statement on: "the Mehr news agency" → Mehr news agency. */
  function nameOf(span: Span): string {
    const words = wordsOf(span).replace(/^(?:the|a|an)\s+/i, '');
    const name = memberIn(cast, span)?.name ?? '';
    return name.length > words.length || (name !== '' && words.includes(',')) ? name : words;
  }

  return { resolve, nameOf };
}
