import { cardOf } from '@/lib/questions/card';
import { describe, nameOf } from '@/lib/questions/describe';
import { likeness, tellingWords } from '@/lib/questions/likeness';
import { outsideMarks } from '@/lib/questions/loose-words';
import { isOnlyBearer, type Matter } from '@/lib/questions/matters/matter';
import { reportLabel } from '@/lib/questions/report-label';
import type { Said } from '@/lib/questions/said';
import { isAskable, isOfSomebody } from '@/lib/questions/sureness';
import { isSurelyClause } from '@/lib/questions/surely-clause';
import { capital, countWords } from '@/lib/questions/wording';
import type { Sentence, World } from '@/lib/questions/world';
import { hasName } from '@/lib/text/has-name';
import { lastName } from '@/lib/text/last-name';
import { covers, overlaps, type Span } from '@/lib/text/span';
import { findSpeechVerb } from '@/lib/text/speech-verbs';
import { findWords } from '@/lib/text/words';

/** The one sentence that holds a statement and its cue; null when it runs over more than one. */
function sentenceOf({ report, statement: { quote, cue } }: Said, world: World): Sentence | null {
  return world.sentences.find(({ report: own, span }) => own === report && covers(span, quote) && cue !== null && covers(span, cue)) ?? null;
}

/** Another report's wording is shown: which sentence tells the same? */
export function rewordedMatters(world: World): Matter[] {
  return world.groups.filter(({ relation }) => relation === 'reworded').flatMap((group) => {
    const [one, other] = group.members.map((member) => world.saidOf(member.statementId)).filter((said) => said !== null && isAskable(said));
    if (!one || !other || one.report === other.report || one.speaker !== other.speaker) return [];
    return [rewordedMatter(one, other, world), rewordedMatter(other, one, world)].filter((matter) => matter !== null);
  });
}

function rewordedMatter(one: Said, other: Said, world: World): Matter | null {
  const [shown, thing, label] = [sentenceOf(other, world), describe(one), reportLabel(one.report)];
  const near = likeness(one.words, other.words);
  // A few words may be told of many things.
  if (!shown || !thing || !label || !cardOf(one) || tellingWords(one.words).size < 5 || near < 0.5 || near > 0.9) return null;
  return {
    shown,
    asks: 'tells the same',
    lead: `${capital(label)} has ${thing}${/[.!?]”?$/.test(thing) ? '' : '.'}`,
    explanation: 'It tells the same in other words.',
    fact: { about: 'worded', matter: other.words, answer: other.words },
    evidence: [...other.evidence, ...one.evidence.slice(0, 1)],
    difficulty: 0.6,
    isRival: ({ text }) => likeness(text, one.words) >= 0.35 || likeness(text, other.words) >= 0.35,
    isFair: () => true,
  };
}

/** A word or two between marks may be anybody's. */
const fewestQuoted = 4;

/** Exact words and reported ones of somebody who has both: "… gives exact words of Ruth Baker?" */
export function levelMatters(world: World): Matter[] {
  return world.said.flatMap((said) => {
    const shown = isAskable(said) && isOnlyBearer(said.speaker, world) && (said.statement.level === 'direct' || (said.statement.level === 'mixed' && said.quoted !== null && countWords(said.quoted) >= fewestQuoted) || (said.statement.level === 'indirect' && said.isClause)) ? sentenceOf(said, world) : null;
    return shown ? [levelMatter(said, shown, world)] : [];
  });
}

