import Link from 'next/link';
import { countRelations, relations, relationWords } from '@/components/article/relations';
import type { Group } from '@/lib/events/group';

/** How the reports of an event stand to one another, counted, each count leading to its statements. */
export function RelationCounts({ groups, slug }: { groups: Group[]; slug: string }) {
  const counts = countRelations(groups);
  return (
    <ul className="counts">
      {relations.filter((relation) => counts[relation] > 0).map((relation) => (
        <li key={relation}>
          <Link href={`/events/${slug}/compare?show=${relation}`}>
            <b className="tnum">{counts[relation]}</b>
            <span><span className="sign-s" aria-hidden="true">{relationWords[relation].sign}</span> {relationWords[relation].title}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
