import Link from 'next/link';

type Props = { page: number; pageSize: number; total: number; href: (page: number) => string };

/** Earlier and later pages of a list; nothing when there is one page. */
export function Pager({ page, pageSize, total, href }: Props) {
  const last = Math.max(1, Math.ceil(total / pageSize));
  if (last === 1) return null;
  return (
    <nav className="form-actions mt-5" aria-label="Pages">
      {page > 1 && (
        <Link className="btn" href={href(page - 1)} rel="prev">
          Earlier page
        </Link>
      )}
      <span className="small">
        Page {page} of {last}
      </span>
      {page < last && (
        <Link className="btn" href={href(page + 1)} rel="next">
          Next page
        </Link>
      )}
    </nav>
  );
}
