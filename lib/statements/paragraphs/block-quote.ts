import type { Draft } from '@/lib/statements/draft';
import type { Passage } from './passages';
import type { Thread } from './thread';

/** Too few words for a quotation set off as a paragraph: "At noon.", "By the numbers". */
const shortest = 5;

/** Whether a paragraph may be words of somebody set off from the story: plain sentences, without marks and without markup. */
function isPlain({ sentences }: Passage): boolean {
  const first = sentences[0]?.tokens[0];
  const words = sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
  return !!first && first.tag !== 'quote' && first.text !== '<' && sentences.at(-1)?.tokens.at(-1)?.tag !== 'colon' && words >= shortest;
}

/** "Ruiz wrote:" and then a paragraph without marks: it is hers. Null when her words are announced otherwise, or none are. */
export function readBlockQuote(thread: Thread, passage: Passage): Draft | null {
  const { announced, running } = thread;
  const end = passage.sentences.at(-1)?.end;
  if (!announced || announced !== running || announced.rule !== 'colon cue' || thread.isContentKnown || end === undefined || !isPlain(passage)) return null;
  return { ...announced, parts: [{ start: passage.start, end }], rule: 'block quote' };
}
