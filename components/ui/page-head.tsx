import type { ReactNode } from 'react';

type Props = { kicker?: ReactNode; title: ReactNode; stand?: ReactNode; aside?: ReactNode };

/** Kicker, headline and standfirst at the top of a page; `aside` stands at the right of a wide window. */
export function PageHead({ kicker, title, stand, aside }: Props) {
  return (
    <div className="page-h">
      {kicker && <p className="kicker">{kicker}</p>}
      <h1>{title}</h1>
      {stand && <p className="stand">{stand}</p>}
      {aside && <div className="aside">{aside}</div>}
    </div>
  );
}
