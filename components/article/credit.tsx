import type { Credit as Credited } from '@/lib/quiz/reveal';
import { listed } from '@/components/ui/counted';
import { dayWords } from '@/components/ui/day';

type Props = {
  credited: Omit<Credited, 'reportId'>;
  /** Who the report itself credits. */
  agencies?: string[];
  /** Its letter within the event; without one the outlet's initial stands there. */
  letter?: string;
};

/** "Patrick Goodenough, CNSNews" or "Iran Daily, no byline". */
export function bylineOf({ bylines, outlet }: Pick<Credited, 'bylines' | 'outlet'>): string {
  const name = outlet ?? 'Outlet not named';
  return bylines.length > 0 ? `${listed(bylines)}, ${name}` : `${name}, no byline`;
}

/** ", citing ISNA and state media", or nothing. */
export function citing(agencies: readonly string[]): string {
  return agencies.length > 0 ? `, citing ${listed(agencies.slice(0, 3))}` : '';
}

const isWebAddress = (url: string | null): url is string => /^https?:\/\//i.test(url ?? '');

/** Outlet, byline, date and licence; for a text in our own words, what it is a summary of. */
export function Credit({ credited, agencies = [], letter }: Props) {
  const { isSummaryOf: basis, publishedAt, licence, url, outlet } = credited;
  const token = letter ?? outlet?.charAt(0).toUpperCase() ?? '?';
  return (
    <div className="credit">
      <span className={letter && letter !== 'A' ? 'src hollow' : 'src'} aria-hidden="true">{token}</span>
      <b>{bylineOf(credited)}{citing(agencies)}</b>
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
