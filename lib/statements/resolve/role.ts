import type { Span } from '@/lib/text/span';
import type { Role } from './entity';
import { personNouns } from '@/lib/statements/person-nouns';

const list = (words: string) => new Set(words.split(' '));

const prepositions = list('of with for by to in on at from against about between among over under toward towards into including behind without via through');

/** Prepositions before which a whole clause may follow as well: "after | Ruiz left". */
const looseWords = list('after before like than as');

/** Nouns before which a name only tells whose: "the Ruiz campaign". */
const ownedNouns = list('campaign camp supporter supporters aide aides ally allies backer backers adviser advisers advisor advisors team administration spokesman spokesmen spokeswoman spokeswomen spokesperson delegate delegates voter voters rally rallies family brand staff staffer staffers phone super surrogate surrogates event endorser endorsers donor donors operative operatives era presidency organization official officials government headquarters');

const verbs = list('who has had is was will would could can did does said says wasn isn hasn hadn didn doesn wouldn couldn');

const isOwned = (after: string) => /^['’]s?(?![\p{L}])/u.test(after);

/** "Ruiz's press secretary", "Ruiz's trusted old Hall": the secretary, or Hall, is talked about. */
function ownsPerson(after: string): boolean {
  if (after.split(/[^\p{L}-]+/u).slice(2, 5).some((word) => personNouns.has(word))) return true;
  const led = /^['’]s? ((?:\p{Ll}[\p{L}-]* ){1,4})(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\p{Lu}[\p{L}.]/u.exec(after);
  return led !== null && !led[1]!.split(' ').some((word) => prepositions.has(word) || looseWords.has(word) || verbs.has(word) || /^(?:and|or|that|the|a|an)$/.test(word));
}

/** Whether nothing but a title or "And", "Meanwhile" stands before words in their sentence. */
export const opens = (before: string) =>
  before.length < 60 && /^(?:(?:And|But|Yet|So|Then|Still|Now|Meanwhile|However|Also|Even|While|Though|Although|When|As|If|Because|After|Before|Since),? )?(?:\p{Lu}[\p{L}.-]* |of |former ){0,6}$/u.test(before);

/** The word before a name, its title and "the" left out: "to | the Senate's Ruiz" → to. */
function wordBefore(before: string): string {
  const words = before.split(/\s+/);
  for (let i = words.length - 2; i >= 0; i -= 1) {
    const word = words[i] as string;
    if (word !== 'the' && !/^\p{Lu}/u.test(word)) return word;
    if (prepositions.has(word.toLowerCase()) || looseWords.has(word.toLowerCase())) return word.toLowerCase();
  }
  return '';
}

/** The part of a name before which something is told: "Footage of | Okoro", "For | Ruiz, the work", "there is | Hall", "asked | Hall". */
function roleByLead(before: string, after: string, isSubjectAt: (back: number) => boolean): Role | null {
  const owned = before.endsWith(' of ') || before.endsWith(' of the ') ? /(\p{L}+) of (?:the )?$/u.exec(before) : null;
  if (owned?.[1] && isSubjectAt(owned[0].length)) return 'host';
  if (after.startsWith(',') && /(?:^|[.!?]["”]? |\n)(?:For|To|Like|As for) $/.test(before)) return 'host';
  if (/\b[Tt]here(?:['’]s| is| was) $/.test(before)) return 'subject';
  return /\b(?:asks?|asked|asking|pressed) $/.test(before) ? 'asked' : null;
}

/** The part that words play, read off what stands right beside them. `subjects` are the places where subjects of sentences stand. */
export function roleOf(text: string, { start, end }: Span, subjects: ReadonlySet<number>, isSubject: boolean): Role {
  const after = text.slice(end, end + 36);
  const before = text.slice(Math.max(0, start - 40), start);
  if (isOwned(after)) return ownsPerson(after) ? 'modifier' : isSubject || /(?:^|[.!?]["”]? |\n)One of $/.test(before) ? 'host' : 'possessor';
  const next = /^(,? )([\p{Ll}-]+)(['’](?:s|t)?)?/u.exec(after);
  if (next?.[1] === ' ' && (ownedNouns.has(next[2] as string) || (next[3] !== undefined && next[3] !== '’t' && next[3] !== "'t"))) return 'modifier';
  if (isSubject) return 'subject';
  const led = roleByLead(before, after, (back) => subjects.has(start - back));
  if (led) return led;
  const lead = wordBefore(before);
  if (prepositions.has(lead)) return 'oblique';
  if (next && (verbs.has(next[2] as string) || (next[2] as string).endsWith('ed'))) return 'subject';
  return looseWords.has(lead) ? 'oblique' : 'object';
}
