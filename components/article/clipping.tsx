import Link from 'next/link';
import { Credit } from '@/components/article/credit';
import type { EvidenceView } from '@/lib/quiz/reveal';

/** Underlines, within the marked words, the name that the answer gives. */
function withName(text: string, name: string | null) {
  const at = name === null ? -1 : text.indexOf(name);
  if (name === null || at < 0) return text;
  return <>{text.slice(0, at)}<span className="spk">{name}</span>{text.slice(at + name.length)}</>;
}

/** The piece of a report that shows the answer, marked, with its credit. `name`: the speaker, when that was asked. */
export function Clipping({ evidence, name }: { evidence: EvidenceView; name: string | null }) {
  const { before, marked, after, credit } = evidence;
  return (
    <figure className="clipping" aria-label="Where the report says so">
      <figcaption><Credit credited={credit} /></figcaption>
      <p className="text" dir="auto">
        {before}<mark className="hl draw">{withName(marked, name)}</mark>{after}
      </p>
      <p className="legend">
        <span><i className="sw" />The evidence</span>
        {name !== null && marked.includes(name) && <span><i className="sw line" />The speaker</span>}
        <Link className="more" href={`/reports/${credit.reportId}`} prefetch={false}>Read the article</Link>
      </p>
    </figure>
  );
}
