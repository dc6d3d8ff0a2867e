import { readReport } from '@/lib/articles/read-report';
import { finish } from '@/lib/statements/finish';
import { readArticle } from '@/lib/statements/read';
import { readDrafts } from '@/lib/statements/read-drafts';
import type { Reading, Statement } from '@/lib/statements/statement';

/** A statement with the sort of words that stand for its speaker: a name, a pronoun, "the minister", "who". */
export type Graded = Statement & { speakerSort: string };

/** All that a report tells, from its bare text: what `byline read` does. */
export function read(text: string): Reading {
  return readArticle(readReport(text));
}

/** The statements of a report with the sort of each speaker, which only the draft of a statement knows. */
export function readGraded(text: string): Graded[] {
  const report = readReport(text);
  const read = readDrafts(report);
  const sorts = new Map(read.drafts.map((draft) => [`${draft.speaker?.start}:${draft.speaker?.end}:${draft.cue?.start}`, draft.speakerSort]));
  return finish(report, read).map((statement) => ({ ...statement, speakerSort: sorts.get(`${statement.speaker?.start}:${statement.speaker?.end}:${statement.cue?.start}`) ?? 'none' }));
}
