import type { Mention } from './entity';

const opening = /^(?:In|After|Before|When|While|As|Although|Though|If|Since|Despite|During|On|At|With|From|Throughout|Asked|\p{Lu}\p{Ll}+ing)(?![\p{L}])/u;

const isClear = (mention: Mention): mention is Mention & { sort: 'name' } =>
  mention.sort === 'name' && !mention.isQuoted && (mention.role === 'subject' || mention.role === 'speaker') && mention.members.length === 1;

/** Whether a pronoun stands in the opening of a sentence that goes on with `next` as its subject: "In her speech, | Ruiz …". */
function isBefore(text: string, mention: Mention, next: Mention): boolean {
  return next.sentence === mention.sentence && next.start - mention.start < 160
    && opening.test(text.slice(mention.sentenceStart, mention.sentenceStart + 14)) && text.slice(mention.end, next.start).includes(',');
}

/** "she told Ruiz": nothing but a verb and a title between. */
const isDoneTo = (text: string, mention: Mention, next: Mention) => /^ \p{Ll}+(?: \p{Lu}\p{Ll}*\.?)? $/u.test(text.slice(mention.end, Math.min(next.start, mention.end + 40)));

const addressed = /^(?:(?:Speaking|Talking|Writing|Replying|Responding|Turning) (?:\p{Ll}+ )?(?:to|with)|(?:Asked|Questioned|Pressed|Interviewed|Challenged) (?:\p{Ll}+ )?by|In an? (?:\p{Ll}+ )?(?:interview|talk|conversation|call|letter|message|tweet|speech) (?:to|with)) (?:[\p{L}.]+ ){0,3}$/u;

/** "Speaking to Ruiz of the Gazette, | he said": he is not Ruiz. */
const isAddressed = (text: string, mention: Mention, before: Mention) =>
  before.sentence === mention.sentence && addressed.test(text.slice(mention.sentenceStart, before.start)) && text.slice(before.end, mention.start).includes(',');

/** Tells each pronoun what a reader knows who has read the sentence to its end: whom it is about, and whom something is done to. */
export function lookAhead(text: string, mentions: Mention[]): Mention[] {
  let ahead: (Mention & { sort: 'name' }) | null = null;
  const seen: Mention[] = [];
  for (let i = mentions.length - 1; i >= 0; i -= 1) {
    const mention = mentions[i] as Mention;
    if (mention.sort !== 'pronoun') {
      if (isClear(mention)) ahead = mention;
      seen.push(mention);
      continue;
    }
    const next = mentions[i + 1];
    const before = mentions[i - 1];
    const apart = next?.sort === 'name' && isDoneTo(text, mention, next) ? next : before?.sort === 'name' && isAddressed(text, mention, before) ? before : null;
    seen.push({ ...mention, apart: apart?.members[0] ?? null, ahead: ahead && isBefore(text, mention, ahead) ? ahead.members[0] ?? null : null });
    if (mention.role === 'speaker') ahead = null;
  }
  return seen.reverse();
}
