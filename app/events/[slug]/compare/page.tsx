import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { Comparison } from '@/components/article/comparison';
import { ComparisonSources } from '@/components/article/comparison-sources';
import { RelationChips } from '@/components/article/relation-chips';
import { relations } from '@/components/article/relations';
import { toCredit } from '@/components/article/to-credit';
import { StartButton } from '@/components/quiz/start-button';
import { SiteShell } from '@/components/site-shell';
import { placeAndDay } from '@/components/ui/day';
import { PageHead } from '@/components/ui/page-head';
import { getViewer } from '@/lib/auth';
import { startQuiz } from '@/app/events/[slug]/actions';
import { compareReadings } from '@/app/events/[slug]/compare-readings';
import { loadEvent } from '@/app/events/[slug]/load-event';
import { OtherPairs } from './other-pairs';
import { pairOf } from './pair';

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ show?: string; pair?: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await connection();
  return { title: `${(await loadEvent((await params).slug)).title}, compared` };
}

/** Two reports of one event, matched statement by statement. */
export default async function ComparePage({ params, searchParams }: Props) {
  await connection();
  const [viewer, event, { show, pair }] = await Promise.all([getViewer(), params.then(({ slug }) => loadEvent(slug)), searchParams]);
  const places = pairOf(pair, event.reports.length);
  const [first, second] = [event.reports[places[0]], event.reports[places[1]]];
  if (!first || !second) notFound();
  const groups = compareReadings([first.reading, second.reading]);
  const shown = relations.find((relation) => relation === show) ?? null;
  const address = (relation: string | null, at = places) =>
    `/events/${event.slug}/compare?${new URLSearchParams({ ...(relation && { show: relation }), ...(event.reports.length > 2 && { pair: at.join('-') }) })}`;
  return (
    <SiteShell current="quizzes" account={viewer}>
      <PageHead
        kicker={placeAndDay(event.place, event.happenedOn)} title={event.title}
        stand={<>The same event in two reports, matched statement by statement. <b className="df">Underlined words</b> are the ones that differ.</>}
        aside={event.questionCount > 0 && <StartButton action={startQuiz} fields={{ slug: event.slug }} isBlock>Take the quiz</StartButton>}
      />
      {event.reports.length > 2 && <OtherPairs count={event.reports.length} current={places} href={(at) => address(shown, at)} />}
      <RelationChips groups={groups} shown={shown} href={address} />
      <div className="cmp">
        <ComparisonSources credits={[toCredit(first.id, first.reading.report, first.source, places[0]), toCredit(second.id, second.reading.report, second.source, places[1])]} />
        {groups.length === 0 && <p className="empty">No statement of the one report has a counterpart in the other.</p>}
        <Comparison groups={groups.filter(({ relation }) => shown === null || relation === shown)} readings={[first.reading, second.reading]} places={places} />
      </div>
      <p className="sample">What only one report has is listed when nothing in the other’s text resembles it. Byline says what each report says, and does not judge either.</p>
    </SiteShell>
  );
}
