import Link from 'next/link';
import { Download } from 'lucide-react';
import { Gradebook } from '@/components/classroom/gradebook';
import { QuestionCheck } from '@/components/classroom/question-check';
import { PageHead } from '@/components/ui/page-head';
import { getResults } from '@/lib/db/classroom';
import type { AssignmentHead } from '@/lib/db/get-assignment';
import type { Viewer } from '@/lib/db/viewer';
import { momentWords } from '@/lib/zoned-time';

type Props = { viewer: Viewer; work: AssignmentHead; now: Date };

/** Who did it, with what result, and which question failed. */
export async function TeacherAssignment({ viewer, work, now }: Props) {
  const results = await getResults(viewer, work.id, now);
  const { pupils, questions, done } = results;
  const [right, answered] = [questions.reduce((sum, one) => sum + one.right, 0), questions.reduce((sum, one) => sum + one.answered, 0)];
  const when = (date: Date) => momentWords(date, viewer.timeZone, now);
  return (
    <>
      <PageHead
        kicker={
          <>
            <Link href={`/classes/${work.classId}`}>{work.className}</Link>, {work.opensAt > now ? `opens ${when(work.opensAt)}` : `${work.dueAt < now ? 'was due' : 'due'} ${when(work.dueAt)}`}
          </>
        }
        title={work.title}
        aside={
          <span className="stats">
            <span>
              <b>
                {done} of {pupils.length}
              </b>
              done
            </span>
            {answered > 0 && (
              <span>
                <b>{Math.round((right / answered) * 100)}%</b>
                of answers right
              </span>
            )}
            {pupils.length > 0 && (
              <a className="btn" href={`/assignments/${work.id}/results.csv`} download>
                <Download className="i" aria-hidden="true" strokeWidth={1.75} />
                CSV
              </a>
            )}
          </span>
        }
      />
      {pupils.length === 0 ? (
        <div className="empty">
          <h2>Nobody is in this class yet</h2>
          <p>Show the join code to the class; each pupil appears here with their result.</p>
          <Link className="btn btn-primary" href={`/classes/${work.classId}`}>
            To the join code
          </Link>
        </div>
      ) : (
        <div className="teach">
          <section aria-labelledby="gradebook">
            <h2 id="gradebook" className="mb-2 font-sans text-base font-bold">
              Gradebook
            </h2>
            <Gradebook results={results} title={`${work.title}, ${work.className}`} />
          </section>
          <section aria-labelledby="check">
            <h2 id="check" className="mb-2 font-sans text-base font-bold">
              Question by question
            </h2>
            <QuestionCheck questions={questions} />
          </section>
        </div>
      )}
    </>
  );
}
