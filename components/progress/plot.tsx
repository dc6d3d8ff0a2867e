import type { ReactNode } from 'react';

type Props = { title: string; sub: string; columns: [string, string]; rows: [string, string][]; children: ReactNode };

/** A plot under a sentence that it supports, with the same numbers as a table. */
export function Plot({ title, sub, columns, rows, children }: Props) {
  return (
    <section className="plot">
      <h2>{title}</h2>
      <p className="sub">{sub}</p>
      {children}
      <details>
        <summary className="tbl">Show as a table</summary>
        <table className="ia">
          <thead><tr>{columns.map((column) => <th key={column} scope="col">{column}</th>)}</tr></thead>
          <tbody>{rows.map(([name, value]) => <tr key={name}><th scope="row">{name}</th><td>{value}</td></tr>)}</tbody>
        </table>
      </details>
    </section>
  );
}
