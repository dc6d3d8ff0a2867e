'use client';

import { isComplete, wordsOf } from '@/components/question/chosen';
import { QuestionView } from '@/components/question/question-view';
import type { Trouble } from '@/components/quiz/use-answer';
import { KeyCap } from '@/components/ui/key-cap';
import type { Response } from '@/lib/quiz/response';
import type { QuestionView as View } from '@/lib/quiz/view';

type Props = {
  view: View;
  given: Response | null;
  onChange: (given: Response) => void;
  onCheck: () => void;
  onRetry: () => void;
  isSending: boolean;
  trouble: Trouble | null;
};

/** The question with its answers, and what became of saving the one that was given. */
export function Asking({ view, given, onChange, onCheck, onRetry, isSending, trouble }: Props) {
  const isKept = isSending && trouble?.is === 'waiting';
  return (
    <main id="main" className="wrap quiz-main">
      <form className="quiz" onSubmit={(event) => { event.preventDefault(); onCheck(); }}>
        <QuestionView view={view} given={given} isDisabled={isSending} onChange={onChange} />
        <div className="commit">
          <div role="status">
            {isKept && (
              <p className="notice bad">
                <b>We couldn’t save that. Your answer is kept here; try again.</b>
                <span className="kept">Kept: {given && wordsOf(view, given).join('; ')}</span>
                {trouble.sentence && <span className="kept">{trouble.sentence}</span>}
              </p>
            )}
            {trouble?.is === 'refused' && <p className="notice bad">{trouble.sentence}</p>}
          </div>
          {isKept
            ? <button type="button" className="btn btn-primary btn-block" onClick={onRetry}>Try again</button>
            : (
              <button type="submit" className="btn btn-primary btn-block" disabled={!isComplete(given) || isSending}>
                {isSending ? 'Checking …' : 'Check answer'} <KeyCap>Enter</KeyCap>
              </button>
            )}
        </div>
      </form>
    </main>
  );
}
