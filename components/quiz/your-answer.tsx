import { Check, X } from 'lucide-react';
import { wordsOf } from '@/components/question/chosen';
import type { Verdict } from '@/components/quiz/sitting';
import type { Response } from '@/lib/quiz/response';
import type { QuestionView } from '@/lib/quiz/view';

type Line = { words: string; isRight: boolean; says: string };

/** Each answer that was given or should have been, with what it was. An order and a match go line by line. */
function linesOf(view: QuestionView, given: Response, key: Response, isRight: boolean): Line[] {
  const [mine, right] = [wordsOf(view, given), wordsOf(view, key)];
  const numbered = (words: string, at: number) => (key.format === 'order' ? `${at + 1}. ${words}` : words);
  if (key.format === 'order' || key.format === 'match') {
    return right.flatMap((words, at): Line[] =>
      words === mine[at]
        ? [{ words: numbered(words, at), isRight: true, says: 'Your answer, right' }]
        : [{ words: numbered(mine[at] ?? '', at), isRight: false, says: 'Your answer' }, { words: numbered(words, at), isRight: true, says: 'Right answer' }]);
  }
  // Another spelling, or another sentence that shows it as well, is as right as the one that is shown.
  if (isRight && key.format !== 'several') return mine.map((words) => ({ words, isRight, says: 'Your answer, right' }));
  const lines = [...new Set([...mine, ...right])].map((words) => ({
    words,
    isRight: right.includes(words),
    says: !mine.includes(words) ? 'Right answer' : right.includes(words) ? 'Your answer, right' : 'Your answer',
  }));
  return lines.sort((a, b) => Number(a.isRight) - Number(b.isRight));
}

/** What was given beside what is right: a sign, words and a strike, never colour alone. */
export function YourAnswer({ view, given, verdict }: { view: QuestionView; given: Response; verdict: Verdict }) {
  const { isRight: isAllRight, reveal: { key } } = verdict;
  const isOne = key.format === 'choice' || key.format === 'text' || key.format === 'span' || (key.format === 'several' && key.choices.length === 1);
  return (
    <ul className={isOne ? 'yours one' : 'yours'}>
      {linesOf(view, given, key, isAllRight).map(({ words, isRight, says }, at) => (
        <li key={at} className={isRight ? 'yes' : 'no'}>
          {isRight ? <Check className="i" aria-hidden="true" /> : <X className="i" aria-hidden="true" />}
          {isRight ? <b>{words}</b> : <s>{words}</s>}
          <small>{says}</small>
        </li>
      ))}
    </ul>
  );
}
