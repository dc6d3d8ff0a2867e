import { nameOf } from '@/lib/questions/describe';
import { comparable, fewest, isNamedIn, pick } from '@/lib/questions/distractors';
import { defineKind, type ChoiceDraft } from '@/lib/questions/kind';
import { likeness, tellingWords } from '@/lib/questions/likeness';
import { occasionNote, occasionTail } from '@/lib/questions/occasion';
import { isHalf, partsOf, sentencesIn, type QuoteParts } from '@/lib/questions/quote-parts';
import { reportLabel } from '@/lib/questions/report-label';
import { saidFact, type Said } from '@/lib/questions/said';
import { isAskable } from '@/lib/questions/sureness';
import { countWords, inMarks, withoutStop } from '@/lib/questions/wording';
import { isSaidBy, type World } from '@/lib/questions/world';
import { shuffled } from '@/lib/rng';

/** So many of one report. */
const perReport = 4;
/** Of fewer such words anything might follow, or come before. */
const fewestTelling = 2;
/** “I can tell you that right now”: nothing to remember. */
const filler = /^(?:and |but |so )?(?:I can tell you|I(?:[’']ll| will) tell you|believe me|trust me|you know|make no mistake|there[’']s no (?:doubt|question) about|that[’']s (?:it|all|the truth)|thank you|it is what it is)\b/i;
/** “That is paid by the town. …”: what is? */
const opensOnPointer = /^(?:that|this|it|these|those)(?:[’']s)?(?![\p{L}])/iu;
const fewestOpen = 12;
/** What stands so near to a quotation may belong to it. */
const near = 350;

/** A quotation up to one of its joints, and how it went on. */
export const finishTheQuote = defineKind({
  name: 'finish-the-quote',
  title: 'Finish the quote',
  skill: 'attribution',
  makeFromEvent(world) {
    const tails = tailsOf(world);
    return world.readings.flatMap(({ report }) => {
      const said = shuffled(world.said.filter((each) => each.report.id === report.id && isQuoted(each)), world.rngFor('finish-the-quote', report.id));
      const drafts: ChoiceDraft[] = [];
      // Whose speaker is known first.
      for (const each of [...said.filter(isAskable), ...said.filter((other) => !isAskable(other))]) {
        const draft = drafts.length < perReport ? draftOf(each, tails, world) : null;
        if (draft && !drafts.some(({ fact }) => likeness(fact.matter, draft.fact.matter) >= 0.5)) drafts.push(draft);
      }
      return drafts;
    });
  },
});

/** Somebody's words for certain, whoever it was. */
function isQuoted({ statement: { level, cue, unsaid, confidence, speaker } }: Said): boolean {
  return level === 'direct' && cue !== null && speaker !== null && !unsaid && confidence >= 0.5;
}

type Tail = { said: Said; text: string; joint: QuoteParts['joint'] };

/** How the quotations of the event end, and the sentences they are made of. */
function tailsOf(world: World): Tail[] {
  return world.said.filter(isQuoted).flatMap((said) => [
    ...partsOf(said.words).map(({ tail, joint }) => ({ said, text: tail, joint })),
    ...sentencesIn(said.words).map((text) => ({ said, text, joint: '' as const })),
  ]);
}

const isSmall = (text: string) => /^\p{Ll}/u.test(text);
const joinsOn = (text: string) => /^(?:And|But|So|Or|Because|Yet)\b/.test(text);
const mark = (text: string) => /[?!]$/.exec(text)?.[0] ?? '.';

/** Whether words from elsewhere can be held out as the next ones of this quotation. */
function mayFollow(other: Tail, said: Said, { tail, joint }: QuoteParts, world: World): boolean {
  const isOfSame = other.said.speaker === said.speaker;
  const isElse = other.said !== said && ((isAskable(said) && isAskable(other.said) && !isOfSame) || other.said.report !== said.report || isFar(other.said, said));
  if (!isElse || other.joint !== joint || mark(other.text) !== mark(tail) || /[“”"[\]()]|''|…|\.\.\./.test(other.text) || !/^[\p{L}\p{N}]/u.test(other.text)) return false;
  // Half a sentence among whole ones is no choice, and one “And …” alone would tell.
  if (isSmall(other.text) !== isSmall(tail) || joinsOn(other.text) !== joinsOn(tail)) return false;
  const name = said.speaker?.name ?? '';
  return likeness(other.text, said.words) < 0.4 && !isHalf(other.text) && tellingWords(other.text).size >= 2 && (name === '' || isOfSame || (!isNamedIn(name, other.text) && !isSaidBy(world, name, other.text)));
}

/** Neither right before it nor right behind it. */
const isFar = ({ statement: { quote: a } }: Said, { statement: { quote: b } }: Said) => a.start - b.end > near || b.start - a.end > near;

function draftOf(said: Said, tails: Tail[], world: World): ChoiceDraft | null {
  const rng = world.rngFor('next words', said.statement.id);
  for (const parts of shuffled(partsOf(said.words), rng)) {
    // A word of the beginning that comes again would tell.
    if (filler.test(parts.tail) || (opensOnPointer.test(parts.head) && countWords(parts.head) < fewestOpen) || tellingWords(parts.tail).size < fewestTelling || tellingWords(parts.head).size < fewestTelling || likeness(parts.head, parts.tail) > 0) continue;
    const texts = tails.filter((other) => mayFollow(other, said, parts, world)).map(({ text }) => plain(text));
    const distractors = pick([comparable(texts, plain(parts.tail))], rng);
    if (distractors.length >= fewest) return written(said, parts, distractors);
  }
  return null;
}

/** Without the full stop, so that all look the same. */
const plain = withoutStop;

function written(said: Said, { head, tail }: QuoteParts, distractors: string[]): ChoiceDraft | null {
  const label = reportLabel(said.report);
  const isNamed = isAskable(said);
  if (!isNamed && !label) return null;
  const quote = `${head} …`;
  const name = nameOf(said);
  return {
    stem: `${isNamed ? `How did ${name} go on after these words${occasionTail(said.occasion)}` : `How does this quotation in ${label} go on`}: ${inMarks(quote)}`,
    prompt: { ask: isNamed ? `How did ${name} go on?` : 'How does this quotation go on?', quote, note: isNamed ? occasionNote(said.occasion) : `A quotation in ${label}.` },
    explanation: `The quotation goes on with ${inMarks(plain(tail))}; the other words stand elsewhere.`,
    evidence: said.evidence,
    fact: isNamed ? saidFact(said) : { ...saidFact(said), answer: '' },
    difficulty: 0.5,
    key: inMarks(plain(tail)),
    distractors: distractors.map(inMarks),
  };
}
