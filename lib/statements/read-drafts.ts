import type { Report } from '@/lib/articles/report';
import type { NameMention } from '@/lib/text/name-mention';
import { readParagraphs } from '@/lib/text/read-paragraphs';
import type { Span } from '@/lib/text/span';
import type { Draft } from './draft';
import { readBlockQuote } from './paragraphs/block-quote';
import { readOverrun } from './paragraphs/overrun';
import { findPassages, type Passage } from './paragraphs/passages';
import { readPassage } from './paragraphs/read-passage';
import { readTurn } from './paragraphs/read-turn';
import { readMessage, signedBy } from './paragraphs/signature';
import { findAnswers } from './paragraphs/interview';
import { handOver, newThread, type Thread } from './paragraphs/thread';
import { findTopic } from './paragraphs/topics';
import { readTrailingLabel } from './paragraphs/trailing-label';
import { findTurns } from './paragraphs/turns';
import { isQuoteOnly } from './read-sentence';
import { namesIn } from './report-names';
import type { Topic } from './resolve';

/** A quotation that nobody in its paragraph says is theirs who signs on the next line. */
function sign(thread: Thread, drafts: Draft[], next: Passage | undefined): Draft[] {
  const last = drafts.at(-1);
  const signed = last && /^(?:lone|far) quote$/.test(last.rule) ? signedBy(next, thread.isOpen) : null;
  if (!signed || !last) return drafts;
  thread.isOpen = false;
  return [...drafts.slice(0, -1), signed(last.parts)];
}

/** What a paragraph attributes: by its label, as a message or a quotation set off, all of it to one; otherwise sentence by sentence. */
function read(text: string, thread: Thread, passage: Passage, labelled: Draft | null, next: Passage | undefined): Draft[] {
  const whole = labelled ?? readMessage(passage) ?? readBlockQuote(thread, passage);
  if (whole) Object.assign(thread, { announced: null, isOpen: false } satisfies Partial<Thread>);
  const drafts = whole ? [whole] : sign(thread, readPassage(text, thread, passage), next);
  handOver(thread, drafts);
  // A quotation that nobody near says is more often a heading, a poster or a chorus than somebody's words.
  return drafts.filter((draft) => draft.parts.length > 0 && !(draft.rule === 'far quote' && !draft.speaker));
}

/** Statements of a report in the making, paragraph by paragraph. A headline is read with the rest ("Ruiz: The bridge is safe"); no other furniture is. */
export function readDrafts(report: Report): { drafts: Draft[]; quoted: Span[]; topics: Topic[]; names: readonly NameMention[] } {
  const { text, furniture } = report;
  const drafts: Draft[] = [];
  const topics: Topic[] = [];
  const overruns: Span[] = [];
  const paragraphs = readParagraphs(text);
  const names = namesIn(report, paragraphs);
  const { passages, quotations } = findPassages(text, furniture.filter(({ kind }) => kind !== 'headline'), paragraphs);
  const turns = findTurns(passages, names);
  const answers = findAnswers(passages, names);
  const thread = newThread();
  for (const [at, passage] of passages.entries()) {
    for (const sentence of passage.sentences) {
      const topic = isQuoteOnly(sentence.tokens) ? null : findTopic(sentence);
      if (topic) topics.push(topic);
    }
    const turn = turns.get(passage);
    if (turn && turn.passages[0] !== passage) continue;
    const answer = answers.get(passage);
    if (answer) drafts.push(answer);
    const overrun = turn ? null : readOverrun(text, thread, passage);
    if (overrun) overruns.push(overrun);
    const labelled = turn ? readTurn(turn) : at === 0 ? readTrailingLabel(passage) : null;
    if (!overrun) for (const draft of read(text, thread, passage, labelled, passages[at + 1])) drafts.push(draft);
  }
  const quoted = [...quotations.filter((quotation) => quotation.marks === 'double'), ...overruns].sort((a, b) => a.start - b.start);
  return { drafts, quoted, topics, names };
}
