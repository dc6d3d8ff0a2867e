/** Shown to somebody who has learnt something and has nothing due. */
export function NothingDue() {
  return (
    <section className="today quiet" aria-labelledby="nothing-due">
      <h1 id="nothing-due" className="intro-h">Nothing to review. Read something new?</h1>
      <p className="meta">What you have answered comes back here on the day it is due.</p>
    </section>
  );
}
