import { Check, Minus, X } from 'lucide-react';
import type { Cell, PupilResult, Results } from '@/lib/classroom/results';

const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${Math.round((part / whole) * 100)}`);
const states = { 'not begun': 'Not begun', 'under way': 'Under way', done: 'Done' } as const;

function Mark({ cell }: { cell: Cell }) {
  if (cell === 'unanswered') return <td className="c na"><span><Minus className="m" aria-label="not answered" role="img" /></span></td>;
  return cell === 'right' ? <td className="c ok"><Check className="m" aria-label="right" role="img" /></td> : <td className="c no"><X className="m" aria-label="wrong" role="img" /></td>;
}

function PupilRow({ pupil }: { pupil: PupilResult }) {
  const { alias, state, cells, right, of, isLate } = pupil;
  return (
    <tr>
      <th scope="row">{alias}</th>
      <td className="whitespace-nowrap">
        {states[state]}
        {isLate && <b>, late</b>}
      </td>
      {cells.map((cell, i) => (
        <Mark key={i} cell={cell} />
      ))}
      <td className="sum">{state === 'not begun' ? '–' : `${right}/${of}`}</td>
    </tr>
  );
}

/** Who has done it, with what result, question by question. Scrolls sideways with the names fixed. */
export function Gradebook({ results, title }: { results: Results; title: string }) {
  const { pupils, questions } = results;
  const [right, answered] = [questions.reduce((sum, one) => sum + one.right, 0), questions.reduce((sum, one) => sum + one.answered, 0)];
  return (
    <>
      <div className="gb-wrap" tabIndex={0} role="region" aria-label="Gradebook, scrolls sideways">
        <table className="gb">
          <caption className="sr">Gradebook: {title}</caption>
          <thead>
            <tr>
              <th scope="col">Pupil</th>
              <th scope="col">State</th>
              {questions.map(({ questionId, stem }, i) => (
                <th key={questionId} scope="col" className="c" title={stem}>
                  Q{i + 1}
                </th>
              ))}
              <th scope="col" className="text-end">
                Right
              </th>
            </tr>
          </thead>
          <tbody>
            {pupils.map((pupil) => (
              <PupilRow key={pupil.userId} pupil={pupil} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Right, %</th>
              <td />
              {questions.map((one) => (
                <td key={one.questionId} className="c">
                  {percent(one.right, one.answered)}
                </td>
              ))}
              <td className="sum">{percent(right, answered)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
      <p className="small muted gb mt-3 border-0">
        <Check className="m" aria-hidden="true" /> right, <X className="m text-wrong" aria-hidden="true" /> wrong, <Minus className="m" aria-hidden="true" /> not answered. Percentages count answers given.
      </p>
    </>
  );
}
