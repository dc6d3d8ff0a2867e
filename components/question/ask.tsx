import type { Prompt, Skill } from '@/lib/questions/question';

/** Long words of a source get a smaller setting, so that question and answers share a screen. */
const sizeOf = (words: string) => (words.length > 170 ? 'pull longest' : words.length > 80 ? 'pull long' : 'pull');

/** Whether the words asked about are somebody's, and so stand under a quotation mark; else they name a document or a claim. */
const isQuotation: Record<Skill, boolean> = { attribution: true, provenance: true, documents: false, 'claim-or-fact': false, level: true, comparing: true };

/** The question itself: what is asked, the words it is about set large, and the occasion. */
export function Ask({ prompt, stem, skill, id }: { prompt: Prompt; stem: string; skill: Skill; id: string }) {
  if (prompt.quote === null) {
    return (
      <div className="q">
        <h1 id={id} tabIndex={-1} className={stem.length > 110 ? 'stem long' : 'stem'}>{stem}</h1>
      </div>
    );
  }
  return (
    <div className="q">
      <h1 className="ask-h" id={id} tabIndex={-1}>{prompt.ask}</h1>
      <blockquote className={isQuotation[skill] ? sizeOf(prompt.quote) : `${sizeOf(prompt.quote)} unmarked`} dir="auto">{prompt.quote}</blockquote>
      {prompt.note && <p className="pull-note">{prompt.note}</p>}
    </div>
  );
}
