import type { QuestionResult } from '@/lib/classroom/results';

const width = 64;

/** How each question went in the class, as a bar and as a share. */
export function QuestionCheck({ questions }: { questions: readonly QuestionResult[] }) {
  return (
    <table className="ia">
      <caption className="sr">Share of answers that were right, by question</caption>
      <thead>
        <tr>
          <th scope="col">Question</th>
          <th scope="col">Share right</th>
        </tr>
      </thead>
      <tbody>
        {questions.map(({ questionId, stem, right, answered }, i) => (
          <tr key={questionId}>
            <th scope="row" className="font-medium">
              <span className="muted">Q{i + 1}</span> {stem}
            </th>
            <td className="whitespace-nowrap">
              {answered === 0 ? (
                <span className="muted">no answer yet</span>
              ) : (
                <>
                  <svg width={width} height="10" aria-hidden="true">
                    <rect width={width} height="10" fill="var(--paper-sunk)" />
                    <rect width={(width * right) / answered} height="10" fill="var(--ink-2)" />
                  </svg>
                  {right} of {answered}
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
