import type { NameMention } from './name-mention';
import { nameOfRun } from './name-of-run';
import { findRuns } from './name-runs';
import { type Paragraph, readParagraphs } from './read-paragraphs';
import { settle } from './settle-names';
import { mayBeSurname } from './name-words';
import { isTitleCase } from './title-case';
import type { Word } from './words';

export type { NameMention } from './name-mention';

/** "in May", "May 5", "last May": the month. */
function isMonth(text: string, { start, end, lower }: Word): boolean {
  return lower === 'may' && (/^,? \d/.test(text.slice(end, end + 3)) || /(?<!\p{L})(?:in|of|since|by|until|till|on|last|next|this|early|late|mid|through|during|from|every|each|\d+|January|February|March|April|June|July|August|September|October|November|December)[ -]$/iu.test(text.slice(Math.max(0, start - 11), start)));
}

/**
 * Names of people, bodies and places, in order. A lone last name takes the sort and gender of the full name it belongs to.
 * "Foreign Minister Javad Zarif met Kerry in Tehran" → Javad Zarif (person, title "Foreign Minister") · Kerry (other) · Tehran (place)
 */
export function findNames(text: string, paragraphs: Paragraph[] = readParagraphs(text)): NameMention[] {
  const sure: NameMention[] = [];
  const doubtful: NameMention[] = [];
  for (const paragraph of paragraphs) {
    const { words } = paragraph;
    const inHeadline = isTitleCase(words);
    for (const run of findRuns(text, words)) {
      const before = text.slice(Math.max(0, (run[0] as Word).start - 3), (run[0] as Word).start);
      const opens = (run[0] as Word).start === paragraph.start || /[.!?:“"‘•([]\s*$/.test(before);
      const mention = inHeadline ? null : nameOfRun(text, run, opens);
      if (mention) sure.push(mention);
      // At the start of a sentence or in a headline a capital proves nothing: only names known from elsewhere count.
      else if (inHeadline || opens || run.every(({ text: word }) => mayBeSurname(word))) for (const word of run.filter((each) => !isMonth(text, each))) doubtful.push({ start: word.start, end: word.end, name: word.text, sort: 'other' });
    }
  }
  return settle(text, sure, doubtful);
}
