import { lastKey } from '@/lib/text/last-name';
import type { NameMention } from '@/lib/text/name-mention';
import type { Cast, CastMember } from './cast/cast-member';
import { enterFullName, makeDirectory, makeMember, type Directory } from './cast/directory';
import { findByShortName, genderOfTitle } from './cast/find-by-short-name';
import { inferGenders } from './cast/infer-gender';
import { officeAfter, officeBefore } from './cast/office';

/** Full names first, so that a last name before the full one still finds it. */
function enterFullNames(text: string, names: readonly NameMention[]): { directory: Directory; found: Map<NameMention, CastMember> } {
  const directory = makeDirectory();
  const found = new Map<NameMention, CastMember>();
  for (const mention of names) {
    if (!mention.name.includes(' ')) {
      if (!directory.called.has(lastKey(mention.name))) directory.called.set(lastKey(mention.name), mention.start);
      continue;
    }
    const member = enterFullName(text, directory, mention);
    found.set(mention, member);
    directory.counts.set(member, (directory.counts.get(member) ?? 0) + 1);
  }
  return { directory, found };
}

/** The member whom one name alone means, made when nobody bears it. */
function enterShortName(directory: Directory, mention: NameMention, last: { member: CastMember; at: number } | undefined): CastMember {
  let member = findByShortName(directory, mention, last);
  if (!member) {
    member = makeMember(directory, mention);
    directory.byName.set(mention.name, member);
  } else if (member.sort === 'person') member.isProven = true;
  member.gender ??= mention.gender ?? genderOfTitle(mention.title ?? '');
  return member;
}

/** "H.R. Reed", "J. Okoro": only people are called so. */
const hasInitials = /^(?:\p{Lu}\. ?)+\p{Lu}\p{Ll}/u;

/** What a mention adds to what is known of its member. */
function learn(text: string, member: CastMember, mention: NameMention): void {
  if (member.sort === 'other' && mention.sort !== 'other') member.sort = mention.sort;
  member.mentions.push({ start: mention.start, end: mention.end });
  if (member.sort === 'other') member.isProven ||= !member.name.includes(' ') && /^,? who /.test(text.slice(mention.end, mention.end + 6));
  if (member.sort !== 'person') return;
  const office = officeBefore(text, mention) || (mention.name.includes(' ') ? officeAfter(text, mention) : '');
  if (office && office.length > (member.office?.length ?? 0)) member.office = office;
  member.isProven ||= Boolean(mention.gender ?? mention.title ?? office) || hasInitials.test(mention.name) || /^(?:, \d\d[,.]|,? who\b| \([DRI]-)/.test(text.slice(mention.end, mention.end + 6));
}

/** Groups the name mentions of a text: one member for all that means the same person or body. */
export function groupNames(text: string, names: readonly NameMention[]): Cast {
  const { directory, found } = enterFullNames(text, names);
  const latest = new Map<string, { member: CastMember; at: number }>();
  const mentions = names.map((mention) => {
    const full = found.get(mention);
    const member = full ?? enterShortName(directory, mention, latest.get(lastKey(mention.name)));
    if (full && member.sort === 'person') latest.set(lastKey(member.name), { member, at: mention.start });
    learn(text, member, mention);
    return { span: mention, member };
  });
  inferGenders(text, mentions);
  return { members: directory.members, mentions };
}
