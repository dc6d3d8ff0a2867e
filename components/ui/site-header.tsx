import { AccountLink, type Account } from '@/components/ui/account-link';
import { SiteNav, type Place } from '@/components/ui/site-nav';
import { Wordmark } from '@/components/ui/wordmark';

/** The slim bar over every page but the front page. */
export function SiteHeader({ current, account }: { current: Place; account: Account | null }) {
  return (
    <header className="bar">
      <div className="wrap">
        <Wordmark />
        <SiteNav current={current} />
        <span className="grow" />
        <AccountLink account={account} />
      </div>
    </header>
  );
}
