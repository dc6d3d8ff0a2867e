import type { Report } from '@/lib/articles/report';
import { makeEvidence } from '@/lib/questions/evidence';
import { figureDrafts, figureToAsk } from '@/lib/questions/figure-drafts';
import type { Figure } from '@/lib/questions/figures';
import { shownGap, type Gap } from '@/lib/questions/gaps/gap';
import type { Standing } from '@/lib/questions/gaps/standing';
import type { World } from '@/lib/questions/world';

/** So many of something are hardly worth remembering: "two of the boats". */
const few = 4;

/** A sentence without one of its figures; a year or a day tells when it was. */
export function figureGaps(sentence: Standing, world: World): Gap[] {
  const { report, span, words, label } = sentence;
  const asked = figureToAsk(words, world);
  // ".357 calibre" has lost its point.
  if (!asked || (asked.start === 0 && /^\d/.test(words))) return [];
  // "a ten top subject"
  if (/\ban? $/i.test(words.slice(0, asked.start)) && asked.sort === 'count') return [];
  // Nobody has been friends for eight decades.
  if (/^ (?:decades|centuries|generations)\b/.test(words.slice(asked.end))) return [];
  if (isReckoned(words, asked, report) || isOfNothing(words, asked)) return [];
  const [thing, isTime] = timeOf(asked);
  const write = () => {
    const shown = shownGap(sentence, asked.number, world);
    // "Six deaths were of children": in which storm? When something was is clearer.
    return shown && (sentence.isAlone || isTime || shown.lead !== '') ? figureDrafts({ report, words, lead: shown.lead, from: shown.from, note: `From ${label}.`, evidence: [makeEvidence(report, span)], asked, thing }, world) : null;
  };
  return [{ sort: isTime ? 'time' : 'figure', sentence, rank: asked.sort === 'count' && asked.digits <= few ? 1 : 0, write }];
}

/** "eight years ago", "three years after 2010", "in 2020" of a report of 2019: who knows the day of print can work it out, or leave out all that has passed. */
function isReckoned(words: string, { sort, digits, end }: Figure, { publishedAt }: Report): boolean {
  const span = /^(?: [\p{L}-]+)? (?:years?|months?|weeks?|days?)(?![\p{L}])( ago| later| earlier| before| after)?/u.exec(words.slice(end));
  if (span) return span[1] !== undefined || /\b(?:19|20)\d\d\b|\bsince\b/.test(words);
  return sort === 'year' && publishedAt !== null && digits > Number(publishedAt.slice(0, 4));
}

/** "Reed comes in at 9 percent": of what? */
function isOfNothing(words: string, { sort, end }: Figure): boolean {
  return sort === 'share' && !/^ (?!and\b|or\b|but\b|in\b|on\b|at\b|to\b|with\b|while\b)\p{Ll}/u.test(words.slice(end)) && !/\b(?:polls?|survey|rat(?:e|es|ing)|support|share|voters|turnout|average|chance|probability|tax(?:es)?|points|gr[eo]w\w*|increas\w+|r[io]se|f[ae]ll\w*|drop\w*|cut|discount|precincts|ballots)\b/.test(words);
}

/** What a figure is called, and whether it tells by itself when something was: a day without its year does not. */
function timeOf({ sort, text }: Figure): [thing: string, isTime: boolean] {
  if (sort === 'day') return ['date', /\d{4}$/.test(text)];
  return sort === 'year' ? ['year', true] : ['figure', false];
}
