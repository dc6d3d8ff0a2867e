import Link from 'next/link';
import { counted } from '@/components/ui/counted';
import type { ClassDetail, ClassWork } from '@/lib/db/classroom';
import type { Viewer } from '@/lib/db/viewer';
import { momentWords } from '@/lib/zoned-time';

type Props = { viewer: Viewer; room: ClassDetail; now: Date };

function stateOf({ done, opensAt, dueAt }: ClassWork, now: Date): string {
  if (done > 0) return 'Done';
  if (opensAt > now) return 'Not open yet';
  return dueAt < now ? 'Late' : 'To do';
}

/** A class as one of its pupils sees it: what is to do, and what is done. */
export function PupilClass({ viewer, room, now }: Props) {
  if (room.assignments.length === 0) return <p className="empty text-ink-2">You are in. Nothing is assigned yet; it will stand here and on the first page.</p>;
  return (
    <section className="section">
      <div className="sec-h">
        <h2>Work</h2>
      </div>
      <ul className="due">
        {room.assignments.map((work) => (
          <li key={work.id}>
            <Link href={`/assignments/${work.id}`}>
              <strong>{work.title}</strong>
              <span className="when">{stateOf(work, now)}</span>
              <span className="who">{counted(work.questionCount, 'question')}</span>
              <span className="done">
                {work.opensAt > now ? `opens ${momentWords(work.opensAt, viewer.timeZone, now, 'short')}` : `due ${momentWords(work.dueAt, viewer.timeZone, now, 'short')}`}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
