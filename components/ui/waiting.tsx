/** Stands in for a page that is on its way. */
export function Waiting() {
  return (
    <main id="main" className="wrap waiting" aria-busy="true">
      <p className="sr" role="status">Loading</p>
      <span /><span /><span />
    </main>
  );
}
