import { Check, X } from 'lucide-react';
import type { Verdict } from '@/components/quiz/sitting';
import type { QuestionView } from '@/lib/quiz/view';

type Line = { index: number; isRight: boolean; says: string };

/** Each answer that was chosen or should have been, with what it was. */
function linesOf(chosen: readonly number[], answer: readonly number[]): Line[] {
  const lines = [...new Set([...chosen, ...answer])].sort((a, b) => a - b).map((index) => ({
    index,
    isRight: answer.includes(index),
    says: !chosen.includes(index) ? 'Right answer' : answer.includes(index) ? 'Your answer, right' : 'Your answer',
  }));
  return lines.sort((a, b) => Number(a.isRight) - Number(b.isRight));
}

/** What was chosen beside what is right: a sign, words and a strike, never colour alone. */
export function YourAnswer({ view, chosen, verdict }: { view: QuestionView; chosen: number[]; verdict: Verdict }) {
  return (
    <ul className={verdict.reveal.answer.length === 1 ? 'yours one' : 'yours'}>
      {linesOf(chosen, verdict.reveal.answer).map(({ index, isRight, says }) => (
        <li key={index} className={isRight ? 'yes' : 'no'}>
          {isRight ? <Check className="i" aria-hidden="true" /> : <X className="i" aria-hidden="true" />}
          {isRight ? <b>{view.options[index]}</b> : <s>{view.options[index]}</s>}
          <small>{says}</small>
        </li>
      ))}
    </ul>
  );
}
