'use client';

import { QuestionView } from '@/components/question/question-view';
import type { Trouble } from '@/components/quiz/use-answer';
import { KeyCap } from '@/components/ui/key-cap';
import type { QuestionView as View } from '@/lib/quiz/view';

type Props = {
  view: View;
  chosen: number[];
  onChange: (chosen: number[]) => void;
  onCheck: () => void;
  onRetry: () => void;
  isSending: boolean;
  trouble: Trouble | null;
};

/** The question with its answers, and what became of saving the one that was given. */
export function Asking({ view, chosen, onChange, onCheck, onRetry, isSending, trouble }: Props) {
  const isKept = isSending && trouble?.is === 'waiting';
  return (
    <main id="main" className="wrap quiz-main">
      <form className="quiz" onSubmit={(event) => { event.preventDefault(); onCheck(); }}>
        <QuestionView view={view} chosen={chosen} isDisabled={isSending} onChange={onChange} />
        <div className="commit">
          <div role="status">
            {isKept && (
              <p className="notice bad">
                <b>We couldn’t save that. Your answer is kept here; try again.</b>
                <span className="kept">Kept: {chosen.map((index) => view.options[index]).join('; ')}</span>
                {trouble.sentence && <span className="kept">{trouble.sentence}</span>}
              </p>
            )}
            {trouble?.is === 'refused' && <p className="notice bad">{trouble.sentence}</p>}
          </div>
          {isKept
            ? <button type="button" className="btn btn-primary btn-block" onClick={onRetry}>Try again</button>
            : (
              <button type="submit" className="btn btn-primary btn-block" disabled={chosen.length === 0 || isSending}>
                {isSending ? 'Checking …' : 'Check answer'} <KeyCap>Enter</KeyCap>
              </button>
            )}
        </div>
      </form>
    </main>
  );
}
