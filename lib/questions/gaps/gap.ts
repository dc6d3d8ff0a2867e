import { likeness } from '@/lib/questions/likeness';
import type { Draft } from '@/lib/questions/kind';
import { makeEvidence } from '@/lib/questions/evidence';
import { leadTo, opensReport } from '@/lib/questions/gaps/lead';
import type { Standing } from '@/lib/questions/gaps/standing';
import type { Fact } from '@/lib/questions/fact-id';
import { capital, inMarks } from '@/lib/questions/wording';
import type { Sentence, World } from '@/lib/questions/world';
import type { Span } from '@/lib/text/span';
import { hasName } from '@/lib/text/has-name';

/** What may be left out of a sentence. */
export type GapSort = 'place' | 'time' | 'person' | 'figure';

/** A part of a sentence that may be left out, and how it is asked for; `write` is called for the chosen ones alone. */
export type Gap = { sort: GapSort; sentence: Standing; /** Lower is better. */ rank: number; write(): Draft[] | null };

/** "The ferry sank off | Port Ellis | in 1912" → The ferry sank off … in 1912 */
export const gapped = (words: string, { start, end }: Span): string => `${words.slice(0, start)}…${words.slice(end)}`;

/** What leads to a sentence, unless it names what is left out. */
const unlessNamed = (words: string, place: Span) => {
  const answer = words.slice(place.start, place.end).split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2 || /\p{N}/u.test(word));
  return ({ text }: Sentence) => (answer.some((word) => hasName(text, word)) ? null : text);
};

/** A sentence as it is shown with its gap: alone, or behind what leads to it. `from`: "this passage of the Coast Daily report". */
export type ShownGap = { quote: string; lead: string; from: string; sentence: Standing };

/** `hide`: a sentence before it without what is asked for, null where it would tell. `mayStandAlone`: a sentence that points to nothing before it needs no lead. */
type GapOptions = { hide?: (before: Sentence) => string | null; mayStandAlone?: boolean };

/** The sentence without the part, behind what leads to it where that can be shown; null where it has none and does not open its report: "Reed pitched … innings", in which game? */
export function shownGap(sentence: Standing, place: Span, world: World, { hide = unlessNamed(sentence.words, place), mayStandAlone = false }: GapOptions = {}): ShownGap | null {
  const lead = leadTo(sentence, world, hide);
  const quote = gapped(sentence.words, place);
  if (!lead) return sentence.isAlone && (mayStandAlone || opensReport(sentence.report, sentence.span, world)) ? { quote, lead, from: `this sentence of ${sentence.label}`, sentence } : null;
  return { quote: `${lead} ${quote}`, lead: `${lead} `, from: `this passage of ${sentence.label}`, sentence };
}

/** "Which country is left out of this sentence of the Coast Daily report: “…”?" in one of three wordings. */
export function askForGap({ quote, from, sentence }: ShownGap, thing: string, world: World): Pick<Draft, 'stem' | 'prompt'> {
  const shown = inMarks(quote);
  const stems = [`Which ${thing} is left out of ${from}: ${shown}?`, `Which ${thing} stands at the gap in ${from}: ${shown}?`, `One ${thing} is left out of ${from}: ${shown} Which ${thing} is it?`];
  const stem = stems[Math.floor(world.rngFor('gap', sentence.words)() * stems.length)]!;
  return { stem: capital(stem), prompt: { ask: `Which ${thing} is left out?`, quote, note: `From ${sentence.label}.` } };
}

/** The same, to be typed. */
export function typedGap({ quote, from, sentence }: ShownGap, thing: string): Pick<Draft, 'stem' | 'prompt'> {
  const named = thing === 'person' ? 'name of the person' : thing;
  return { stem: `What is the ${named} that is left out of ${from}: ${inMarks(quote)}?`, prompt: { ask: `What is the ${named} that is left out?`, quote, note: `From ${sentence.label}.` } };
}

/** What each question about a gap has in common. */
export function aboutGap({ report, span, words }: Standing, about: Fact['about'], answer: string): Pick<Draft, 'explanation' | 'evidence' | 'fact'> {
  return { explanation: `The report has “${answer}” there.`, evidence: [makeEvidence(report, span)], fact: { about, matter: words, answer } };
}

/** Whether a report tells of the other name what the sentence tells of its own. */
export function isToldOf(name: string, words: string, world: World): boolean {
  return world.sentences.some(({ text }) => hasName(text, name) && likeness(text, words) >= 0.5);
}
