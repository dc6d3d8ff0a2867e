'use client';

import { useEffect, useRef, useState } from 'react';
import { Check, X } from 'lucide-react';
import { Clipping } from '@/components/article/clipping';
import { answerSentence, nameIn } from '@/components/quiz/answer-words';
import { FlagDialog } from '@/components/quiz/flag-dialog';
import { SaidChoice } from '@/components/quiz/said-choice';
import type { PlayerActions, Verdict } from '@/components/quiz/sitting';
import { YourAnswer } from '@/components/quiz/your-answer';
import { ReturnLine } from '@/components/review/return-line';
import { KeyCap } from '@/components/ui/key-cap';
import type { Response } from '@/lib/quiz/response';
import type { QuestionView } from '@/lib/quiz/view';

type Props = {
  view: QuestionView;
  given: Response;
  verdict: Verdict;
  actions: PlayerActions;
  onNext: () => void;
  onUndo: () => void;
  isBusy: boolean;
  /** Why the answer could not be undone. */
  undoSentence: string | null;
};

/** The verdict, the answer, why, and the sentence that shows it. */
export function Feedback({ view, given, verdict, actions, onNext, onUndo, isBusy, undoSentence }: Props) {
  const [dueAt, setDueAt] = useState(verdict.dueAt);
  const heading = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    scrollTo({ top: 0 });
    heading.current?.focus({ preventScroll: true });
  }, []);
  const { isRight, reveal } = verdict;
  return (
    <main id="main" className="wrap fb">
      <div className="fb-say">
        <p className={isRight ? 'verdict ok' : 'verdict'} role="status" tabIndex={-1} ref={heading}>
          <span className="sign">{isRight ? <Check className="i" aria-hidden="true" /> : <X className="i" aria-hidden="true" />}</span>
          {isRight ? 'Right' : 'Not this time'}
        </p>
        <p className="recall" dir="auto">{view.stem}</p>
        <h1 className={answerSentence(view, reveal.key).length > 90 ? 'long' : undefined}>{answerSentence(view, reveal.key)}</h1>
        <YourAnswer view={view} given={given} verdict={verdict} />
        <p className="why" dir="auto">{reveal.explanation}</p>
        {isRight && dueAt && <SaidChoice itemId={view.itemId} rate={actions.rate} onDue={setDueAt} />}
      </div>
      <div className="fb-show">
        {reveal.evidence.map((evidence, index) => (
          <Clipping key={index} evidence={evidence} name={nameIn(view, reveal.key, evidence.marked)} />
        ))}
        {dueAt && <ReturnLine dueAt={dueAt} isRight={isRight} />}
        {undoSentence && <p className="notice bad" role="alert">{undoSentence}</p>}
        <div className="fb-actions">
          <button type="button" className="btn btn-primary" onClick={onNext} disabled={isBusy}>
            {verdict.next.current ? 'Next question' : 'See how it went'} <KeyCap>Enter</KeyCap>
          </button>
        </div>
        <div className="fb-more">
          <FlagDialog itemId={view.itemId} flag={actions.flag} />
          {verdict.next.mayUndo && <button type="button" className="btn btn-quiet" onClick={onUndo} disabled={isBusy}>Undo this answer</button>}
        </div>
      </div>
    </main>
  );
}
