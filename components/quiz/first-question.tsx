import { StartButton, type Start } from '@/components/quiz/start-button';

type Props = { slug: string; quote: { text: string; ask: string }; start: Start; isMain: boolean; count: number };

/** The first question of an event as a picture of it: the quotation under the marker, and one click to answer. */
export function FirstQuestion({ slug, quote, start, isMain, count }: Props) {
  return (
    <figure className="clip-art">
      <figcaption className="ask">From the quiz</figcaption>
      <blockquote className={quote.text.length > 110 ? 'words long' : 'words'}><span className="hl" dir="auto">“{quote.text}”</span></blockquote>
      <p className="ask">{quote.ask}</p>
      <StartButton action={start} fields={{ slug }} isMain={isMain}>{count === 1 ? 'Answer the question' : 'Start the quiz'}</StartButton>
    </figure>
  );
}
