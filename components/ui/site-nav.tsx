import Link from 'next/link';
import { ChartLine, Newspaper, Sun, Users } from 'lucide-react';

/** The four sections; `null` for pages that belong to none (sign-in, settings). */
export type Place = 'today' | 'quizzes' | 'progress' | 'classes' | null;

const places = [
  { place: 'today', href: '/', title: 'Today', Icon: Sun },
  { place: 'quizzes', href: '/events', title: 'Quizzes', Icon: Newspaper },
  { place: 'progress', href: '/progress', title: 'Progress', Icon: ChartLine },
  { place: 'classes', href: '/classes', title: 'Classes', Icon: Users },
] as const;

/** Sections in the masthead of a wide window. */
export function SiteNav({ current }: { current: Place }) {
  return (
    <nav className="nav" aria-label="Main">
      {places.map(({ place, href, title }) => (
        <Link key={place} href={href} aria-current={place === current ? 'page' : undefined}>
          {title}
        </Link>
      ))}
    </nav>
  );
}

/** The same sections at the foot of a phone. */
export function SiteTabs({ current }: { current: Place }) {
  return (
    <nav className="tabs" aria-label="Main">
      {places.map(({ place, href, title, Icon }) => (
        <Link key={place} href={href} aria-current={place === current ? 'page' : undefined}>
          <Icon className="i" strokeWidth={1.75} aria-hidden="true" />
          {title}
        </Link>
      ))}
    </nav>
  );
}
