import { once } from '@/lib/once';
import { looseIn } from '@/lib/questions/loose-reference';
import type { Said } from '@/lib/questions/said';
import { asClause, capital, countWords, inMarks, possessive } from '@/lib/questions/wording';
import { escaped } from '@/lib/text/escaped';

/** The speaker's name for the middle of a sentence: "Mark Toner", "the White House" where the report says so, but not for "the Apple Watch". */
export function nameOf({ speaker, report }: Said): string {
  const name = speaker?.name ?? '';
  const isCommon = /(?:Department|Ministry|Committee|Council|Court|Party|Administration|Agency|Bureau|Commission|Union|Foundation|Institute|Board|Government|Service|Force)$/.test(name);
  return speaker?.sort === 'body' && (isCommon || new RegExp(`\\b[Tt]he ${escaped(name)}(?![\\p{L}\\p{N}-]| \\p{Lu})`, 'u').test(report.text)) ? `the ${name}` : name;
}

/** Whether to show the quoted words alone; a part quote is better whole, when it can stand so. */
export function isQuoted(said: Said): said is Said & { quoted: string } {
  return isBetterQuoted(said);
}

/** It is asked of each statement many times. */
const isBetterQuoted = once((said: Said): boolean => {
  if (said.quoted === null || countWords(said.quoted) < 4) return false;
  return said.statement.level === 'direct' || !said.isClause || looseIn(said) !== null;
});

/** A statement as a thing to speak of: "these words of Mark Toner: “…”", "Mark Toner’s statement that …"; null when it cannot stand so. */
export function describe(said: Said): string | null {
  if (!said.speaker) return null;
  if (isQuoted(said)) return `these words of ${nameOf(said)}: ${inMarks(said.quoted)}`;
  return said.isClause ? `${possessive(nameOf(said))} statement that ${asClause(said.words, said.report.text)}` : null;
}

/** For the screen: what is set large. */
export function shownWords(said: Said): string {
  return isQuoted(said) ? said.quoted : asClause(said.words, said.report.text);
}

/** As an option: "Mark Toner: “…”", "Mark Toner said that …". */
export function asOption(said: Said): string | null {
  if (!said.speaker) return null;
  if (isQuoted(said)) return `${capital(nameOf(said))}: ${inMarks(said.quoted)}`;
  return said.isClause ? `${capital(nameOf(said))} said that ${asClause(said.words, said.report.text)}` : null;
}
