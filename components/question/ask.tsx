import { gapMark, isGapped } from '@/lib/questions/gaps/is-gapped';
import type { Prompt } from '@/lib/questions/question';

/** Long words of a source get a smaller setting, so that question and answers share a screen. */
const sizeOf = (words: string) => (words.length > 300 ? 'pull reading' : words.length > 170 ? 'pull longest' : words.length > 80 ? 'pull long' : 'pull');

/** A blank to look for, where a part is left out. */
const withGaps = (quote: string) => quote.split(gapMark).flatMap((words, at) => (at === 0 ? [words] : [<span key={at} className="gap" role="img" aria-label="left out" />, words]));

/** Only what the stem gives in quotation marks stands under one: a paraphrase is nobody's words. */
const isQuotation = (quote: string, stem: string) => stem.includes(`“${quote.slice(0, 20)}`);

/** The question itself: what is asked, the words it is about set large, and the occasion. */
export function Ask({ prompt, stem, id }: { prompt: Prompt; stem: string; id: string }) {
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
      <blockquote className={!isGapped({ prompt }) && isQuotation(prompt.quote, stem) ? sizeOf(prompt.quote) : `${sizeOf(prompt.quote)} unmarked`} dir="auto">{isGapped({ prompt }) ? withGaps(prompt.quote) : prompt.quote}</blockquote>
      {prompt.note && <p className="pull-note">{prompt.note}</p>}
    </div>
  );
}
