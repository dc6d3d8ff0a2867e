import type { Report } from '@/lib/articles/report';
import type { Cast, Person } from '@/lib/questions/cast';
import { makeEvidence } from '@/lib/questions/evidence';
import type { Fact } from '@/lib/questions/fact-id';
import { hasVerb } from '@/lib/questions/has-verb';
import { isPronounClear } from '@/lib/questions/pronoun-clear';
import { isPlainlySaid } from '@/lib/questions/plainly-said';
import { occasionOf, type Occasion } from '@/lib/questions/occasion';
import type { Evidence } from '@/lib/questions/question';
import { mostWords, sure } from '@/lib/questions/sureness';
import { countWords, wordsOf } from '@/lib/questions/wording';
import type { Reading, Statement } from '@/lib/statements/statement';
import { lastName } from '@/lib/text/last-name';
import { findQuotations } from '@/lib/text/quotations';
import { findSentences } from '@/lib/text/sentences';
import { overlaps, type Span } from '@/lib/text/span';
import { findSpeechVerb } from '@/lib/text/speech-verbs';

/** A statement made ready for asking about. */
export type Said = {
  statement: Statement;
  report: Report;
  /** The person or body behind the speaker's name; null when it names nobody in particular. */
  speaker: Person | null;
  /** The quote as it is shown, without outer marks. */
  words: string;
  /** Longest stretch inside quotation marks, for a part quote; the words themselves for a direct one. */
  quoted: string | null;
  /** Whether the words can follow "said that". */
  isClause: boolean;
  occasion: Occasion;
  /** Others of the event with the speaker's last name. */
  namesakes: string[];
  /** False when the words say "he" and the name stands too far off to be sure. */
  isNamedNear: boolean;
  /** Whether it is certain enough who said it. */
  isSure: boolean;
  /** The sentences that show it, and the one that names the speaker when these say "he". */
  evidence: Evidence[];
};

/** The sure statements of a reading, as they stand in the text. */
export function saidIn(reading: Reading, cast: Cast, sentences: Span[]): Said[] {
  const { report } = reading;
  return reading.statements
    .filter(({ quote }) => !report.furniture.some((piece) => overlaps(piece, quote)))
    .map((read) => {
      const statement = startsOutside(read, report.text) ? { ...read, level: 'mixed' as const } : read;
      const speaker = statement.speaker && bearerOf(statement.speaker.name, report, cast);
      const whole = wholeOf(statement, sentences);
      const naming = namingSentence(report, statement, speaker, whole, sentences);
      return {
        statement,
        report,
        speaker,
        namesakes: speaker?.sort === 'person' ? cast.people.filter((other) => other !== speaker && other.sort === 'person' && lastName(other.name) === lastName(speaker.name)).map(({ name }) => name) : [],
        words: begun(wordsOf(report.text, statement.quote), statement.level),
        quoted: quotedIn(report, statement),
        isClause: isClause(report.text, statement),
        occasion: occasionOf(report, statement, whole),
        isSure: statement.confidence >= sure || isPlainlySaid(statement, { reading, speaker, whole, before: sentences.findLast(({ end }) => end <= whole.start) ?? null, cast }),
        isNamedNear: (naming === 'here' || (naming !== null && isNear(reading, statement, naming, whole, sentences))) && isPronounClear(reading, statement, speaker?.name ?? '', naming === 'here' || naming === null ? whole.start : naming.start),
        evidence: [whole, ...(naming === null || naming === 'here' ? [] : [naming])].map((span) => makeEvidence(report, span)),
      };
    });
}

