import type { CastMember } from '@/lib/statements/cast/cast-member';
import type { Entity } from './entity';

/** The entity of somebody or something with a name. */
export function makeEntity(member: CastMember): Entity {
  const kind = member.number === 'plural' ? 'crowd' : member.sort === 'other' ? 'unknown' : member.sort;
  return { name: member.name, kind, gender: member.gender, isProven: member.isProven, member, trail: [] };
}