/** What anybody is told to have said, among exact words and what the report tells by itself: "… tells what somebody said without quoting them?" */
export function paraphraseMatters(world: World): Matter[] {
  return world.said.flatMap((said) => {
    const { statement: { level, cue, unsaid, denies, confidence } } = said;
    const shown = level === 'indirect' && cue !== null && !unsaid && !denies && confidence >= 0.5 && isPlainlyTold(said) && isOfSomebody(said) ? sentenceOf(said, world) : null;
    if (!shown || /[“”"]/.test(shown.text)) return [];
    const touching = (other: Sentence) => world.said.filter((each) => each.report === other.report && [each.statement.quote, ...(each.statement.quote.parts ?? [])].some((part) => overlaps(part, other.span)));
    const isExact = (other: Sentence) => touching(other).length > 0 && touching(other).every((each) => each.statement.level === 'direct') && isAllQuoted(other.text);
    const isOwn = (other: Sentence) => touching(other).length === 0 && !/[“”"]/.test(other.text) && !attributed.test(other.text) && !findWords(other.text).some(({ lower }) => findSpeechVerb(lower));
    return [{
      shown,
      asks: 'tells what somebody said, without quoting them',
      lead: '',
      explanation: 'It tells what was said in the reporter’s own words.',
      fact: { about: 'level' as const, matter: said.words, answer: level },
      evidence: said.evidence,
      difficulty: 0.5,
      isRival: (other: Sentence) => !isExact(other) && !isOwn(other),
      // Exact words beside it make the choice.
      isFair: (passage: Sentence[]) => passage.some(isExact) && passage.some((other) => other !== shown && isOwn(other)),
    }];
  });
}

/** "Lund said that …", and not "about double of what Lund said she wanted": most of the sentence is what was said. */
const isPlainlyTold = (said: Said): boolean => said.isClause && isSurelyClause(said) && lengthOf(said.statement.quote) * 2 >= lengthOf(said.evidence[0]!);
const lengthOf = ({ start, end }: Span) => end - start;

/** “It will hold,” Lund said on Monday. | Little stands outside the marks. */
const isAllQuoted = (text: string) => countWords(outsideMarks(text.replace(/"([^"]*)"/g, '“$1”'))) <= 12;
const attributed = /\b(?:according|hoped?|hopes|seen|believ\w+|expect\w*|apparently|reportedly|alleged\w*|thinks?|thought|feels?|felt|wants?|wanted|plan(?:s|ned)?|likely|critics|calls?|so-called|fear\w*|worr\w+|view\w*|considers?|would|he|she)\b/i;

function levelMatter(said: Said, shown: Sentence, world: World): Matter {
  const isDirect = said.statement.level !== 'indirect';
  const last = lastName(said.speaker!.name);
  const inside = (other: Sentence) => world.said.filter((each) => each.report === other.report && [each.statement.quote, ...(each.statement.quote.parts ?? [])].some((part) => overlaps(part, other.span)));
  const isOf = (each: Said) => each.speaker === said.speaker || each.speaker === null;
  const hasMarks = ({ text }: Sentence) => /[“”"]/.test(text);
  const mayTell = (other: Sentence) => (hasName(other.text, last) || /\b(?:he|she)\b/i.test(other.text)) && findWords(other.text).some(({ lower }) => findSpeechVerb(lower));
  return {
    shown,
    // “…,” he said: who is he?
    needs: hasName(shown.text, last) ? null : (world.sentences.findLast(({ report, span, text }) => report === shown.report && span.end <= shown.span.start && hasName(text, last)) ?? null),
    asks: isDirect ? `gives exact words of ${nameOf(said)}` : `tells in the reporter’s own words what ${nameOf(said)} said`,
    lead: '',
    explanation: isDirect ? `${said.statement.level === 'direct' ? 'What' : 'Some of what'} ${nameOf(said)} said stands in quotation marks there.` : 'It tells what was said without quotation marks.',
    fact: { about: 'level', matter: said.words, answer: said.statement.level },
    evidence: said.evidence,
    difficulty: 0.5,
    isRival: (other) => {
      const here = inside(other);
      if (isDirect) return hasMarks(other) && (here.length === 0 || here.some(isOf));
      // Exact words beside it are no rival: they make the choice.
      if (here.length > 0 && here.every((each) => each.statement.level === 'direct' && each.speaker !== null)) return false;
      return here.some(isOf) || (here.length === 0 && mayTell(other));
    },
    isFair: (passage) => passage.some((other) => other !== shown && (isDirect ? hasMarks(other) : inside(other).some((each) => each.speaker === said.speaker))),
  };
}
