import Link from 'next/link';
import { SourceToken } from '@/components/article/source-token';
import { bylineOf, citing } from '@/components/article/credit';
import { counted } from '@/components/ui/counted';
import { placeAndDay } from '@/components/ui/day';

/** An event as a card shows it. */
export type StoryEvent = {
  slug: string;
  title: string;
  summary: string | null;
  place: string | null;
  happenedOn: string | null;
  questionCount: number;
  reports: { id: string; outlet: string | null; bylines: string[]; agencies: string[] }[];
  /** Titles of the kinds of question. */
  kinds: string[];
};

const mostKinds = 3;

/** Kicker, headline, who reported it and what is asked. */
export function Story({ event, isLead = false, heading: Heading = 'h3' }: { event: StoryEvent; isLead?: boolean; heading?: 'h2' | 'h3' }) {
  const { slug, title, summary, questionCount, kinds, reports } = event;
  const kicker = placeAndDay(event.place, event.happenedOn);
  return (
    <>
      {kicker && <span className="kicker">{kicker}</span>}
      <Heading className="story-h"><Link href={`/events/${slug}`}>{title}</Link></Heading>
      {isLead && summary && <p className="stand">{summary}</p>}
      <ul className="by" aria-label="Reported by">
        {reports.slice(0, 4).map((report, index) => (
          <li key={report.id}><SourceToken index={index} /><span>{bylineOf(report)}{citing(report.agencies.slice(0, 1))}</span></li>
        ))}
      </ul>
      <p className="qn">
        <span>{questionCount === 0 ? 'No questions yet' : counted(questionCount, 'question')}</span>
        {kinds.length > 0 && <span>{kinds.slice(0, mostKinds).join(', ')}{kinds.length > mostKinds && ' and more'}</span>}
      </p>
    </>
  );
}
