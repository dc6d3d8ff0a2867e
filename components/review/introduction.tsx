import { ArrowRight } from 'lucide-react';
import { StartButton, type Start } from '@/components/quiz/start-button';

/** What Byline is, for somebody who is here for the first time, and one click into the newest quiz. */
export function Introduction({ slug, start }: { slug: string | null; start: Start }) {
  return (
    <section className="today quiet" aria-labelledby="introduction">
      <h1 id="introduction" className="intro-h"><span>Who said it?</span> <span>Who reported it?</span></h1>
      <p className="meta">
        Byline turns news reports into quizzes. Every answer ends at a sentence in a report, marked, so you can see who said what and how two outlets told it.
      </p>
      {slug && (
        <div className="intro-start">
          <StartButton action={start} fields={{ slug }} isBlock>Play the newest quiz <ArrowRight className="i" aria-hidden="true" /></StartButton>
          <p className="small muted">No account needed.</p>
        </div>
      )}
    </section>
  );
}
