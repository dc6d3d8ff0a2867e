import type { ReactNode } from 'react';
import type { Account } from '@/components/ui/account-link';
import { SiteHeader } from '@/components/ui/site-header';
import { SiteTabs, type Place } from '@/components/ui/site-nav';

type Props = {
  current: Place;
  /** A `Viewer` fits. */
  account: Account | null;
  /** Another masthead than the slim bar. */
  header?: ReactNode;
  className?: string;
  children: ReactNode;
};

/** What stands around every page but a quiz: masthead, the page in one column of `wrap`, tabs on phones. */
export function SiteShell({ current, account, header, className = '', children }: Props) {
  return (
    <>
      {header ?? <SiteHeader current={current} account={account} />}
      <main id="main" className={`wrap ${className}`}>
        {children}
      </main>
      <SiteTabs current={current} />
    </>
  );
}
