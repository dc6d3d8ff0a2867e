'use client';

import { useEffect, useState, useTransition } from 'react';
import { countOptions, isComplete, pressed } from '@/components/question/chosen';
import { Asking } from '@/components/quiz/asking';
import { Feedback } from '@/components/quiz/feedback';
import { KeysDialog } from '@/components/quiz/keys-dialog';
import { QuizBar } from '@/components/quiz/quiz-bar';
import type { PlayerActions, Sitting } from '@/components/quiz/sitting';
import { useAnswer } from '@/components/quiz/use-answer';
import { useKeys } from '@/components/quiz/use-keys';
import type { Response } from '@/lib/quiz/response';
import type { QuestionView } from '@/lib/quiz/view';

type Props = { sitting: Sitting; view: QuestionView; actions: PlayerActions; onMove: (sitting: Sitting) => void; /** Not on the first turn: the page has just been opened. */ takesFocus: boolean };

/** One question from being asked to being explained. */
export function Turn({ sitting, view, actions, onMove, takesFocus }: Props) {
  const { pending, saved, trouble, submit, retry } = useAnswer(sitting.id, view.itemId);
  const [picked, setPicked] = useState<Response | null>(null);
  const [showsKeys, setShowsKeys] = useState(false);
  const [undoSentence, setUndoSentence] = useState<string | null>(null);
  const [isUndoing, startUndo] = useTransition();
  // After a reload it is the kept answer that is shown as chosen.
  const sent = saved ?? pending;

  useEffect(() => {
    if (!takesFocus) return;
    scrollTo({ top: 0 });
    document.getElementById(`q-${view.itemId}`)?.focus({ preventScroll: true });
  }, [takesFocus, view.itemId]);

  const check = () => {
    if (isComplete(picked) && !sent) submit(picked);
  };
  const undo = () => startUndo(async () => {
    try {
      const outcome = await actions.undo({ sittingId: sitting.id });
      if (outcome.ok) onMove(outcome.value);
      else setUndoSentence(outcome.sentence);
    } catch {
      setUndoSentence('We couldn’t undo that. Try again when you are online.'); // an action rejects when there is no connection
    }
  });

  useKeys((key) => {
    if (key === '?') setShowsKeys(true);
    else if (key === 'Enter' && saved) onMove(saved.verdict.next);
    else if (key === 'Enter') check();
    else if (/^[1-9]$/.test(key) && Number(key) <= countOptions(view) && !sent) setPicked(pressed(view, picked, Number(key) - 1));
    else return false;
    return true;
  });

  return (
    <div className={saved ? 'fb-page' : 'quiz-page'}>
      <QuizBar positions={(saved?.verdict.next ?? sitting).positions} currentId={view.itemId} isAsking={!saved} />
      {saved
        ? <Feedback view={view} given={saved.response} verdict={saved.verdict} actions={actions} onNext={() => onMove(saved.verdict.next)} onUndo={undo} isBusy={isUndoing} undoSentence={undoSentence} />
        : <Asking view={view} given={sent?.response ?? picked} onChange={setPicked} onCheck={check} onRetry={retry} isSending={pending !== null} trouble={trouble} />}
      <KeysDialog isOpen={showsKeys} onClose={() => setShowsKeys(false)} />
    </div>
  );
}
