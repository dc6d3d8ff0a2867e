import type { CastMember } from './cast-member';
import { lastKey } from '@/lib/text/last-name';
import type { NameMention } from '@/lib/text/name-mention';
import { isFirstName } from '@/lib/text/name-words';
import { mayBeSame } from './same-name';

/** Where members are found by their names. */
export type Directory = {
  members: CastMember[];
  byName: Map<string, CastMember>;
  byLast: Map<string, CastMember[]>;
  byGiven: Map<string, CastMember[]>;
  /** How often a member is named in full. */
  counts: Map<CastMember, number>;
  /** Those who come up as somebody's relatives, and where: "his son Peter Reed", "Ada Lund Jr.". */
  relatives: Map<CastMember, number>;
  /** Where somebody is first called by each last name alone. */
  called: Map<string, number>;
};

export const makeDirectory = (): Directory => ({ members: [], byName: new Map(), byLast: new Map(), byGiven: new Map(), counts: new Map(), relatives: new Map(), called: new Map() });

function add(map: Map<string, CastMember[]>, key: string, member: CastMember): void {
  const list = map.get(key);
  if (!list) map.set(key, [member]);
  else if (!list.includes(member)) list.push(member);
}

/** "Democrats", "Harbour Watchers": names of many. */
const isPlural = ({ sort, name }: NameMention) => sort === 'other' && /(?:[^s]s|People|Police)$/.test(name) && !/(?:Times|News|Reuters|States|Services|Affairs)$/.test(name);

export function makeMember(directory: Directory, mention: NameMention): CastMember {
  const member: CastMember = { name: mention.name, sort: mention.sort, gender: mention.gender ?? null, number: isPlural(mention) ? 'plural' : 'singular', isProven: false, mentions: [] };
  directory.members.push(member);
  return member;
}

/** So many people of one last name are told apart; a text with more is no report. */
const namesakes = 20;

const kin = /\b(?:son|daughter|wife|husband|brother|sister|father|mother|widow|nephew|niece|cousin|uncle|aunt)s?,? $/;

/** "Reed Jr.", "their daughter | Ana Ruiz": named to be told from the one who is called by the last name. */
const isRelative = (text: string, { name, start }: NameMention) => /\b(?:Jr|Sr)\.?$/.test(name) || kin.test(text.slice(Math.max(0, start - 14), start));

const startsAsName = (name: string) => isFirstName(name.split(' ')[0] ?? '') || /^\p{Lu}\.? /u.test(name);

/** Whether a name tells more than another: "Mohammad Javad Zarif" than "Javad Zarif", but not "Crooked Ana Ruiz" than "Ana Ruiz". */
const isFuller = (name: string, known: string) => name.length > known.length && (startsAsName(name) || !startsAsName(known));

/** The member whom a full name means, made when it is new. */
export function enterFullName(text: string, directory: Directory, mention: NameMention): CastMember {
  const key = lastKey(mention.name);
  const known = directory.byName.get(mention.name) ?? directory.byLast.get(key)?.slice(0, namesakes).find((member) => member.sort === mention.sort && mayBeSame(member.name, mention.name, member.sort));
  const member = known ?? makeMember(directory, mention);
  if (!known && isRelative(text, mention)) directory.relatives.set(member, mention.start);
  if (isFuller(mention.name, member.name)) member.name = mention.name;
  member.gender ??= mention.gender ?? null;
  directory.byName.set(mention.name, member);
  add(directory.byLast, key, member);
  if (mention.sort === 'person') add(directory.byGiven, mention.name.split(' ')[0] ?? '', member);
  // "Revolutionary Guards (RG)": the short form in brackets.
  const short = /^ \((?:the )?["“]?([\p{Lu}&.]{2,8})["”]?\)/u.exec(text.slice(mention.end, mention.end + 16))?.[1];
  if (short) directory.byName.set(short, member);
  return member;
}
