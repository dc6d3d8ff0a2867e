import type { Entity, Mention, Referent } from './entity';
import { femaleNouns, maleNouns } from '@/lib/statements/person-nouns';
import { presence } from './score';

/** How a title before a name shortens an office. */
const short: Record<string, string> = { senator: 'sen', governor: 'gov', congressman: 'rep', congresswoman: 'rep', representative: 'rep', general: 'gen', lieutenant: 'lt', colonel: 'col', captain: 'capt', professor: 'prof', doctor: 'dr' };

/** Words before an office that need not be said again. */
const loose = new Set(['the', 'former', 'then', 'late', 'current', 'longtime', 'veteran', 'new', 'outgoing', 'top', 'senior', 'two-term', 'republican', 'democratic', 'retired', 'us', 'american']);

const wordsOf = (text: string) => text.toLowerCase().split(/[^\p{L}-]+/u).filter(Boolean);

/** Whether somebody holds the office that a phrase names: "the foreign minister" and "Iranian Foreign Minister". */
function holds(entity: Entity, words: string[], noun: string): boolean {
  const office = wordsOf(entity.member?.office ?? '');
  if (!office.includes(noun) && !office.includes(short[noun] ?? noun)) return false;
  if ((maleNouns.has(noun) && entity.gender === 'female') || (femaleNouns.has(noun) && entity.gender === 'male')) return false;
  return words.every((word) => word === noun || loose.has(word) || office.includes(word));
}

/** "the minister" is the minister named before, when there is but one or one far nearer than the others. */
export function findByOffice(active: Entity[], mention: Mention & { sort: 'nominal' }): Referent | null {
  const { text } = mention;
  const noun = mention.noun.toLowerCase();
  if (!/^(?:the|this|that) /i.test(text) || /[,(]| (?:of|for|at|in|from|with|who) /.test(text)) return null;
  const words = wordsOf(text).slice(1);
  const holders = active.filter((entity) => entity.kind === 'person' && entity.member && holds(entity, words, noun));
  const [first, second] = holders.map((entity) => ({ entity, score: presence(entity, mention) })).sort((a, b) => b.score - a.score);
  if (!first || (second && second.score * 2 > first.score)) return null;
  // Somebody else may be meant whose office the text does not tell.
  const most = Math.max(...active.filter((entity) => entity.kind === 'person').map((entity) => presence(entity, mention)));
  if (first.score < most * 0.6) return null;
  return { entity: first.entity, isSure: !second };
}
