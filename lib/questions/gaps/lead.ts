import type { Report } from '@/lib/articles/report';
import { once } from '@/lib/once';
import { hasVerb } from '@/lib/questions/has-verb';
import { isPlainSentence, onOneLine, opensClearly, ofWriter } from '@/lib/questions/gaps/standing';
import { outsideMarks } from '@/lib/questions/loose-words';
import { sentencesOf } from '@/lib/questions/span-passage';
import type { Said } from '@/lib/questions/said';
import { countWords, inMarks, withoutStop } from '@/lib/questions/wording';
import type { Sentence, World } from '@/lib/questions/world';
import { overlaps, type Span } from '@/lib/text/span';

/** So many sentences are shown before the one that is asked about, and so many words of all. */
const mostSentences = 3;
const mostWords = 84;

/**
 * What a report has right before a sentence, so that whoever is shown both can follow: "The council met on Monday. | It sold the ferry to …"
 * Three sentences at most, the first of which points to nothing before it; "" where there are none.
 * `hide`: a sentence without what is asked for; null where it cannot be shown. `orLast`: the last of them alone will do, where all point further back.
 */
export function leadTo(sentence: Sentence, world: World, hide: (before: Sentence) => string | null, orLast = false): string {
  const own = sentencesOf(sentence.report, world);
  const at = own.findIndex(({ span }) => overlaps(span, sentence.span));
  const shown: string[] = [];
  const leads: string[] = [];
  for (let place = at - 1; place >= 0 && shown.length < mostSentences; place -= 1) {
    const before = own[place]!;
    const { isFit, isClear } = asLead(before);
    const isNext = before.report.text.slice(before.span.end, own[place + 1]!.span.start).trim() === '';
    const shownAs = isFit && isNext ? hide(before) : null;
    if (shownAs === null) break;
    shown.unshift(onOneLine(shownAs));
    if (countWords([...shown, sentence.text].join(' ')) > mostWords) break;
    leads.push(shown.join(' '));
    if (place === 0 || isClear) return leads.at(-1)!;
  }
  return orLast ? (leads[0] ?? '') : '';
}

const fewestWords = 4;

type AsLead = { /** Whether it may be shown. */ isFit: boolean; /** Whether a passage may begin with it. */ isClear: boolean };

/** Most sentences stand before several that are asked about. */
const asLead = once((sentence: Sentence): AsLead => {
  const words = withoutStop(onOneLine(sentence.text));
  const own = outsideMarks(words);
  // “members [of the council]”, “@CoastDaily”: nothing that keeps a passage from being read.
  const isFit = isPlainSentence(sentence, words.replace(/[[\]@#]/g, ''), fewestWords) && !ofWriter.test(own) && (/”$/.test(words) || hasVerb(own));
  return { isFit, isClear: isFit && opensClearly(words) };
});

/** The same of a statement; "" also where its sentence is none of the report's own. */
export function leadToSaid({ report, statement: { quote } }: Said, world: World, hide: (before: Sentence) => string | null = ({ text }) => text, orLast = false): string {
  const sentence = world.sentences.find((each) => each.report === report && each.span.start <= quote.start && quote.start < each.span.end);
  return sentence ? leadTo(sentence, world, hide, orLast) : '';
}

/** Whether nothing of a report stands before a span. */
export const opensReport = (report: Report, { start }: Span, world: World): boolean => (sentencesOf(report, world)[0]?.span.end ?? 0) > start;

/** How it is shown beside a question: "Before it stands: “The council met on Monday.”" */
export const besideLead = (lead: string): string => (lead ? ` Before it stands: ${inMarks(lead)}` : '');

/** What a stem shows so; "" for nothing. */
export const leadIn = (stem: string): string => / Before it stands: “([^”]*)”$/.exec(stem)?.[1] ?? '';
