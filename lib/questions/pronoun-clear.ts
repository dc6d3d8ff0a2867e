import { hasVerb } from '@/lib/questions/has-verb';
import { namesOf } from '@/lib/questions/report-names';
import type { Reading, Statement } from '@/lib/statements/statement';
import { femaleNames, maleNames } from '@/lib/text/first-names';
import { lastName } from '@/lib/text/last-name';
import type { NameMention } from '@/lib/text/names';
import { overlaps, textOf } from '@/lib/text/span';

const office = /\b[Tt]he (?:\p{L}+ )?(?:justice|president|minister|secretary|senator|governor|mayor|chairman|chairwoman|spokesman|spokeswoman|leader|director|candidate|judge|prosecutor|sheriff|officer|host|author|reporter|coach|manager|general|congressman|congresswoman|representative|lawyer|attorney|official|woman|man)\b/u;

/**
 * Whether "he" or "she" can mean one person alone between a place (the beginning of the sentence that names the speaker) and the pronoun:
 * not in "The chief justice asked Reed why. | He said", nor in "Lund had spoken. When it was sent to Reed, | he said".
 */
export function isPronounClear({ report, statements }: Reading, { speaker: mention }: Statement, name: string, from: number): boolean {
  const pronoun = mention && textOf(report.text, mention).toLowerCase();
  if (!mention || !pronoun || !/^(?:he|she)$/.test(pronoun)) return true;
  const last = lastName(name);
  const named = namesOf(report).filter(({ sort, start, end }) => sort === 'person' && start >= from && end <= mention.start);
  const own = named.find((each) => lastName(each.name) === last);
  const lead = report.text.slice(from, own?.start ?? mention.start);
  // "The mayor, Ada Lund, said" is one person; "The chief justice asked Lund" are two.
  const before = office.exec(lead);
  if (before && /\p{L}/u.test(lead.slice(before.index + before[0].length).replace(/^ (?:of|for|at|in) [^,]*,? ?$/, ''))) return false;
  // "It condemned Mr. Reed’s plan. | He said": he who only comes up in it need not be meant.
  if (own && !isSubject(report.text, own, from)) return false;
  // "Reed said that Lund had told her “a lie.” | he said": who stands outside the marks may be he.
  const isSpoken = (each: NameMention) => statements.some(({ quote, level }) => (level === 'direct' || (level === 'mixed' && isInMarks(report.text, quote.start, each.start))) && overlaps(quote, each));
  return !named.some((each) => lastName(each.name) !== last && mayBe(each, pronoun) && !isSpoken(each));
}

/** Whether a mark is open at a place, of those that begin after another place. */
const isInMarks = (text: string, from: number, at: number) => /[“"][^”"]*$/.test(text.slice(from, at).replace(/“[^”]*”|"[^"]*"/g, ''));

const joined = /\b(?:to|with|by|like|unlike|alongside|beside) (?:the |his |her |their |former |an? )?$/i;

/** Whether a name is what its sentence is about: no verb stands before it but in an opening, and nothing is its own. */
function isSubject(text: string, { start, end }: NameMention, from: number): boolean {
  const lead = text.slice(from, start).replace(/(?:Mr|Mrs|Ms|Dr)\. $/, '');
  // "Speaking to Reed, | he said"
  if (joined.test(lead.replace(/(?:\p{Lu}[\p{L}.’'-]* )+$/u, ''))) return false;
  return !/^['’]s?(?![\p{L}])/u.test(text.slice(end, end + 2)) && (!hasVerb(lead) || /[,”"] (?:said |says |wrote )?(?:\p{Lu}\S* |\p{Ll}+ ){0,4}$/u.test(lead));
}

/** "Mr. Reed", "Ada": a woman is no "he". */
function mayBe({ name, gender }: NameMention, pronoun: string): boolean {
  const given = name.split(' ')[0]!;
  const told = gender ?? (name.includes(' ') && maleNames.has(given) ? 'male' : name.includes(' ') && femaleNames.has(given) ? 'female' : null);
  return told === null || (told === 'male') === (pronoun === 'he');
}
