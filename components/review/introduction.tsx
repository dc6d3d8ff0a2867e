/** What Byline is, for somebody who is here for the first time. */
export function Introduction() {
  return (
    <section className="today quiet" aria-labelledby="introduction">
      <h1 id="introduction" className="intro-h">Who said it? Who reported it?</h1>
      <p className="meta">
        Byline turns news reports into quizzes. Every answer ends at a sentence in a report, marked, so you can see who said what and how two outlets told it.
      </p>
      <p className="meta">Play at once; no account needed.</p>
    </section>
  );
}
