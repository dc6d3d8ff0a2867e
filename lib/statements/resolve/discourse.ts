import type { CastMember } from '@/lib/statements/cast/cast-member';
import type { Entity, Mention, Referent } from './entity';
import { makeEntity } from './make-entity';
import type { Pronoun } from './pronoun';
import { readNominal } from './read-nominal';
import { agreement, presence, presenceAsSubject, weightOf } from './score';

/** So many entities are in a reader's mind at once; older ones are found again by name only. */
const span = 30;
const trailLength = 8;

type Discourse = { active: Entity[]; byMember: Map<CastMember, Entity>; referents: Map<number, Referent> };

/** Brings an entity to the fore: it becomes the last of the active ones. */
function touch(discourse: Discourse, entity: Entity, mention: Mention, share = 1): void {
  const at = discourse.active.indexOf(entity);
  if (at >= 0) discourse.active.splice(at, 1);
  discourse.active.push(entity);
  if (discourse.active.length > span) discourse.active.shift();
  entity.trail.push({ start: mention.start, sentence: mention.sentence, paragraph: mention.paragraph, weight: weightOf(mention) * share });
  if (entity.trail.length > trailLength) entity.trail.shift();
}

function entityOf(discourse: Discourse, member: CastMember): Entity {
  const known = discourse.byMember.get(member);
  if (known) return known;
  const entity = makeEntity(member);
  discourse.byMember.set(member, entity);
  return entity;
}

type Ranked = { entity: Entity; score: number };

/** "Ruiz thanked her": she is not Ruiz. */
const isBeside = ({ trail }: Entity, { sentence, start }: Mention) => trail.some((trace) => trace.sentence === sentence && start - trace.start < 50);

/** The active entities that a pronoun may stand for, the likeliest first. */
function rank(discourse: Discourse, mention: Mention, pronoun: Pronoun): Ranked[] {
  const ahead = mention.ahead && entityOf(discourse, mention.ahead);
  const measure = pronoun.sort === 'it' || pronoun.sort === 'they' ? presenceAsSubject : presence;
  const candidates = ahead && !discourse.active.includes(ahead) ? [...discourse.active, ahead] : discourse.active;
  return candidates
    .filter((entity) => (pronoun.form !== 'object' || !isBeside(entity, mention)) && (!mention.apart || entity.member !== mention.apart))
    .map((entity) => ({ entity, score: agreement(entity, pronoun.sort) * (measure(entity, mention) + (entity === ahead ? 90 : 0)) }))
    .filter(({ score }) => score > 0.5)
    .sort((a, b) => b.score - a.score);
}

const enough = 10;
const clearly = 1.25;

/** The entity that a pronoun stands for; null when nobody is near, or two are equally near. */
export function findReferent(ranked: Ranked[]): Referent | null {
  const [first, second] = ranked;
  if (!first) return null;
  const lead = second ? first.score / second.score : Infinity;
  // Far off is near enough when nobody else comes into question.
  if (lead < 1.08 || first.score < (lead >= 2 && first.entity.isProven ? enough / 4 : enough)) return null;
  return { entity: first.entity, isSure: lead >= clearly && first.score >= enough };
}

function readPronounMention(discourse: Discourse, mention: Mention & { sort: 'pronoun' }): void {
  if (mention.isQuoted) return;
  const referent = findReferent(rank(discourse, mention, mention.pronoun));
  if (!referent) return;
  discourse.referents.set(mention.start, referent);
  const { sort, form } = mention.pronoun;
  // "A worker … she": from here on the worker is a woman.
  if (referent.isSure && form === 'subject' && (sort === 'he' || sort === 'she')) referent.entity.gender ??= sort === 'he' ? 'male' : 'female';
  touch(discourse, referent.entity, mention, referent.isSure ? 1 : 0.6);
}

function readName(discourse: Discourse, mention: Mention & { sort: 'name' }): void {
  for (const member of mention.members) {
    const entity = entityOf(discourse, member);
    if (mention.role === 'speaker' && !entity.isProven) entity.isProven = true;
    touch(discourse, entity, mention);
    if (mention.members.length === 1) discourse.referents.set(mention.start, { entity, isSure: true });
  }
}

/** Reads the mentions in the order of the text, as a person does: each is understood from what stands before it. */
export function readDiscourse(mentions: Mention[]): Discourse {
  const discourse: Discourse = { active: [], byMember: new Map(), referents: new Map() };
  for (const mention of mentions) {
    if (mention.sort === 'name') readName(discourse, mention);
    else if (mention.sort === 'pronoun') readPronounMention(discourse, mention);
    else {
      const referent = readNominal(discourse.active, mention);
      if (!referent) continue;
      discourse.referents.set(mention.start, referent);
      touch(discourse, referent.entity, mention, mention.role === 'speaker' ? 1 : 0.55);
    }
  }
  return discourse;
}
