import type { Check } from '@/lib/checks/check';
import { writtenOptions } from '@/lib/questions/option-texts';
import type { Question } from '@/lib/questions/question';
import type { World } from '@/lib/questions/world';
import type { Report } from '@/lib/articles/report';
import { findPlain } from '@/lib/checks/find-plain';

/** The quotation goes on with what limits it. */
const limit = '(?:out of|away from|instead of|rather than|unless|except|provided|only if|as long as|if|but (?:not|only|would|will|that|could|can|never|no longer))(?![\\p{L}])';
const limitedAfter = new RegExp(`^\\s*(?:[,;–—-]\\s*)?${limit}`, 'iu');
/** … “We will stay,” Lund said, “unless the wall falls.” */
const limitedInNext = /^[,.]?\s*[”"][^“”".]{0,60}[,:]?\s*[“"](?:…\s*|\.\.\.\s*)?(?:unless|except|provided|only if|as long as|if|but)(?![\p{L}])/iu;
const negatedBefore = /(?:\b(?:not|never|no|hardly|without|denied|denies|deny|refused|declined|nor)|n[’']t)\s+(?:(?:(?:say|said|saying|to say|claimed?|suggest(?:ed)?) )?(?:that|been|be|quite|a|an|the)\s+)?[“"‘]?$/iu;
/** “will leave us” of "if the mayor “will leave us”" */
const conditionBefore = /\b(?:if|unless|whether)\s+(?:[\p{L}.’'-]+\s+){0,4}[“"]?$/iu;
const negation = /\b(?:not|never|no|nor|neither|without)\b|n[’']t\b/iu;

/** “We will stay” of “We will not stay”, or of “We will stay unless the wall falls”: true words that say something false. */
export const changedSense: Check = {
  name: 'changed-sense',
  reason: 'The words are cut so that they say something else than in the report.',
  test(question, world) {
    const quotes = quotesOf(question).filter((quote) => quote.split(' ').length > 2);
    const cut = quotes.find((quote) => reportsOf(question, world).some((report) => isCut(quote, report)));
    return cut === undefined ? null : `“${cut.slice(0, 60)}”`;
  },
};

/** What is shown as somebody's words. A gap that is asked for ends them by design. */
function quotesOf(question: Question): string[] {
  const marked = [question.stem, ...writtenOptions(question)].flatMap((text) => [...text.matchAll(/“([^”]*)”/g)].map((match) => match[1]!));
  return [...new Set([question.prompt.quote ?? '', ...marked])];
}

const reportsOf = ({ evidence }: Question, world: World) => [...new Set(evidence.map(({ reportId }) => world.reportOf(reportId)))].filter((report) => report !== null);

function isCut(quote: string, report: Report): boolean {
  const { text } = report;
  const pieces = quote.split(/\s*(?:…|\.\.\.)\s*/);
  const places = pieces.map((piece) => findPlain(piece, report));
  // What an ellipsis leaves out must not turn the sense.
  for (let at = 1; at < pieces.length; at += 1) {
    const [before, after] = [places[at - 1], places[at]];
    if (before && after && after.start - before.end < 400 && negation.test(text.slice(before.end, after.start))) return true;
  }
  const [first, last] = [places[0], places.at(-1)];
  const before = first ? text.slice(Math.max(0, first.start - 40), first.start) : '';
  if (negatedBefore.test(before) || (/^\p{Ll}/u.test(quote) && conditionBefore.test(before))) return true;
  if (!last) return false;
  const rest = text.slice(last.end, last.end + 120);
  return limitedAfter.test(rest) || limitedInNext.test(rest);
}
