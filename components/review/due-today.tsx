import { ArrowRight } from 'lucide-react';
import { StartButton, type Start } from '@/components/quiz/start-button';
import { counted } from '@/components/ui/counted';

type Props = { due: number; minutes: number; start: Start };

/** How much there is to review, as large as a headline, and the way to begin. */
export function DueToday({ due, minutes, start }: Props) {
  return (
    <section className="today" aria-labelledby="due-today">
      <h1 id="due-today" className="today-top">
        <span className="numeral">{due.toLocaleString('en-GB')}</span>
        <span className="today-say">to review<br />today</span>
      </h1>
      <p className="meta">About {counted(minutes, 'minute')}, no timer.</p>
      <StartButton action={start} isBlock>Start review <ArrowRight className="i" aria-hidden="true" /></StartButton>
    </section>
  );
}
