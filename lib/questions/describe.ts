import type { Said } from '@/lib/questions/said';
import { asClause, countWords, inMarks, possessive } from '@/lib/questions/wording';

/** A statement as a thing to speak of: "these words of Mark Toner: “…”", "Mark Toner’s statement that …"; null when it cannot stand so. */
export function describe(said: Said): string | null {
  if (!said.speaker) return null;
  if (said.quoted && countWords(said.quoted) >= 4) return `these words of ${said.speaker.name}: ${inMarks(said.quoted)}`;
  return said.isClause ? `${possessive(said.speaker.name)} statement that ${asClause(said.words, said.report.text)}` : null;
}

/** For the screen: what is set large. */
export function shownWords(said: Said): string {
  return said.quoted && countWords(said.quoted) >= 4 ? said.quoted : asClause(said.words, said.report.text);
}

/** As an option: "Mark Toner: “…”", "Mark Toner said that …". */
export function asOption(said: Said): string | null {
  if (!said.speaker) return null;
  if (said.quoted && countWords(said.quoted) >= 4) return `${said.speaker.name}: ${inMarks(said.quoted.replace(/[.,]$/, ''))}`;
  return said.isClause ? `${said.speaker.name} said that ${asClause(said.words, said.report.text)}` : null;
}
