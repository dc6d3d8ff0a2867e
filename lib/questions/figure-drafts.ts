import type { Report } from '@/lib/articles/report';
import { once } from '@/lib/once';
import { fewest, most } from '@/lib/questions/distractors';
import { findFigures, type Figure } from '@/lib/questions/figures';
import type { Draft } from '@/lib/questions/kind';
import { nearFigures } from '@/lib/questions/near-figures';
import { typedFigure } from '@/lib/questions/typed-figure';
import { inMarks } from '@/lib/questions/wording';
import type { World } from '@/lib/questions/world';
import { shuffled } from '@/lib/rng';
import { escaped } from '@/lib/text/escaped';
import { numberOf, wordOf } from '@/lib/text/number-words';

/** Words without one of their figures. */
export type AskedFigure = Pick<Draft, 'evidence'> & {
  report: Report;
  words: string;
  /** What is shown before them; "" for nothing. */
  lead?: string;
  /** "this sentence of the Coast Daily report" */
  from: string;
  note: string;
  /** Which of their figures, and what it is called: "figure", "year". */
  asked: Figure;
  thing?: string;
};

const number = /(?<![\p{N}.,])(?!(?:19|20)\d\d(?!\p{N}|[.,]\p{N}))\p{N}+(?:[.,]\p{N}+)*/gu;

/** "two crimes: theft and fraud", "9 of 10 …, not 9": whoever reads on need not know it. */
function isCounted(words: string, { number: { start, end }, sort, digits }: Figure): boolean {
  const figure = words.slice(start, end).toLowerCase();
  const rest = `${words.slice(0, start)} … ${words.slice(end)}`.toLowerCase();
  const isAgain = rest.includes(figure) && new RegExp(`(?<![\\p{L}\\p{N}.,])${escaped(figure)}(?![\\p{L}\\p{N}]|[.,]\\p{N})`, 'u').test(rest);
  return isAgain || (sort === 'count' && digits <= 12 && /^[^,.;]{0,60}(?::|—|–| - |, )[^,]*(?:,[^,]*)+ (?:and|or) |^[^,.;:]{0,60}(?::|—|–) .* and /u.test(words.slice(end)));
}

/** One of the figures of a text: of three that are no years one may be worked out from the others. */
export function figureToAsk(words: string, world: World): Figure | null {
  if ((words.match(number) ?? []).length > 2) return null;
  return shuffled(findFigures(words).filter((figure) => !isCounted(words, figure)), world.rngFor('figure', words))[0] ?? null;
}

/** Asks for the figure: by choosing, and where that is fair, by typing. */
export function figureDrafts({ report, words, lead = '', from, note, evidence, asked, thing = asked.sort === 'day' ? 'date' : asked.sort === 'year' ? 'year' : 'figure' }: AskedFigure, world: World): Draft[] {
  // Two of something is no figure: “two sides to it”.
  if (asked.sort === 'count' && asked.digits <= 2) return [];
  const rng = world.rngFor('near-figures', words);
  const distractors = nearFigures(asked, (text) => !isInReports(text, world) && !isToCome(text, asked, report), most, rng);
  const shared = { explanation: `The report has “${asked.text}” there.`, evidence, fact: { about: 'figure' as const, matter: words, answer: asked.text } };
  const gapped = lead + gap(words, asked);
  const chosen: Draft = { ...shared, stem: `Which ${thing} is left out of ${from}: ${inMarks(gapped)}?`, prompt: { ask: `Which ${thing} is left out?`, quote: gapped, note }, difficulty: 0.6, key: asked.text, distractors };
  const typed = typedFigure(asked);
  const bare = lead + gap(words, asked.sort === 'day' ? asked : asked.number);
  // How many of a few there were is hardly known by heart.
  // Of fifty states there are no 64.
  const isOfStates = asked.sort === 'count' && asked.digits > 15 && /^ (?:\p{L}+ )?states\b/u.test(words.slice(asked.end));
  const isFew = asked.sort === 'count' && asked.digits <= fewKnown;
  const written: Draft | null = !typed || isFew ? null : { ...shared, stem: `What is the ${thing} that is left out of ${from}: ${inMarks(bare)}?`, prompt: { ask: `What is the ${thing} that is left out?`, quote: bare, note }, difficulty: 0.8, accepted: [...new Set([...typed, asked.text])] };
  return [...(distractors.length >= fewest && !isOfStates && !(asked.sort === 'year' && turns.test(words)) ? [chosen] : []), ...(written ? [written] : [])];
}

/** What happens every so many years, or was done by somebody in office, leaves few years to choose from. */
const turns = /\b(?:elections?|electoral|primary|primaries|caucus\w*|conventions?|nominees?|nomination|presidential|inaugurat\w+|midterms?|Olympics?|World Cup|term|President|Senators?|Gov(?:ernor|\.)|Mayor|Speaker|Secretary|Congress|campaign\w*|appointed|re-?elected|elected|turnout|voted|votes?|voters|ballots?|nominated)\b/i;

const fewKnown = 3;

const gap = (words: string, { start, end }: { start: number; end: number }) => `${words.slice(0, start)}…${words.slice(end)}`;

/** Of a year that has passed, one that is still to come is no choice. */
function isToCome(text: string, { sort, digits }: Figure, { publishedAt }: Report): boolean {
  const year = Number(publishedAt?.slice(0, 4) ?? Infinity);
  return sort === 'year' && digits <= year && Number(text) > year;
}

const inSmall = once(({ text }: Report) => text.toLowerCase());

/** A figure that a report has anywhere, "11 boats" or "eleven boats", may be right there as well. */
function isInReports(text: string, { readings }: World): boolean {
  const bare = text.replace(/[$£€%]/g, '').trim();
  const spelled = bare.replace(/^[\p{L}\d]+/u, (number) => numberOf(number)?.toString() ?? wordOf(Number(number)) ?? number);
  // Most stand nowhere: a pattern for each takes longer than to look for its letters.
  if (!readings.some(({ report }) => [bare, spelled].some((each) => inSmall(report).includes(each.toLowerCase())))) return false;
  const either = new RegExp(`(?<![\\p{L}\\p{N}.,])(?:${escaped(bare)}|${escaped(spelled)})(?![\\p{L}\\p{N}]|[.,]\\d)`, 'iu');
  return readings.some(({ report }) => either.test(report.text));
}