/** "Lund “has to sell the boat,” he wrote": nearly all of it is quoted, but to be shown as exact words it must be all. */
function startsOutside({ level, quote }: Statement, text: string): boolean {
  const { start, end } = quote.parts?.[0] ?? quote;
  // “We made a plea” and “So we told them”: the word between is the reporter's.
  if (level === 'direct' && /[”"] (?:and|but|or) [“"]/.test(text.slice(start, end))) return true;
  return level === 'direct' && !/(?:[“"„]|'')\s*$/.test(text.slice(Math.max(0, start - 3), start)) && /^\s*[\p{L}\p{N}][^“"]*?(?:[“"]|\s'')/u.test(text.slice(start, end));
}

/** "Lund" beside "the president’s daughter Ida Lund": the reading, which has the whole name, would have joined them if both were one. */
function bearerOf(name: string, report: Report, cast: Cast): Person | null {
  const person = cast.find(name);
  const isKeptApart = person?.sort === 'person' && !name.includes(' ') && report.text.includes(person.name);
  return isKeptApart ? null : person;
}

/** That this speaker said these words: however it is asked, it is one thing to remember. */
export function saidFact({ words, speaker }: Said): Fact {
  return { about: 'said', matter: words, answer: speaker?.name ?? '' };
}

/** From the start of the first sentence that a statement touches to the end of the last. */
function wholeOf(statement: Statement, sentences: Span[]): Span {
  const spans = [statement.quote, statement.speaker, statement.cue].filter((span) => span !== null);
  const touched = sentences.filter((sentence) => spans.some((span) => overlaps(sentence, span)));
  const start = Math.min(...spans.map((span) => span.start), ...touched.map((sentence) => sentence.start));
  const end = Math.max(...spans.map((span) => span.end), ...touched.map((sentence) => sentence.end));
  return { start, end };
}

/** "he said" is shown together with the nearest sentence before it that gives the name; null when there is none. */
function namingSentence(report: Report, statement: Statement, speaker: Person | null, whole: Span, sentences: Span[]): Span | 'here' | null {
  const last = speaker && lastName(speaker.name);
  if (!last || report.text.slice(whole.start, whole.end).includes(last)) return 'here';
  const naming = sentences.findLast((sentence) => {
    const isBefore = sentence.end <= (statement.speaker?.start ?? whole.start);
    return isBefore && report.text.slice(sentence.start, sentence.end).includes(last) && !report.furniture.some((piece) => overlaps(piece, sentence));
  });
  return naming ?? null;
}

const somebody = /\b[Tt]he (?:\p{L}+ )?(?:president|minister|secretary|senator|governor|mayor|chairman|chairwoman|spokesman|spokeswoman|leader|director|candidate|judge|general|congressman|congresswoman|representative|lawyer|attorney|official|officer|woman|man)\b/u;

/** Whether the name stands within two sentences, or nobody else has spoken or come up since. */
function isNear({ report, statements }: Reading, statement: Statement, naming: Span, whole: Span, sentences: Span[]): boolean {
  const between = sentences.filter((sentence) => sentence.start >= naming.end && sentence.end <= whole.start);
  const text = report.text.slice(naming.end, statement.speaker?.start ?? whole.start);
  if (somebody.test(text) || between.length > 6) return false;
  const spoken = statements.filter((other) => other.quote.start >= naming.end && other.quote.end <= whole.start && other.speaker?.name !== statement.speaker?.name);
  return between.length < 2 || spoken.length === 0;
}

const turns = /^[\s…“”"‘’']*(?:However|But|Yet|Still|Nevertheless|Nonetheless|That said|Instead|Except|Unless|On the other hand|Then again)(?![\p{L}])/u;

/** Of a long quotation its first sentences: so many words are no joy to read. */
function begun(words: string, level: Statement['level']): string {
  if (level !== 'direct' || countWords(words) <= mostWords) return words;
  const whole = findSentences(words).map(({ end }) => words.slice(0, end)).findLast((part) => countWords(part) <= mostWords);
  // “It may cost us boats. | But it will save the wall”: half of it would say something else.
  if (whole && turns.test(words.slice(whole.length))) return words;
  return whole?.replace(/(?<=[^.])[.,]$/, '') ?? words;
}

function quotedIn(report: Report, { quote, level }: Statement): string | null {
  if (level === 'direct') return begun(wordsOf(report.text, quote), level);
  if (level === 'indirect') return null;
  const inside = findQuotations(report.text.slice(quote.start, quote.end)).filter((each) => each.isClosed && each.marks === 'double');
  const [longest] = inside
    // "through a “firm and he paid it back”": of the first half only the end is the speaker's.
    .filter((each) => !(/(?:^|\s)(?:an?|the|his|her|their|its|your|my|our)\s$/i.test(report.text.slice(Math.max(0, quote.start + each.start - 7), quote.start + each.start)) && secondClause.test(report.text.slice(quote.start + each.inner.start, quote.start + each.inner.end))))
    .map((each) => wordsOf(report.text.slice(quote.start, quote.end), each.inner))
    .sort((a, b) => countWords(b) - countWords(a));
  return longest ?? null;
}

/** "… and the president repaid it" */
const secondClause = /\b(?:and|but|so|because) (?:the|he|she|we|they|it|I) \p{Ll}+/u;

const plainVerbs = /^(?:say|add|note|explain|reply|respond|remark|observe|conclude|declare|assert|maintain|contend|insist|argue|reiterate|stress|emphasi[sz]e|underscore|underline|acknowledge|admit|concede|announce|affirm|state|predict|clarify|confirm|repeat|warn|claim|allege|tell|write|tweet|recall|testify|estimate|suggest|point)$/;

/** Whether the words are a clause that "said that" can introduce: the cue says something, and "that", nothing or the speaker stands between. */
function isClause(text: string, { quote, cue, speaker, denies, unsaid }: Statement): boolean {
  if (!cue || denies || unsaid) return false;
  const words = text.slice(cue.start, cue.end).toLowerCase();
  const base = words.split(/[^\p{L}]+/u).map((word) => findSpeechVerb(word)?.base).find(Boolean);
  if (!base || !plainVerbs.test(base)) return /^according to$/.test(words) && hasVerb(text.slice(quote.start, quote.end));
  const content = text.slice(quote.start, quote.end);
  if (runsOn(content) || /^(?:asked|pressed|questioned)\b/i.test(content) || /\b(?:said|says|saying|wrote|reads?|told|asked)[\s:,]*(?:[“"][^“”"]*[”"]?)?$/i.test(content)) return false;
  if (/^[“"]?(?:to|of|about|at|in|on|for|with|against|as|by|how|why|what|whether|if|who|where|when)\b/i.test(content) && !/,/.test(content)) return false;
  // "a wall, which, he said, | the town should pay for"
  if (/\b(?:for|to|of|with|from)[.,”"]*$/i.test(content) && !/\b(?:where|wh(?:o|om|ich|at)|how|that)\b/i.test(content)) return false;
  // "based on the reports of the engineers"; "34, after the year in which the wall was built"
  if (/^[“"]?(?:(?:based|depending) on|given|due to|in light of|because of|thanks to|despite)\b(?!.*,)|^\d+, /i.test(content)) return false;
  if (!hasVerb(content)) return false;
  // "Although Reed says | the wall is safe, others see it fall": what others see is not his.
  const opening = text.slice(Math.max(0, Math.min(cue.start, speaker?.start ?? cue.start) - 16), Math.min(cue.start, speaker?.start ?? cue.start));
  if (quote.start > cue.start && /(?:^|[.!?”"]\s+|\n|\b(?:But|And|And yet|Yet) )(?:[Aa]lthough|[Tt]hough|[Ww]hile|[Ee]ven though|[Bb]ecause|[Ss]ince|[Aa]s|[Aa]fter|[Ww]hen|[Ii]f) $/u.test(opening) && /, \p{L}/u.test(content.replace(/[“"][^“”"]*[”"]/g, '“”'))) return false;
  // "the wall would fall, | a surprising admission from a mayor who …": that is the reporter's.
  if (comment.test(content.replace(/[“"][^“”"]*[”"]/g, '“”'))) return false;
  // "said that claim was empty": which?
  if (/\bthat[\s“"]*$/.test(text.slice(Math.max(0, quote.start - 7), quote.start)) && shownNoun.test(content)) return false;
  if (quote.start < cue.start) return true;
  // "announced | new rules that make it cheaper to leave": the verb is that of the rules.
  if (base !== 'say' && !/\bthat[\s“"]*$/.test(text.slice(cue.end, quote.start)) && !hasVerb(content.split(/ (?:that|which|who|whose|where) /)[0]!)) return false;
  // "declared | the need for a new pier": a thing, though "need" may be a verb.
  if (base !== 'say' && /^[“"]?(?:the|an?|his|her|their|its|our) (?:\p{L}+ )?(?:need|wish|plan|end|call|drive|desire|want|support|demand|move|use|lack|start|rise|fall|offer|hope|push|vote|bid|release|launch|return|death|result)s? (?:for|of|to|in|on)\b/iu.test(content) && !/\bthat[\s“"]*$/.test(text.slice(cue.end, quote.start))) return false;
  // "suggested | the town instead build a pier": a wish.
  if (/^(?:suggest|recommend|propose)$/.test(base) && !/\bthat\b/.test(text.slice(cue.end, quote.start + 6))) return false;
  const between = text.slice(cue.end, quote.start);
  const told = speaker && speaker.start >= cue.end ? '' : between;
  return /^[\s,]*(?:\p{L}+(?: \p{L}+){0,3}[\s,]+)?that[\s“"]*$/u.test(told) || /^[\s“"]*$/.test(told);
}

const comment = /, an? (?:[\p{L}-]+ ){0,3}(?:assessment|admission|acknowledg\p{L}+|reversal|departure|contrast|reference|nod|claim|statement|remark|comment|allusion|swipe|dig|concession|warning|prediction|shift|boast|jab|rebuke|hint|suggestion|proposal|position|stance|view) (?:from|of|that|to|at|in|on|by|about|he|she|which)\b/u;
const shownNoun = /^[“"]?(?:statement|claim|story|account|report|view|argument|decision|plan|idea|offer|request|number|figure|amount|deal|vote|point|question|remark|comment|promise|threat|charge|accusation|position|process|effort|period|policy|approach|bill|law|measure|move|letter|meeting|agreement) (?!of\b|from\b|for\b|by\b|to\b)/;

/** What speakers do beside saying things: "declined", "defended". */
const ofSpeakers = /^(?:provided|offered|deferred|downplayed|deflected|dodged|expressed|voiced|blamed|criticized|criticised|accused|called|urged|welcomed|condemned|hailed|lauded|vowed|pledged|stopped|declined|refused|defended|promoted|planned|cited|praised|promised|rejected|dismissed|attacked|thanked|apologi[sz]ed|appealed|signall?ed)$/;

/** "the wall would hold and | promised a second one", "“no vote” would be held and | claimed …": it tells what the speaker did next. */
function runsOn(content: string): boolean {
  // "that she is a sailor, | contrasting herself with Reed"
  if (/, (?:contrasting|adding|noting|comparing|referring|echoing|alluding) /.test(content.replace(/[“"][^“”"]*[”"]/g, '“”'))) return true;
  const next = /\s(?:and|but)(?: \p{L}+ly| also| then| later)? (\p{Ll}+)(?! (?:by|in|to be)\b)/gu;
  const told = content.replace(/[“"][^“”"]*[”"]/g, '“”');
  // "acknowledged | another reason: He wanted no wall"
  if (/^[^.!?:“”]{1,60}: \p{Lu}/u.test(told)) return true;
  // "the wall would hold, but | he pressed the town to mend it"
  if (/, (?:but|and|though|while) (?:he|she) \p{Ll}+ed\b/u.test(told)) return true;
  // "… the wall would hold, as well as | promising a second one"
  if (/\b(?:as well as|while|before|after) (?:also )?\p{Ll}+ing that\b/u.test(told)) return true;
  return [...told.matchAll(next)].some(([, verb]) => ofSpeakers.test(verb!) || (/(?:ed|said|told)$/.test(verb!) && findSpeechVerb(verb!) !== null));
}
