import { fewest, otherSpeakers } from '@/lib/questions/distractors';
import type { Draft } from '@/lib/questions/kind';
import { likeness, tellingWords } from '@/lib/questions/likeness';
import { looseReference } from '@/lib/questions/loose-reference';
import { looseWord, outsideMarks } from '@/lib/questions/loose-words';
import { isOnlyBearer } from '@/lib/questions/matters/matter';
import { reportLabel, shortLabel } from '@/lib/questions/report-label';
import { saidFact, type Said } from '@/lib/questions/said';
import { asQuestion, countWords } from '@/lib/questions/wording';
import type { World } from '@/lib/questions/world';
import { hasName } from '@/lib/text/has-name';
import { lastName } from '@/lib/text/last-name';
import { findSpeechVerb } from '@/lib/text/speech-verbs';

const fewestWords = 6;
const mostWords = 32;

/** "In the Coast Daily report of 13 March 2019, who rejected any delay to the new sea wall?" Null where the report does not tell it so. */
export function whoDid(said: Said, world: World): Draft | null {
  const [label, deed] = [reportLabel(said.report), deedOf(said)];
  if (!label || !deed || !said.speaker || !isOnlyBearer(said.speaker, world)) return null;
  const rng = world.rngFor('who-did', said.statement.id);
  const distractors = otherSpeakers(world, said, rng).filter((name) => !mayHaveDone(name, said, world));
  if (distractors.length < fewest) return null;
  return {
    stem: asQuestion(`In ${label}, who ${deed}`),
    prompt: { ask: 'Who did this?', quote: `… ${deed}`, note: `In ${shortLabel(said.report)}.` },
    explanation: `${said.speaker.name} ${deed}.`,
    evidence: said.evidence,
    fact: saidFact(said),
    difficulty: 0.45,
    key: said.speaker.name,
    distractors,
  };
}

/** Words that point at something said before; "the programme" without a word of which. */
const pointing = /\b(?:he|she|they|it|his|hers?|him|them|their|its|this|that|these|those|such|so|both|(?<!any )other|others|another|same|too|there|here)\b|\b[Tt]he \p{Ll}[\p{L}-]*(?=$|,| (?:as|to|and|or|a|an|with|by|over|during|after|before|when|while|at|on|“))/iu;
/** Behind the name: "(D-Ohio)", ", the mayor,", "later". */
const aside = /^(?: \(\p{Lu}[^()]{1,14}\))?(?:,[^,.“”"]{2,60},)? (?:(?:also|then|later|again|\p{L}+ly) )?$/u;

/** What somebody did by speaking, from the verb on as it stands in the report: "rejected any delay to the new sea wall"; null when it cannot stand alone. */
export function deedOf({ report: { text }, speaker, statement: { speaker: mention, cue, quote, unsaid }, isClause }: Said): string | null {
  if (isClause || unsaid || speaker?.sort !== 'person' || !mention || !cue || mention.end > cue.start || cue.end > quote.start || (quote.parts?.length ?? 1) > 1) return null;
  const verb = plainPast(text.slice(cue.start, cue.end));
  if (verb === null || !isSubject(text, mention, cue, speaker.name) || !/^ ?(?:(?:on|of|about|for) )?[“"]?$/u.test(text.slice(cue.end, quote.start)) || !isWholeEnd(text, quote.end)) return null;
  const told = `${text.slice(cue.end, quote.end)}${/^[”"]/.exec(text.slice(quote.end))?.[0] ?? ''}`.replace(/\s+/g, ' ').trim();
  const what = told.replace(/"([^"]*)"/g, '“$1”').replace(/[,.](?=”?$)/, '');
  const deed = `${verb} ${what}`;
  // "said that …" and "told reporters …" are asked for elsewhere; whatever points back cannot stand alone.
  // "expressed confidence in the veteran sailor": in whom?
  const isNameless = /\b[Tt]he \p{Ll}[\p{L}-]* \p{Ll}[\p{L}-]*$/u.test(what) && !/[\p{Lu}\d]/u.test(what);
  const isLoose = isNameless || pointing.test(outsideMarks(what).replace(/(?<=\p{Ll}{2,} )that (?=\p{Lu})/gu, '')) || looseWord(deed) !== null || looseReference(outsideMarks(deed), text.slice(0, mention.start)) !== null || /["()[\]]|(?:^|\s)['‘]|…|\.\.\.|(?<!\b\p{Lu})[.!?:;] /u.test(deed) || /^(?:said|told|wrote|asked|added|agreed)\b/.test(verb) || /, \p{Lu}[^ ]*$/u.test(deed);
  return isLoose || !isWhole(deed) || countWords(deed) < fewestWords || countWords(deed) > mostWords || tellingWords(deed).size < 4 ? null : deed;
}

/** "Mayor Elena Marsh | rejected", "Marsh, the mayor, | rejected": the name itself is what the verb is said of. */
export function isSubject(text: string, mention: { start: number; end: number }, cue: { start: number }, name: string): boolean {
  const [before, words, between] = [text.slice(Math.max(0, mention.start - 24), mention.start), text.slice(mention.start, mention.end), text.slice(mention.end, cue.start)];
  const parts = words.replace(/ \([^()]*\)$/, '').split(' ');
  const isNamed = parts.at(-1) === lastName(name);
  // "supporters of Elena Marsh", "Ruth Baker and Elena Marsh"
  const own = new Set(name.split(' '));
  const lead = parts.findLast((part) => !own.has(part) && !/^(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov)\.?|\p{Lu}\.)$/u.test(part)) ?? '';
  if (/^(?:and|or|of|for|to|with|from|by|behind)$/.test(lead)) return false;
  return isNamed && aside.test(between) && !/\b(?:and|or|of|by|with|that|if|whether|unless|until|said|says|saying|before|like|than)\s+(?:the )?$/i.test(before);
}

/** A sentence, or a part of it that another verb follows, ends there. */
const isWholeEnd = (text: string, end: number) => /[.,][”"]$/.test(text.slice(end - 2, end)) || /^[.,]?[”"]?(?:[.,;]|\s+(?:[–—]|--)|\s*$|\s*\n| and \p{Ll}+ed\b)/u.test(text.slice(end, end + 40));

/** "has categorically rejected", "also called" → called; null for "is calling", "might call", "was called", "stressing". */
function plainPast(cue: string): string | null {
  const found = /^(?:also |then |later |again |still )?((?:(?:has|have|had) )?(?:also |\p{L}+ly )?(?:gone so far as to )?)(\p{Ll}+)( out| on| back| off| an? \p{Ll}+)?$/u.exec(cue);
  const form = found && findSpeechVerb(found[2]!)?.form;
  const isPast = form === 'past' || form === 'participle' || (found && /gone so far as to $/.test(found[1]!)) || /(?:ed|^ruled)$/.test(found?.[2] ?? '');
  return found && isPast ? `${found[1]!.replace('also ', '')}${found[2]}${found[3] ?? ''}` : null;
}

/** "called the move a", "blamed the loss on": more was to follow. */
const isWhole = (deed: string) => !/\b(?:of|to|for|on|in|at|by|with|from|as|and|or|the|an?|who|which|that|not)$/i.test(deed) && deed.split('“').length === deed.split('”').length;

/** Somebody who is named beside the like of it anywhere. */
function mayHaveDone(name: string, said: Said, world: World): boolean {
  const matter = said.words;
  return world.sentences.some(({ text }) => hasName(text, lastName(name)) && likeness(text, matter) >= 0.5);
}
