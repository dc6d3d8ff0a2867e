import Link from 'next/link';
import { ReadAgain, ScoreList, scoreSentence } from '@/components/quiz/score';
import { StartButton } from '@/components/quiz/start-button';
import { SiteShell } from '@/components/site-shell';
import { PageHead } from '@/components/ui/page-head';
import { startQuiz } from '@/app/events/[slug]/actions';
import { reviewDue } from '@/app/review/actions';
import { getEvent } from '@/lib/db/library';
import { countDue } from '@/lib/db/progress';
import type { SittingView } from '@/lib/db/sittings';
import type { Viewer } from '@/lib/db/viewer';

type Props = { viewer: Viewer; sitting: SittingView; result: NonNullable<SittingView['result']> };

const isToReadAgain = ({ isRight }: { isRight: boolean }) => !isRight;

/** How a quiz went, in words, and what to read again. */
export async function Finished({ viewer, sitting, result }: Props) {
  const { eventSlug, purpose, title } = sitting;
  const wrong = result.items.filter(isToReadAgain);
  const [{ due }, event] = await Promise.all([countDue(viewer, new Date()), eventSlug && wrong.length > 0 ? getEvent(viewer, eventSlug) : null]);
  return (
    <SiteShell current={purpose === 'review' ? 'today' : purpose === 'assignment' ? 'classes' : 'quizzes'} account={viewer}>
      <PageHead
        kicker={title} title={scoreSentence(result.right, result.of)}
        stand={wrong.length === 0 ? 'Each comes back before you would forget it.' : 'What slipped comes back first; the rest later.'}
      />
      <div className="form-actions">
        {purpose === 'review' && due > 0 && <StartButton action={reviewDue}>Review {due} more</StartButton>}
        {eventSlug && <StartButton action={startQuiz} fields={{ slug: eventSlug }}>Play again</StartButton>}
        {eventSlug && <Link className="btn" href={`/events/${eventSlug}`}>Read the reports</Link>}
        {(!eventSlug || viewer.isGuest) && <Link className={eventSlug ? 'btn btn-quiet' : 'btn'} href={viewer.isGuest ? '/sign-up' : '/'}>{viewer.isGuest ? 'Keep this: make an account' : 'Back to today'}</Link>}
      </div>
      <ScoreList title="To read again" items={wrong} />
      {event && <ReadAgain reports={event.reports.map(({ id, reading }) => ({ id, title: reading.report.headline ?? event.title, outlet: reading.report.outlet }))} />}
      <ScoreList title="Right" items={result.items.filter(({ isRight }) => isRight)} />
    </SiteShell>
  );
}
