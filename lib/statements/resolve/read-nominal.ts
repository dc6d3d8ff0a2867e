import { epithets, offices } from '@/lib/statements/person-nouns';
import { emptyCapitals } from '@/lib/text/title-words';
import { findByOffice } from './by-office';
import type { Entity, Mention, Referent } from './entity';
import { genderOf, kindOf } from './noun-kind';
import { presence } from './score';

const isDefinite = (text: string) => /^(?:the|this|that|his|her|their|its) /i.test(text);

/** "the billionaire", "the Florida senator's rival": a plain definite phrase, nothing hanging on it. */
const isPlain = (text: string) => text.split(' ').length <= 4 && !/[,(]| (?:of|for|at|in|from|with|who) /.test(text);

/** The one in the foreground: whom "the billionaire" means when one person is being talked about. */
function foremost(active: Entity[], mention: Mention): Entity | null {
  const people = active.filter((entity) => entity.kind === 'person' && entity.isProven && entity.member);
  const ranked = people.map((entity) => ({ entity, score: presence(entity, mention) })).sort((a, b) => b.score - a.score);
  const [first, second] = ranked;
  return first && first.score > 15 && first.score > 1.3 * (second?.score ?? 0) ? first.entity : null;
}

/** "the senator" may be somebody whose office the text does not tell, but no governor. */
const mayHold = ({ member, gender }: Entity, noun: string) => !member?.office && !(gender && genderOf(noun) && gender !== genderOf(noun));

/** "Okoro said …" at the start of a sentence, where a capital proves nothing: whoever it is, they speak. */
const isUnknownName = ({ text, noun, role }: Mention & { sort: 'nominal' }) =>
  role === 'speaker' && text === noun && /^\p{Lu}[\p{L}’'-]+$/u.test(noun) && !/s$/.test(noun) && !emptyCapitals.has(noun.toLowerCase());

function readUnknownName(active: Entity[], { text }: Mention & { sort: 'nominal' }): Referent {
  const known = active.findLast((entity) => entity.name === text);
  return { entity: known ?? { name: text, kind: 'unknown', gender: null, isProven: true, member: null, trail: [] }, isSure: true };
}

/** "A retired teacher said … The teacher added": said again. */
const isSame = ({ member, name }: Entity, text: string, noun: string) =>
  !member && (name.toLowerCase() === text.toLowerCase() || (/^the /i.test(text) && isPlain(text) && name.toLowerCase().split(/ (?:of|for|at|in|from|with|who) /)[0]?.endsWith(noun)));

/** Whom a phrase without a name means: somebody named before, or somebody new. */
export function readNominal(active: Entity[], mention: Mention & { sort: 'nominal' }): Referent | null {
  const { text } = mention;
  const noun = mention.noun.toLowerCase();
  const kind = /^(?:many|some|most|both)$/i.test(text) && mention.role !== 'speaker' ? null : kindOf(noun);
  if (!kind) return isUnknownName(mention) ? readUnknownName(active, mention) : null;
  if (kind === 'person' && isDefinite(text)) {
    const named = findByOffice(active, mention);
    if (named) return named;
    const entity = isPlain(text) && (epithets.has(noun) || offices.has(noun)) ? foremost(active, mention) : null;
    if (entity && (epithets.has(noun) || mayHold(entity, noun))) return { entity, isSure: false };
    if (epithets.has(noun) && isPlain(text)) return null;
  }
  const again = isDefinite(text) ? active.findLast((entity) => isSame(entity, text, noun)) : undefined;
  if (again) return { entity: again, isSure: true };
  return { entity: { name: text.split(/, (?:who|which)\b/)[0] ?? text, kind, gender: genderOf(noun), isProven: true, member: null, trail: [] }, isSure: true };
}
