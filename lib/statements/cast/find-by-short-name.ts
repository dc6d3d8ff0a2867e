import type { CastMember } from './cast-member';
import { lastKey } from '@/lib/text/last-name';
import type { NameMention } from '@/lib/text/name-mention';
import type { Directory } from './directory';

/** "Mrs." → female */
export const genderOfTitle = (title: string) => (/\bmr\b/i.test(title) ? 'male' : /\bm(?:r?s|iss)\b/i.test(title) ? 'female' : null);

/** A full name this near before a last name is whom it means, whoever else bears it. */
const near = 300;

/** Whom one name alone means: of several of one last name the one just named in full, else the one most spoken of. */
function choose({ counts }: Directory, members: CastMember[], last: { member: CastMember; at: number } | undefined, at: number): CastMember | undefined {
  const most = members.reduce<CastMember | undefined>((best, member) => (!best || (counts.get(member) ?? 0) > (counts.get(best) ?? 0) ? member : best), undefined);
  const isNear = last && members.includes(last.member) && at - last.at < near;
  // The one whom the report is about stays the one meant, for all that a namesake is named in passing.
  return isNear && (counts.get(last.member) ?? 0) * 2 >= (most ? counts.get(most) ?? 0 : 0) ? last.member : most;
}

/** "President Reed … his son | Adam Reed … Mr. Reed": who was called Reed before is not the son. Right behind his name he may be. */
function isKinOf({ relatives, called }: Directory, member: CastMember, last: { member: CastMember; at: number } | undefined, { name, start }: NameMention): boolean {
  const introduced = relatives.get(member);
  if (introduced === undefined || (called.get(lastKey(name)) ?? Infinity) > introduced) return false;
  return last?.member !== member || start - last.at >= near;
}

/** The member whom a last name, a first name or a short form means: "Zarif", "Mr. Zarif", "Javad", "NRC". */
export function findByShortName(directory: Directory, mention: NameMention, last: { member: CastMember; at: number } | undefined): CastMember | null {
  const gender = mention.title ? genderOfTitle(mention.title) : null;
  const namesakes = directory.byLast.get(lastKey(mention.name))?.filter((member) => member.sort === 'person' && (!gender || !member.gender || member.gender === gender) && !isKinOf(directory, member, last, mention)) ?? [];
  const told = gender ? namesakes.filter((member) => member.gender === gender) : [];
  const found = choose(directory, told.length ? told : namesakes, last, mention.start) ?? directory.byName.get(mention.name);
  if (found) return found;
  const given = mention.sort === 'place' ? [] : directory.byGiven.get(mention.name) ?? [];
  return given.length === 1 ? given[0] as CastMember : null;
}
