import Link from 'next/link';
import type { ReportPreview, StatementPreview } from '@/components/import/preview';

const levels = { direct: 'word for word', mixed: 'part quote', indirect: 'paraphrase' };
const shownAtFirst = 6;

function Said({ quote, speaker, via, level }: StatementPreview) {
  return (
    <li>
      <p className="font-serif text-lg leading-snug">{level === 'direct' ? `“${quote.replace(/^[“"]|[”"]$/g, '')}”` : quote}</p>
      <p className="small mt-1 text-ink-2">
        <b className="text-ink">{speaker ?? 'Speaker not found'}</b>, {levels[level]}
        {via.length > 0 && `, through ${via.join(' and ')}`}
      </p>
    </li>
  );
}

/** What was read from one report: its parts, who said what, which documents. */
export function ReportFound({ number, report }: { number: number; report: ReportPreview }) {
  if (report.refusal) {
    return (
      <p className="notice bad mt-4">
        Report {number}: {report.refusal}
      </p>
    );
  }
  const { statements, documents } = report;
  const [first, rest] = [statements.slice(0, shownAtFirst), statements.slice(shownAtFirst)];
  return (
    <article className="mt-6 border-t border-rule pt-4">
      <h3 className="text-2xl">{report.headline ?? `Report ${number}, no headline found`}</h3>
      <dl className="small mt-3 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-ink-2">
        {report.parts.map(({ name, value }) => (
          <div key={name} className="contents">
            <dt>{name}</dt>
            <dd className={value === 'not found' ? 'muted' : 'text-ink'}>{value}</dd>
          </div>
        ))}
      </dl>
      {report.sameAs && (
        <p className="notice mt-4">
          {report.sameAs.isOwn ? 'You keep this report already' : 'This report is in the library already'}, in <Link className="underline" href={`/events/${report.sameAs.eventSlug}`}>{report.sameAs.eventTitle}</Link>.
        </p>
      )}
      <h4 className="mt-5 font-sans font-bold">{statements.length === 1 ? '1 statement' : `${statements.length} statements`}</h4>
      <ul className="rows">
        {first.map((one) => (
          <Said key={one.id} {...one} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details className="border-t border-rule pt-2">
          <summary className="flex min-h-11 cursor-pointer items-center font-semibold">Show {rest.length} more</summary>
          <ul className="rows">
            {rest.map((one) => (
              <Said key={one.id} {...one} />
            ))}
          </ul>
        </details>
      )}
      {documents.length > 0 && (
        <p className="mt-4 border-t border-rule pt-3">
          <b>{documents.length === 1 ? 'Document' : 'Documents'}:</b> {documents.join(', ')}
        </p>
      )}
    </article>
  );
}
