import { SourceToken } from '@/components/article/source-token';
import { listed } from '@/components/ui/counted';
import { dayWords } from '@/components/ui/day';
import type { Credit as Credited } from '@/lib/quiz/reveal';

/** "Patrick Goodenough, CNSNews" or "Iran Daily, no byline". */
export function bylineOf({ bylines, outlet }: Pick<Credited, 'bylines' | 'outlet'>): string {
  const name = outlet ?? 'Outlet not named';
  return bylines.length > 0 ? `${listed(bylines)}, ${name}` : `${name}, no byline`;
}

const mostAgencies = 3;

/** ", citing ISNA and state media", or nothing. */
export function citing(agencies: readonly string[]): string {
  return agencies.length > 0 ? `, citing ${listed(agencies.slice(0, mostAgencies))}` : '';
}

const isWebAddress = (url: string | null): url is string => /^https?:\/\//i.test(url ?? '');

/** Outlet, byline, date and licence; for a text in our own words, what it is a summary of. */
export function Credit({ credited }: { credited: Credited }) {
  const { isSummaryOf: basis, publishedAt, licence, url } = credited;
  return (
    <div className="credit">
      <SourceToken index={credited.index} />
      <b>{bylineOf(credited)}{citing(credited.agencies)}</b>
      <span>
        {basis
          ? <>A summary of {basis.title ? <cite>{basis.title}</cite> : 'a report'}{basis.byline && ` by ${basis.byline}`}, {basis.outlet}, {dayWords(basis.publishedAt)}. </>
          : publishedAt && `${dayWords(publishedAt)}. `}
        {licence}
        {isWebAddress(url) && <>{licence && '. '}<a href={url} rel="noreferrer nofollow">The original</a></>}
      </span>
    </div>
  );
}
