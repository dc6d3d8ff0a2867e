import Link from 'next/link';

const titles = { draft: 'To decide', published: 'Published', refused: 'Dropped' } as const;
export type Tab = keyof typeof titles;

/** Whether an address names one of the three lists. */
export function isTab(given: string | undefined): given is Tab {
  return given !== undefined && Object.hasOwn(titles, given);
}

type Props = { current: Tab; counts: Record<Tab, number>; href: (tab: Tab) => string };

/** The three lists of questions, with how many are in each. */
export function CurateTabs({ current, counts, href }: Props) {
  return (
    <nav className="chips" aria-label="Questions by standing">
      {(Object.keys(titles) as Tab[]).map((tab) => (
        <Link key={tab} className={`chip no-underline ${tab === current ? 'bg-ink text-paper' : ''}`} href={href(tab)} aria-current={tab === current ? 'page' : undefined}>
          {titles[tab]} <span className="tnum">{counts[tab]}</span>
        </Link>
      ))}
    </nav>
  );
}
