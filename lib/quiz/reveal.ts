import type { BasedOn } from '@/lib/articles/source';
import type { Question } from '@/lib/questions/question';
import { passageOf, type Passage } from './passage';
import { keyOf, toShown, type Response } from './response';

/** What stands beside every excerpt: who published it, when, and under what terms. */
export type Credit = {
  reportId: string;
  outlet: string | null;
  bylines: string[];
  /** Who else is credited in it: "ISNA news agency". */
  agencies: string[];
  /** `YYYY-MM-DD`. */
  publishedAt: string | null;
  licence: string | null;
  url: string | null;
  /** Present when the text is our own summary of somebody else's report. */
  isSummaryOf: BasedOn | null;
  /** Its place among the reports of its event, from 0: the letter on the screen. */
  index: number;
};

/** One passage that shows the key. */
export type EvidenceView = Passage & { credit: Credit };

/** What leaves the server once the answer is stored. */
export type Reveal = {
  /** The answer that is wholly right, in the order this person sees. */
  key: Response;
  explanation: string;
  evidence: EvidenceView[];
};

/** A report as far as a reveal needs it. */
export type CreditedText = { text: string; credit: Credit };

/** The key of a question with the passages that show it; `reports` by id. */
export function toReveal(question: Question, optionOrder: readonly number[], reports: ReadonlyMap<string, CreditedText>): Reveal {
  return {
    key: toShown(keyOf(question), optionOrder),
    explanation: question.explanation,
    evidence: question.evidence.map((piece) => {
      const report = reports.get(piece.reportId);
      return { ...passageOf(piece, report?.text ?? null), credit: report?.credit ?? withdrawn(piece.reportId) };
    }),
  };
}

/** A report that is no longer there: the words kept with the evidence still show, without a credit. */
const withdrawn = (reportId: string): Credit => ({
  reportId, outlet: null, bylines: [], agencies: [], publishedAt: null, licence: null, url: null, isSummaryOf: null, index: 0,
});
