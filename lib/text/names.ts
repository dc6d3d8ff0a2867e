import type { NameMention } from './name-mention';
import { nameOfRun } from './name-of-run';
import { findRuns } from './name-runs';
import { type Paragraph, readParagraphs } from './read-paragraphs';
import { settle } from './settle-names';
import { isTitleCase } from './title-case';
import type { Word } from './words';

export type { NameMention } from './name-mention';

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
      else if (inHeadline || opens) for (const word of run) doubtful.push({ start: word.start, end: word.end, name: word.text, sort: 'other' });
    }
  }
  return settle(text, sure, doubtful);
}
