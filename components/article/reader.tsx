import { Fragment } from 'react';
import { MarkTag, markTitle } from '@/components/article/mark-words';
import type { MarkedParagraph, Note, Piece } from '@/components/article/marks';
import { listed } from '@/components/ui/counted';

/** The report with its statements marked and who is speaking in the margin. */
export function Reader({ paragraphs }: { paragraphs: MarkedParagraph[] }) {
  return paragraphs.map(({ pieces, notes }, index) => (
    <div className="para" key={index}>
      <p dir="auto">{pieces.map((piece, at) => <Marked key={at} piece={piece} />)}</p>
      {notes.length > 0 && (
        <ul className="notes" aria-label="Who is speaking">
          {notes.map((note, at) => <SpeakerNote key={at} note={note} />)}
        </ul>
      )}
    </div>
  ));
}

function Marked({ piece: { text, mark, quoted } }: { piece: Piece }) {
  switch (mark) {
    case null: return <Fragment>{text}</Fragment>;
    case 'direct': return <span className="hl st-direct">{text}</span>;
    case 'mixed': return <span className="st-mixed">{quoted ? <span className="hl">{text}</span> : text}</span>;
    case 'indirect': return <span className="st-indirect">{text}</span>;
    case 'voice': return <span className="st-voice">{text}</span>;
  }
}

function SpeakerNote({ note: { speaker, mark, via, denies } }: { note: Note }) {
  const what = mark === 'voice' ? 'Reporter' : markTitle(mark);
  return (
    <li>
      <MarkTag mark={mark} />
      <span>
        <b>{speaker ?? (mark === 'voice' ? 'The report' : 'Speaker not named')}</b><br />
        {what}{denies && ', a denial'}{via.length > 0 && `, via ${listed(via)}`}
      </span>
    </li>
  );
}
