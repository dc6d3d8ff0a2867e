import Link from 'next/link';
import { Credit } from '@/components/article/credit';
import { toCredit } from '@/components/article/to-credit';
import { counted } from '@/components/ui/counted';
import type { Source } from '@/lib/articles/source';
import type { Reading } from '@/lib/statements/statement';

type Props = { reports: { id: string; source: Source; reading: Reading }[]; eventTitle: string };

/** The reports of an event: headline, whose it is, and how much was said in it. */
export function ReportList({ reports, eventTitle }: Props) {
  return (
    <ol className="reports">
      {reports.map(({ id, source, reading: { report, statements } }, index) => (
        <li key={id}>
          <h3><Link href={`/reports/${id}`}>{report.headline ?? eventTitle}</Link></h3>
          <Credit credited={toCredit(id, report, source, index)} />
          <p className="small muted">{counted(statements.length, 'statement')}, {statements.filter(({ level }) => level === 'direct').length} of them direct quotes</p>
        </li>
      ))}
    </ol>
  );
}
