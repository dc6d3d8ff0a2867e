import { isWish } from '@/lib/questions/card';
import { nameOf } from '@/lib/questions/describe';
import { comparable, fewest, pick } from '@/lib/questions/distractors';
import { levelOptions } from '@/lib/questions/fixed-options';
import { defineKind, type Draft } from '@/lib/questions/kind';
import { likeness, tellingWords } from '@/lib/questions/likeness';
import { namesSomething } from '@/lib/questions/leans-on-text';
import { isSurelyClause } from '@/lib/questions/surely-clause';
import { looseIn } from '@/lib/questions/loose-reference';
import { answers, anybody, leansInSpeech, looseDate, looseInSpeech, looseWord, outsideMarks } from '@/lib/questions/loose-words';
import { besideLead, leadToSaid, opensReport } from '@/lib/questions/gaps/lead';
import { isObscene } from '@/lib/questions/obscene';
import { quotedPeople } from '@/lib/questions/quoted-people';
import { reportLabel, shortLabel } from '@/lib/questions/report-label';
import type { Said } from '@/lib/questions/said';
import { isAskable, isOfSomebody, mostWords } from '@/lib/questions/sureness';
import { asClause, asQuestion, capital, countWords, possessive, standing } from '@/lib/questions/wording';
import type { World } from '@/lib/questions/world';
import { shuffled } from '@/lib/rng';

/** Whose words a report uses for what somebody said: the speaker's, or its own. */
export const directOrParaphrase = defineKind({
  name: 'direct-or-paraphrase',
  title: 'Exact words or not',
  skill: 'level',
  make(said, world) {
    const label = reportLabel(said.report);
    if (!label || !isAskable(said) || said.statement.level !== 'direct') return null;
    const paraphrases = world.said.filter((other) => other.report === said.report && other.speaker === said.speaker && other.statement.level === 'indirect' && other.isClause && isAskable(other) && !looseIn(other));
    const words = standing(said.words);
    const distractors = pick([comparable(paraphrases.map((other) => standing(other.words)), words)], world.rngFor('exact-words', said.statement.id));
    if (distractors.length < fewest) return null;
    const name = nameOf(said);
    return [
      {
        stem: asQuestion(`Which of these does ${label} give in ${possessive(name)} exact words`),
        prompt: { ask: `Which are ${possessive(name)} exact words?`, quote: null, note: `As ${shortLabel(said.report)} gives them.` },
        explanation: 'These words stand in quotation marks; the others are told in the reporter’s words.',
        evidence: said.evidence,
        fact: { about: 'level', matter: said.words, answer: said.statement.level },
        difficulty: 0.6,
        key: words,
        distractors,
      },
    ];
  },
  makeFromEvent(world) {
    return world.readings.flatMap(({ report }) => {
      const own = world.said.filter((said) => said.report.id === report.id);
      // “Marsh reports: …”: the words of another paper, whose reporter she is.
      const mayAsk = (said: Said) => !/report(?:s|ed|ing)?$/.test(cueOf(said)) && (said.statement.level === 'direct' || (!isWish(said) && said.isClause && isSurelyClause(said) && !/ (?:and|but|or) that /.test(outsideMarks(said.words))));
      const named = own.filter((said) => isNamed(said) && mayAsk(said));
      // Whoever it was: whether words stand in marks needs no name.
      const others = own.filter((said) => !isNamed(said) && isSurelySaid(said) && mayAsk(said) && (said.statement.level === 'direct' ? /^\p{Lu}/u.test(said.words) : (said.statement.level === 'indirect' || isPlainMixed(said)) && !anybody.test(said.words) && namesSomething(said.words) && !/ing$/.test(cueOf(said))));
      const levels = (['direct', 'mixed', 'indirect'] as const).flatMap((level) => [named, others].flatMap((those) => shuffled(those.filter((said) => said.statement.level === level), world.rngFor('level', report.id, level))).slice(0, mostOf[level]));
      return [...levels.flatMap((said) => levelOf(said, world) ?? []), ...quotedPeople(report, world)];
    });
  },
});

/** So many of each report. */
const mostOf = { direct: 6, mixed: 4, indirect: 5 };

