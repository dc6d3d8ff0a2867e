import { makeEvidence } from '@/lib/questions/evidence';
import { isOnlyBearer, type Matter } from '@/lib/questions/matters/matter';
import { officeHeads } from '@/lib/questions/office-words';
import { officesIn, type Office } from '@/lib/questions/offices';
import type { Sentence, World } from '@/lib/questions/world';
import { escaped } from '@/lib/text/escaped';
import { hasName } from '@/lib/text/has-name';
import { lastName } from '@/lib/text/last-name';
import { findNames } from '@/lib/text/names';

/** "… shows what office or role Clara Hall has?" */
export function officeMatters(world: World): Matter[] {
  const offices = officesIn(world);
  return offices.filter((office, at) => isOnlyBearer(office.person, world) && offices.findIndex(({ person, sentence }) => person === office.person && sentence.report === office.sentence.report) === at).map((office) => matterOf(office, offices));
}

function matterOf({ person, title, sentence }: Office, offices: Office[]): Matter {
  const last = lastName(person.name);
  const heads = title.split(/[ ’']/).map((word) => word.toLowerCase()).filter((word) => officeHeads.has(word));
  const isNamed = (other: Sentence) => hasName(other.text, last);
  return {
    shown: sentence,
    asks: `shows what office or role ${person.name} has`,
    lead: '',
    explanation: `It describes ${person.name} as “${title}”.`,
    fact: { about: 'office', matter: title, answer: person.name },
    evidence: [makeEvidence(sentence.report, sentence.span)],
    difficulty: 0.45,
    isRival: (other) => offices.some((each) => each.person === person && each.sentence === other) || heads.some((head) => new RegExp(`\\b${head}`, 'i').test(other.text)) || (isNamed(other) && tellsRole(other.text, last)),
    isFair: (passage) => passage.filter(isNamed).length > 1 && passage.filter(({ text }) => findNames(text).some(({ sort }) => sort === 'person')).length > 2,
  };
}

/** "Director Hall", "Hall, who runs …", "Hall is the …", "as director, Hall": any word of an office beside the name. */
function tellsRole(text: string, last: string): boolean {
  return new RegExp(`(?<![\\p{L}])${escaped(last)}(?:, (?:who|the|an?|\\p{Ll})|,? (?:is|was|became|has been|serves|served|runs|leads|heads|chairs) | \\(|’s? (?:office|tenure|term|administration|campaign))`, 'u').test(text) || text.split(/[^\p{L}]+/u).some((word) => officeHeads.has(word.toLowerCase()));
}
