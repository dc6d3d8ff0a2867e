import type { Response } from '@/lib/quiz/response';
import type { Answers, QuestionView } from '@/lib/quiz/view';

/** What the view of each answer format is given. `given` holds places in the shown order; null before the first touch. */
export type FormatProps<Format extends Answers['format'] = Answers['format']> = {
  view: QuestionView & Extract<Answers, { format: Format }>;
  labelledBy: string;
  given: Response | null;
  isDisabled: boolean;
  onChange: (given: Response) => void;
};
