import { SourceToken } from '@/components/article/source-token';
import { listed } from '@/components/ui/counted';
import { dayWords } from '@/components/ui/day';
import type { Credit } from '@/lib/quiz/reveal';

/** Whose reports are compared: over the columns of a wide window, as a list on a phone. */
export function ComparisonSources({ credits }: { credits: [Credit, Credit] }) {
  const [first, second] = credits;
  return (
    <>
      <div className="cmp-head" aria-hidden="true"><SourceLine credit={first} /><span /><SourceLine credit={second} /></div>
      <div className="cmp-list"><SourceLine credit={first} /><SourceLine credit={second} /></div>
    </>
  );
}

function SourceLine({ credit }: { credit: Credit }) {
  const { bylines, agencies, outlet, publishedAt, licence, isSummaryOf, index } = credit;
  const cites = agencies.length > 0 ? `citing ${listed(agencies.slice(0, 2))}` : null;
  return (
    <div className="cmp-src">
      <SourceToken index={index} />
      <span>
        <b>{[bylines.length > 0 ? listed(bylines) : 'No byline', bylines.length > 0 ? null : cites].filter(Boolean).join(', ')}</b>
        <small>{[isSummaryOf ? `Summary of ${isSummaryOf.outlet}` : outlet, bylines.length > 0 ? cites : null, publishedAt && dayWords(publishedAt), licence].filter(Boolean).join(', ')}</small>
      </span>
    </div>
  );
}
