import Link from 'next/link';
import { letterOf } from '@/components/article/source-token';
import { pairsOf } from './pair';

type Props = { count: number; current: [number, number]; href: (pair: [number, number]) => string };

const most = 15;

/** Chooses which two of three or more reports stand side by side. */
export function OtherPairs({ count, current, href }: Props) {
  return (
    <nav className="chips mb-3" aria-label="Compare two reports">
      {pairsOf(count).slice(0, most).map((pair) => (
        <Link key={pair.join('-')} className="chip" href={href(pair)} aria-current={pair.join() === current.join() ? 'true' : undefined} scroll={false}>
          {letterOf(pair[0])} and {letterOf(pair[1])}
        </Link>
      ))}
    </nav>
  );
}
