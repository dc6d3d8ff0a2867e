import Link from 'next/link';
import { Check, X } from 'lucide-react';
import { numberWord } from '@/components/ui/counted';

type Item = { itemId: string; stem: string; isRight: boolean };

/** "Seven of nine right." */
export function scoreSentence(right: number, of: number): string {
  if (of === right) return of === 1 ? 'Right.' : `All ${numberWord(of).toLowerCase()} right.`;
  return `${numberWord(right)} of ${numberWord(of).toLowerCase()} right.`;
}

/** One thing to look at again, or one that was right. */
export function ScoreList({ items, title }: { items: Item[]; title: string }) {
  if (items.length === 0) return null;
  return (
    <section className="section">
      <div className="sec-h"><h2>{title}</h2></div>
      <ol className="score-list">
        {items.map(({ itemId, stem, isRight }) => (
          <li key={itemId}>
            {isRight ? <Check className="i" aria-label="Right" /> : <X className="i" aria-label="Not this time" />}
            <span dir="auto">{stem}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The reports to read again after a quiz. */
export function ReadAgain({ reports }: { reports: { id: string; title: string; outlet: string | null }[] }) {
  if (reports.length === 0) return null;
  return (
    <section className="section">
      <div className="sec-h"><h2>Read it again</h2></div>
      <ul className="rows">
        {reports.map(({ id, title, outlet }) => <li key={id}><Link href={`/reports/${id}`}>{title}</Link>{outlet && <span className="small muted">, {outlet}</span>}</li>)}
      </ul>
    </section>
  );
}
