import Link from 'next/link';
import { connection } from 'next/server';
import { Story } from '@/components/article/story';
import { FirstQuestion } from '@/components/quiz/first-question';
import { DueToday } from '@/components/review/due-today';
import { DueWork } from '@/components/review/due-work';
import { Introduction } from '@/components/review/introduction';
import { NothingDue } from '@/components/review/nothing-due';
import { SiteShell } from '@/components/site-shell';
import { todayWords } from '@/components/ui/day';
import { FrontHeader } from '@/components/ui/front-header';
import { Tally } from '@/components/ui/tally';
import { startQuiz } from '@/app/events/[slug]/actions';
import { withKindTitles } from '@/app/events/kind-titles';
import { reviewDue } from '@/app/review/actions';
import { loadToday } from '@/app/load-today';
import { getViewer } from '@/lib/auth';

/** The front page: what is due, what the class waits for, and the newest event with its first quotation. */
export default async function TodayPage() {
  await connection();
  const viewer = await getViewer();
  const now = new Date();
  const { due, minutes, work, streak, hasAnswered, events } = await loadToday(viewer, now);
  const [lead, ...others] = events.map(withKindTitles);
  return (
    <SiteShell
      current="today" account={viewer} className="home"
      header={<FrontHeader account={viewer} date={todayWords(now, viewer?.timeZone ?? 'UTC')} tally={<Tally days={streak} />} />}
    >
      <div className="home-side">
        {due > 0 ? <DueToday due={due} minutes={minutes} start={reviewDue} /> : hasAnswered ? <NothingDue /> : <Introduction slug={lead && lead.questionCount > 0 ? lead.slug : null} start={startQuiz} />}
        {streak > 1 && <div className="only-narrow"><Tally days={streak} /></div>}
        {viewer && work.length > 0 && <DueWork work={work} now={now} timeZone={viewer.timeZone} />}
      </div>
      <section className="home-main" aria-labelledby="new">
        <div className="sec-h"><h2 id="new">New quizzes</h2><Link href="/events">See all</Link></div>
        {lead
          ? (
            <article className="story lead">
              <div><Story event={lead} isLead /></div>
              {lead.leadQuote && <FirstQuestion slug={lead.slug} quote={lead.leadQuote} count={lead.questionCount} start={startQuiz} isMain={due === 0 && hasAnswered} />}
            </article>
          )
          : <div className="empty"><h2>Nothing here yet</h2><p>Quizzes appear as soon as a report has been read.</p></div>}
        {others.length > 0 && <div className="pair">{others.map((event) => <article key={event.id} className="story"><Story event={event} /></article>)}</div>}
      </section>
    </SiteShell>
  );
}
