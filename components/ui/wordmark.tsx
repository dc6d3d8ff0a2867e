import Link from 'next/link';

/** The name, with the marker under its second half; leads home. */
export function Wordmark() {
  return (
    <Link className="wordmark" href="/" aria-label="Byline, home">
      By<span>line</span>
    </Link>
  );
}
