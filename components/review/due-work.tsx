import Link from 'next/link';
import { dueWords } from '@/components/ui/due-words';

/** A piece of class work that waits. */
export type Work = { id: string; title: string; className: string; dueAt: Date; isLate: boolean; answered: number; of: number };

type Props = { work: Work[]; now: Date; timeZone: string };

const progressOf = ({ answered, of }: Work) => (answered === 0 ? 'Not started' : `${answered} of ${of} done`);

/** Class work that waits, what is due first on top. */
export function DueWork({ work, now, timeZone }: Props) {
  return (
    <section aria-labelledby="due-work">
      <div className="sec-h"><h2 id="due-work">Due for class</h2><Link href="/classes">All classes</Link></div>
      <ul className="due">
        {work.map((one) => (
          <li key={one.id}>
            <Link href={`/assignments/${one.id}`}>
              <strong>{one.title}</strong>
              <span className="when">{one.isLate ? 'Late, was due ' : ''}{dueWords(one.dueAt, now, timeZone)}</span>
              <span className="who">{one.className}</span>
              <span className="done">{progressOf(one)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
