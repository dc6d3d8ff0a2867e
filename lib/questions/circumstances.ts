import { dayAt } from '@/lib/questions/dates';
import type { Said } from '@/lib/questions/said';
import type { World } from '@/lib/questions/world';
import { findNames } from '@/lib/text/names';
import { placeNames } from '@/lib/text/place-names';
import { overlaps, textOf, type Span } from '@/lib/text/span';

/** Where, when and beside whom something was said, as the words beside its cue tell. */
export type Circumstances = {
  /** "Bahrain" */
  place: string | null;
  /** `2016-04-10`, or `2016-04` */
  date: string | null;
  /** "press conference" */
  setting: string | null;
  /** The name behind "a joint press conference with his counterpart …". */
  beside: string | null;
};

/** Words that begin something else than a circumstance: "said after the shots on Thursday". */
const otherMatter = /\b(?:after|before|when|while|as|who|whom|which|whose|because|since|until|about|noting|referring|following|taped|set|published|scheduled|released|dated|ahead|than|of the|over the)\b/i;
const kinds = 'press conference|news conference|briefing|speech|interview|rally|hearing|debate';

/** What the words around a cue tell: "Speaking in Tehran on Sunday, | Tamm said", "Tamm said | at a rally in Leeds on Sunday". */
export function circumstancesOf(said: Said, world: World): Circumstances {
  const { report, statement: { cue, time } } = said;
  const around = cue ? stretches(said, cue, world) : [];
  const texts = around.map((span) => textOf(report.text, span));
  const first = <T>(find: (text: string) => T | null): T | null => texts.map(find).find((found) => found !== null) ?? null;
  const isBeside = time !== null && around.some((span) => time.start >= span.start && time.end <= span.end);
  return {
    place: first(placeIn),
    date: isBeside ? dayAt(report.text, time, report.publishedAt) : null,
    setting: first((text) => new RegExp(`\\b(?:at|during|in) (?:an?|the) (?:\\p{Ll}+ )?(${kinds})\\b`, 'iu').exec(text)?.[1]?.toLowerCase() ?? null),
    beside: first(besideIn),
  };
}

/** The stretches in which a circumstance may stand: before the subject at the beginning of the sentence, between it and its verb, and behind the verb. */
function stretches({ report: { text, id }, statement: { quote, speaker } }: Said, cue: Span, world: World): Span[] {
  const sentence = world.sentences.find((each) => each.report.id === id && overlaps(each.span, cue))?.span;
  if (!sentence) return [];
  const subject = speaker && speaker.end <= cue.start ? speaker.start : cue.start;
  const isFree = (span: Span) => span.end > span.start && !overlaps(span, quote);
  const lead = { start: sentence.start, end: subject };
  const leadText = textOf(text, lead);
  const isLead = isFree(lead) && /^(?:Speaking|Talking|Addressing|In|On|At|During|Late on|Early on) [^“”"]{3,140}, (?:the |his |her )?(?:\p{Lu}[\p{L}.]+ |\p{Ll}+ ){0,6}$/u.test(leadText) && !otherMatter.test(leadText.replace(/^(?:Speaking|Talking|Addressing)/, ''));
  const middle = speaker && speaker.end <= cue.start ? { start: speaker.end, end: cue.start } : { start: cue.start, end: cue.start };
  const isMiddle = isFree(middle) && /^ (?:late |early )?(?:on |last |in )?\p{L}+(?: \p{L}+)? (?:also )?$/u.test(textOf(text, middle));
  const limit = quote.start >= cue.end ? quote.start : sentence.end;
  const tailText = /^[^,.:;“”"]*/.exec(text.slice(cue.end, limit))![0].replace(/ that $/, '');
  const tail = { start: cue.end, end: cue.end + tailText.length };
  const isTail = isFree(tail) && tailText.length < 110 && !otherMatter.test(tailText);
  return [...(isLead ? [lead] : []), ...(isMiddle ? [middle] : []), ...(isTail ? [tail] : [])];
}

const occasion = '(?:conference|briefing|speech|interview|rally|hearing|debate|reporters|Speaking|speaking)';
const placeForm = new RegExp(`(?:^ ?|${occasion}(?: with [^,]{3,60}?)? )[Ii]n (\\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)?)|\\b(?:visit|trip) to (\\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)?)`, 'gu');

/** "in Tehran", "a visit to Bahrain"; a place behind another preposition is spoken of. */
function placeIn(text: string): string | null {
  for (const match of text.matchAll(placeForm)) {
    const words = (match[1] ?? match[2])!;
    const name = [words, words.split(' ')[0]!].find((each) => placeNames.has(each));
    if (name && !/^(?:[’']s|-| \p{Lu})/u.test(text.slice(match.index + match[0].length - words.length + name.length))) return name;
  }
  return null;
}

/** "a joint press conference with his Estonian counterpart Mari Tamm" */
function besideIn(text: string): string | null {
  const found = /\b(?:joint )?(?:press|news) conference with /.exec(text);
  if (!found) return null;
  const from = found.index + found[0].length;
  const [name] = findNames(text).filter((each) => each.start >= from && each.sort === 'person' && each.name.includes(' '));
  return name && /^[^,;]*$/.test(text.slice(from, name.start)) && !/\band\b/.test(text.slice(from)) ? name.name : null;
}
