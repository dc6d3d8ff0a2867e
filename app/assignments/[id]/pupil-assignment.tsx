import Link from 'next/link';
import { ActionButton } from '@/components/form/action-button';
import { counted } from '@/components/ui/counted';
import { PageHead } from '@/components/ui/page-head';
import type { AssignmentHead } from '@/lib/db/get-assignment';
import type { Viewer } from '@/lib/db/viewer';
import { momentWords } from '@/lib/zoned-time';
import { startAssignmentAction } from './actions';

type Props = { viewer: Viewer; work: AssignmentHead; now: Date };

/** What it is, when it is due, and the way in. */
export function PupilAssignment({ viewer, work, now }: Props) {
  const { id, title, className, classId, teacherName, opensAt, dueAt, questionCount, own } = work;
  const when = (date: Date) => momentWords(date, viewer.timeZone, now);
  const isOpen = opensAt <= now;
  const isLate = dueAt < now && !own?.finishedAt;
  return (
    <>
      <PageHead kicker={<Link href={`/classes/${classId}`}>{className}, {teacherName}</Link>} title={title} stand={`${counted(own?.of ?? questionCount, 'question')}, no timer. ${isOpen ? `Due ${when(dueAt)}.` : `Opens ${when(opensAt)}, due ${when(dueAt)}.`}`} />
      {isLate && <p className="notice mb-5">The date has passed. You can still do it; it counts as late.</p>}
      {own?.finishedAt ? (
        <>
          <p className="font-serif text-2xl">
            Done: {own.right} of {own.of} right.
          </p>
          <p className="mt-5">
            <Link className="btn" href={`/quiz/${own.sittingId}`}>
              See how it went
            </Link>
          </p>
        </>
      ) : isOpen ? (
        <div className="form-actions">
          <ActionButton action={startAssignmentAction} input={{ assignmentId: id }} className="btn btn-primary" busy="Opening …">
            {own ? `Go on, ${own.answered} of ${own.of} answered` : 'Start'}
          </ActionButton>
        </div>
      ) : (
        <p className="text-ink-2">Come back when it opens.</p>
      )}
    </>
  );
}
