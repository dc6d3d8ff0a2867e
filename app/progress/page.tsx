import type { Metadata } from 'next';
import Link from 'next/link';
import { connection } from 'next/server';
import { DuePlot } from '@/components/progress/due-plot';
import { headline } from '@/components/progress/findings';
import { SkillPlot } from '@/components/progress/skill-plot';
import { SiteShell } from '@/components/site-shell';
import { counted } from '@/components/ui/counted';
import { PageHead } from '@/components/ui/page-head';
import { Tally } from '@/components/ui/tally';
import { getViewer } from '@/lib/auth';
import { getProgress } from '@/lib/db/progress';

export const metadata: Metadata = { title: 'Progress' };

/** What was answered, what memory holds, and what comes back when. */
export default async function ProgressPage() {
  await connection();
  const viewer = await getViewer();
  const progress = viewer && (await getProgress(viewer, new Date()));
  if (!progress || progress.answered === 0) {
    return (
      <SiteShell current="progress" account={viewer}>
        <div className="empty">
          <h1>Nothing answered yet</h1>
          <p>Play a quiz, and this page shows what you remember and what comes back when.</p>
          <Link className="btn btn-primary" href="/events">Choose a quiz</Link>
        </div>
      </SiteShell>
    );
  }
  const { answered, right, answeredToday, facts, bySkill, dueForecast, streak } = progress;
  return (
    <SiteShell current="progress" account={viewer}>
      <PageHead
        kicker="Your progress" title={headline(progress)}
        stand={`${right.toLocaleString('en-GB')} of ${counted(answered, 'answer')} right. You gave ${answeredToday.toLocaleString('en-GB')} of them today. Memory holds ${counted(facts, 'fact')}.`}
        aside={<Tally days={streak} />}
      />
      <div className="plots">
        <DuePlot days={dueForecast} />
        <SkillPlot skills={bySkill} />
      </div>
      {viewer?.isGuest && <p className="notice">You play as a guest. <Link href="/sign-up">Make an account</Link> to keep this on every device.</p>}
    </SiteShell>
  );
}
