import Link from 'next/link';
import { countRelations, relations, relationWords } from '@/components/article/relations';
import type { Group, Relation } from '@/lib/events/group';

type Props = { groups: Group[]; shown: Relation | null; href: (relation: Relation | null) => string };

/** Shows all statements or those of one relation; links, so that no script is needed. */
export function RelationChips({ groups, shown, href }: Props) {
  const counts = countRelations(groups);
  return (
    <nav className="chips" aria-label="Show statements">
      <Link className="chip" href={href(null)} aria-current={shown === null ? 'true' : undefined} scroll={false}>All {groups.length}</Link>
      {relations.filter((relation) => counts[relation] > 0).map((relation) => (
        <Link key={relation} className="chip" href={href(relation)} aria-current={shown === relation ? 'true' : undefined} scroll={false}>
          <span className="sign-s" aria-hidden="true">{relationWords[relation].sign}</span>{relationWords[relation].title} {counts[relation]}
        </Link>
      ))}
    </nav>
  );
}
