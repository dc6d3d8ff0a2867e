import type { Metadata } from 'next';
import Link from 'next/link';
import { connection } from 'next/server';
import { cache } from 'react';
import { Credit } from '@/components/article/credit';
import { MarkKey } from '@/components/article/mark-key';
import { markParagraphs } from '@/components/article/marks';
import { Reader } from '@/components/article/reader';
import { toCredit } from '@/components/article/to-credit';
import { StartButton } from '@/components/quiz/start-button';
import { SiteShell } from '@/components/site-shell';
import { placeAndDay } from '@/components/ui/day';
import { startQuiz } from '@/app/events/[slug]/actions';
import { orNotFound } from '@/app/or-not-found';
import { getViewer } from '@/lib/auth';
import { getReport } from '@/lib/db/library';
import { letterPlace } from './letter-place';

type Props = { params: Promise<{ id: string }> };

const load = cache(async (id: string) => orNotFound(getReport(await getViewer(), id)));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await connection();
  const { report, event } = await load((await params).id);
  return { title: report.headline ?? event.title };
}

/** One report with its statements marked: who said what, and how exactly. */
export default async function ReportPage({ params }: Props) {
  await connection();
  const [viewer, { id, report, reading, source, event }] = await Promise.all([getViewer(), load((await params).id)]);
  const start = <StartButton action={startQuiz} fields={{ slug: event.slug }} isBlock>Take the quiz</StartButton>;
  return (
    <SiteShell current="quizzes" account={viewer} className="reader">
      <div className="reader-grid">
        <header>
          <p className="kicker">{placeAndDay(report.dateline, report.publishedAt) ?? 'Report'}</p>
          <h1>{report.headline ?? event.title}</h1>
          <Credit credited={toCredit(id, report, source, await letterPlace(viewer, event.slug, id))} />
        </header>
        <MarkKey><div className="only-wide">{start}</div></MarkKey>
        <article className="art">
          <Reader paragraphs={markParagraphs(reading)} />
          <p className="terms">
            Part of <Link href={`/events/${event.slug}`}>{event.title}</Link>. Statements are found by rules, so a mark can be wrong; the words are the report’s own.
          </p>
          <div className="only-narrow section">{start}</div>
        </article>
      </div>
    </SiteShell>
  );
}
