import type { QuestionView } from '@/lib/quiz/view';

/** What the view of each answer format is given. `chosen` holds places in the shown order. */
export type FormatProps = {
  view: QuestionView;
  labelledBy: string;
  chosen: number[];
  isDisabled: boolean;
  onChange: (chosen: number[]) => void;
};
