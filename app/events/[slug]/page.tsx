import type { Metadata } from 'next';
import Link from 'next/link';
import { connection } from 'next/server';
import { RelationCounts } from '@/components/article/relation-counts';
import { ReportList } from '@/components/article/report-list';
import { StartButton } from '@/components/quiz/start-button';
import { SiteShell } from '@/components/site-shell';
import { counted } from '@/components/ui/counted';
import { placeAndDay } from '@/components/ui/day';
import { PageHead } from '@/components/ui/page-head';
import { kindTitles } from '@/app/events/kind-titles';
import { getViewer } from '@/lib/auth';
import { startQuiz } from './actions';
import { compareReadings } from './compare-readings';
import { loadEvent } from './load-event';

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await connection();
  const { title, summary } = await loadEvent((await params).slug);
  return { title, description: summary ?? undefined };
}

/** One event: who reported it, how the reports differ, and its quiz. */
export default async function EventPage({ params }: Props) {
  await connection();
  const [viewer, event] = await Promise.all([getViewer(), params.then(({ slug }) => loadEvent(slug))]);
  const groups = compareReadings(event.reports.map(({ reading }) => reading));
  const kinds = kindTitles(event.kinds);
  return (
    <SiteShell current="quizzes" account={viewer}>
      <PageHead
        kicker={placeAndDay(event.place, event.happenedOn)} title={event.title} stand={event.summary}
        aside={event.questionCount > 0 && (
          <>
            <StartButton action={startQuiz} fields={{ slug: event.slug }} isBlock>Take the quiz</StartButton>
            <p className="small muted">{counted(event.questionCount, 'question')} to draw from. {kinds.join(', ')}.</p>
          </>
        )}
      />
      {event.questionCount === 0 && <p className="notice">No questions are published for this event yet.</p>}
      {event.canEdit && <p className="section"><Link className="btn" href={`/events/${event.slug}/curate`}>Choose its questions</Link></p>}
      <section className="section" aria-labelledby="reports">
        <div className="sec-h"><h2 id="reports">{event.reports.length === 1 ? 'The report' : counted(event.reports.length, 'report')}</h2></div>
        <ReportList reports={event.reports} eventTitle={event.title} />
      </section>
      {groups.length > 0 && (
        <section className="section" aria-labelledby="compared">
          <div className="sec-h"><h2 id="compared">How they compare</h2><Link href={`/events/${event.slug}/compare`}>Compare them</Link></div>
          <RelationCounts groups={groups} slug={event.slug} />
        </section>
      )}
    </SiteShell>
  );
}
