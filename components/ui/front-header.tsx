import type { ReactNode } from 'react';
import { AccountLink, type Account } from '@/components/ui/account-link';
import { SiteNav } from '@/components/ui/site-nav';
import { Wordmark } from '@/components/ui/wordmark';

type Props = { account: Account | null; date: string; tally?: ReactNode };

/** The masthead of the front page: date, name, double rule, sections. */
export function FrontHeader({ account, date, tally }: Props) {
  return (
    <header className="wrap">
      <div className="front">
        <Wordmark />
        <span className="front-date">{date}</span>
        <span className="front-end">
          <span className="only-wide">{tally}</span>
          <AccountLink account={account} />
        </span>
      </div>
      <hr className="double" />
      <div className="front-nav">
        <SiteNav current="today" />
      </div>
    </header>
  );
}