/** Somebody's name can stand beside the remark. */
const isNamed = (said: Said) => isAskable(said) && (said.speaker.sort === 'person' || said.speaker.name.includes(' '));

const cueOf = ({ report: { text }, statement: { cue } }: Said) => (cue ? text.slice(cue.start, cue.end) : '');

/** Something that somebody spoke or wrote for certain. */
function isSurelySaid(said: Said): boolean {
  const { statement: { cue, unsaid, denies, confidence }, words } = said;
  return cue !== null && !unsaid && !denies && confidence >= 0.5 && countWords(words) <= mostWords && isOfSomebody(said);
}

/** The minister said that the wall “will hold” for a year. | A plain verb of saying, and no remark of the reporter's behind the marks. */
function isPlainMixed({ report: { text }, statement: { cue, quote, level }, words }: Said): boolean {
  if (level !== 'mixed' || !cue || cue.end > quote.start || !/^(?:\p{L}+ )?(?:said|says|added|adds|told|wrote|stated)\b/u.test(text.slice(cue.start, cue.end))) return false;
  const behind = words.slice(words.lastIndexOf('”') + 1);
  return /^[.”"’\s]*(?:$|\n|\s\p{Lu})/u.test(text.slice(quote.end, quote.end + 4)) && countWords(behind) <= 12 && !/\b(?:though|while|but|as|when|which|who|whose|where)\b|, \p{Lu}/u.test(behind);
}

/** A day of the week is that of a report whose date is told. */
function isLoose({ words, report }: Said): boolean {
  const clause = asClause(words, report.text);
  const loose = looseWord(clause);
  return loose !== null && (report.publishedAt === null || loose !== looseDate(outsideMarks(clause)));
}

/** "It would be a loss": what would? */
const opensLoosely = /^(?:it|that|this|these|those|they|he|she|there|such|which)(?![\p{L}])/iu;

/** “Well, if you say so”: nothing to remember; “We cannot do this anymore”: what? */
const fewestTelling = 3;
/** “Things were being resolved”: what is told in the reporter's words names something, or tells more. */
const fewestTold = 5;
const longAlone = 26;

/** “Instead of a new pier,” the town “got a fence”: half of it, which says nothing. */
const isFragment = (words: string) => /^(?:Instead of|Rather than|By|After|Before|If|When|While|Although|Though|Because|Despite|With|Without|From|To|For|As|Since|Until|Unless)(?![\p{L}])[^,]*$/u.test(words) && !/[.!?] /.test(words);

/** "on “Real Tides”", "the “Harbour Museum”": a name between marks is nobody's words. */
const isName = (quoted: string) => /^(?:\p{Lu}\S*|of|the|and|for|in|an?)(?: (?:\p{Lu}\S*|of|the|and|for|in|an?))*$/u.test(quoted);

/** “… in an interview on Sunday. “It is over.””: where it was said stands among the words. */
const opensOnOccasion = /^(?:in|at|on|during) (?:(?:an?|the|his|her) (?:\S+ )?(?:interview|statement|speech|rally|hearing|briefing|conference|call|letter|tweet|e-?mail)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/i;

/** "said that the phrase “free town” was heard often": marks that quote nothing of the speaker's. */
const isMention = ({ report: { text }, statement: { quote } }: Said) => /\b(?:phrases?|words?|terms?|slogans?|titles?|named|called|titled|entitled|dubbed|known as|nicknamed|so-called),? (?:“|"|‘|'')/i.test(text.slice(quote.start, quote.end));

function levelOf(said: Said, world: World): Draft | null {
  const label = reportLabel(said.report);
  const words = standing(said.words);
  const name = isNamed(said) ? nameOf(said) : null;
  if (!label || countWords(words) < fewestWords || isFragment(words) || /\[[^\]]{4,}\]|,\./.test(words) || (said.statement.level === 'mixed' && (isMention(said) || opensOnOccasion.test(said.words) || isName(said.quoted ?? '')))) return null;
  if (isObscene(words)) return null;
  // “I strongly support the wall”: in the speaker's own words, as nobody needs to have read.
  if (ofSpeaker.test(said.words)) return null;
  if (said.statement.level === 'mixed' && countWords(said.quoted ?? words) + fewestOutside > countWords(words)) return null;
  // Where its marks are left out, those within it would not be; what is quoted elsewhere as well is both.
  if (answers.test(words) || /(?<=^|[\s(])['‘](?=\p{L})(?!(?:em|cause|til|n)\b)/u.test(words) || isGivenTwice(said, world)) return null;
  // “I’d just as soon not use this”: what stands before it need not tell what.
  if (said.statement.level === 'direct' && countWords(words) < fewestLoose && looseInSpeech(words) !== null && !opensOnSubject.test(words)) return null;
  if (said.statement.level !== 'direct' && ofSomebodys.test(words)) return null;
  // "They are to build a pier": who, where nobody is named beside it?
  if (!name && said.statement.level !== 'direct' && opensLoosely.test(words)) return null;
  // Where it is asked how words are given, it matters less who else is spoken of.
  const lead = leadToSaid(said, world, ({ text }) => text, true);
  if (!lead && !isClearAlone(said, words, opensReport(said.report, said.statement.quote, world))) return null;
  // “One wall is enough,” Lund said, but she said | it would hold: she is quoted right before.
  if (said.statement.level !== 'direct' && isBehindQuote(said, world)) return null;
  // It may be given twice, once before.
  if (lead && likeness(lead, words) >= nearlySame) return null;
  const key = levelOptions[said.statement.level];
  return {
    stem: `How does ${label} give this remark${name ? ` of ${name}` : ''}, shown here without quotation marks? ${words}${/[.!?…]$/.test(words) ? '' : '.'}${besideLead(lead)}`,
    prompt: { ask: `How does ${shortLabel(said.report)} give this?`, quote: words, note: `${name ? `${capital(name).replace(/\.$/, '')}. ` : ''}Quotation marks are left out.${besideLead(lead)}` },
    explanation: said.statement.level === 'direct' ? 'All of it stands in quotation marks.' : said.statement.level === 'mixed' ? 'Only part of it stands in quotation marks.' : 'None of it stands in quotation marks.',
    evidence: said.evidence,
    fact: { about: 'level', matter: said.words, answer: said.statement.level },
    difficulty: 0.55,
    key,
    distractors: Object.values(levelOptions).filter((option) => option !== key),
  };
}

/** "Israel’s conduct breaks the law. “Their conduct clearly breaks the law,” Lund said": exact words or not? Both. */
const isGivenTwice = (said: Said, world: World) => world.said.some((other) => other !== said && other.report === said.report && other.statement.level !== said.statement.level && other.speaker === said.speaker && likeness(other.words, said.words) >= nearlySame);
const nearlySame = 0.7;

/** Whether something else that is said stands before it in its sentence. */
const isBehindQuote = (said: Said, world: World) => world.said.some((other) => other !== said && other.report === said.report && other.statement.level !== 'indirect' && other.statement.quote.end <= said.statement.quote.start && (said.evidence[0]?.start ?? 0) <= other.statement.quote.start);

const ofSpeaker = /(?<![\p{L}])(?:I|[Mm]e|[Mm]y|[Mm]yself|[Ww]e|[Oo]ur|[Oo]urs|[Uu]s)(?![\p{L}])/u;
const fewestOutside = 2;
const fewestWords = 6;
const fewestLoose = 12;
/** “It will sink”: what stands right before it tells what. */
const opensOnSubject = /^(?:it|they|he|she)(?:[’']\p{L}+)? /iu;
/** "Its forces had left": whose, of all who stand before it? */
const ofSomebodys = /^(?:its|their|his|her)(?![\p{L}])/iu;

/** Whether a remark can be understood without what stands before it; where nothing does, it may be short. */
function isClearAlone(said: Said, words: string, isFirst: boolean): boolean {
  const { level } = said.statement;
  const count = countWords(words);
  if (opensLoosely.test(words) || tellingWords(words).size < (level === 'direct' || namesSomething(words) ? fewestTelling : fewestTold)) return false;
  if (level !== 'direct') return isFirst && !isLoose(said) && looseIn(said) === null;
  return (count >= longAlone && !leansInSpeech(words)) || (isFirst && looseInSpeech(words) === null);
}
