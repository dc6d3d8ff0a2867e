import { once } from '@/lib/once';
import { isObscene } from '@/lib/questions/obscene';
import { officeHeads } from '@/lib/questions/office-words';
import type { Said } from '@/lib/questions/said';
import { countWords } from '@/lib/questions/wording';
import { personNouns } from '@/lib/statements/person-nouns';
import { hasName } from '@/lib/text/has-name';
import { lastName } from '@/lib/text/last-name';
import { findSpeechVerb } from '@/lib/text/speech-verbs';
import { findWords } from '@/lib/text/words';

/** From this confidence on a speaker may become a key: a wrong one is worse than none. Confidence also counts wrong ends of a quote, so that fewer than one in seven have a wrong speaker. */
export const sure = 0.85;

/** Quotes shorter than this tell too little to be asked about; longer ones are no pleasure to read. */
export const fewestWords = 5;
export const mostWords = 55;

/** Whether a statement is safe to ask about: a known speaker, sure enough, of a fair length, not denied by the one who voices it. */
export function isAskable(said: Said): said is Said & { speaker: NonNullable<Said['speaker']> } {
  return isSafe(said);
}

/** Every kind asks it of every statement. */
const isSafe = once((said: Said): boolean => {
  const count = countWords(said.words);
  return said.speaker !== null && said.isSure && said.isNamedNear && isSurelySomebody(said) && !isOneOfMany(said) && !speaksAsOne(said) && !isOfFamily(said) && !isWithinAside(said) && !isBodyInPassing(said) && !isOfAnother(said) && !isNamedBehind(said) && !isOwner(said) && !namesSelf(said) && !isAlleged(said) && !isObscene(said.words) && !said.statement.denies && !said.statement.unsaid && count >= fewestWords && count <= mostWords;
});

/** "Lund allegedly replied": a report that does not say so itself is no ground to. */
function isAlleged({ report: { text }, statement: { cue } }: Said): boolean {
  if (cue === null) return false;
  const hedge = /\b(?:allegedly|supposedly|purportedly|reportedly)\b/i;
  return hedge.test(text.slice(Math.max(0, cue.start - 14), Math.min(text.length, cue.end + 14)));
}

const asked = /(?:^|[.!?”"]\s+)(?:When )?(?:[Aa]sked|[Pp]ressed|[Qq]uestioned)\b[^.!?“”"]{0,80}[“"]?$/;
const toldOn = /^ (?:that )?(?:(?:he|she|they)|\p{Lu}[\p{L}.’-]*(?: \p{Lu}[\p{L}.’-]*){0,2}) (?:had |once |later )?(?:told|said|wrote|texted|asked|informed)\b/u;

/** "She hit back at him for suggesting that …", "accused of saying": who suggested it is not the subject. */
function isOfAnother({ report, speaker, statement: { cue, quote, level, speaker: mention } }: Said): boolean {
  if (cue === null) return false;
  // Asked by Reed, | “Will it hold?” | Lund nodded and said …
  if (quote.start < cue.start && asked.test(report.text.slice(Math.max(0, quote.start - 100), quote.start).replace(/\b(Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|St)\./g, '$1 '))) return true;
  // "Lund claim that the wall would fall": her claim, and no verb.
  if (speaker?.sort === 'person' && findSpeechVerb(report.text.slice(cue.start, cue.end))?.form === 'base' && mention !== null && cue.start >= mention.end && cue.start - mention.end <= 1) return true;
  // “It will hold,” the mayor said, according to Lund: she passes it on.
  if (mention !== null && quote.end <= mention.start && /\baccording to (?:\S+ ){0,6}$/.test(report.text.slice(Math.max(0, mention.start - 80), mention.start)) && findWords(report.text.slice(quote.end, mention.start)).some(({ lower }) => findSpeechVerb(lower)?.form === 'past')) return true;
  // "hearing | him say | that the wall …": he may be anybody.
  if (/\b(?:hear|heard|hearing|see|saw|seen|seeing|let|lets|letting|make|made|making|have|had|having|watch|watched|watching)\s+(?:him|her|them|it|(?:\p{Lu}\S* ){1,3})\s*$/u.test(report.text.slice(Math.max(0, cue.start - 50), cue.start))) return true;
  // “It will hold,” Reed said | Lund told him.
  if (quote.end <= cue.start && toldOn.test(report.text.slice(cue.end, cue.end + 60))) return true;
  // "| He added that the wall would hold |, he said": one telling within another.
  if (level !== 'direct' && /^[“"]?(?:he|she|they) (?:\p{Ll}+ )?(?:said|added|noted|argued|claimed|explained|insisted|stressed|warned|told)\b/iu.test(report.text.slice(quote.start, quote.end))) return true;
  // "Lund left the hall, suggesting that …": what she did suggests it.
  if (level === 'indirect' && /(?:^| )(?:suggesting|implying|indicating|signall?ing|hinting|showing)$/.test(report.text.slice(cue.start, cue.end))) return true;
  // "Lund could fight the fine, perhaps by arguing that …": she has not.
  if (/(?:^| )\p{L}+ing\b/u.test(report.text.slice(cue.start, cue.end)) && /\b(?:could|may|might|would|should|if|perhaps)\b[^.!?“”"]{0,80}\bby\s+$/.test(report.text.slice(Math.max(0, cue.start - 110), cue.start))) return true;
  return /(?:^| )\p{L}+ing\b/u.test(report.text.slice(cue.start, cue.end)) && /\b(?:for|of|from|against)\s+$/.test(report.text.slice(Math.max(0, cue.start - 10), cue.start));
}

/** "She praised the quay, which Ms. Lund had sold": who is named behind “she” is somebody else. */
function isNamedBehind({ report: { text }, speaker, statement: { speaker: mention, quote }, evidence }: Said): boolean {
  if (!speaker || !mention || speaker.sort !== 'person' || !/^(?:he|she)$/i.test(text.slice(mention.start, mention.end))) return false;
  const rest = text.slice(mention.end, Math.max(quote.end, evidence[0]?.end ?? 0)).replace(/[“"][^“”"]*[”"]/g, '“”');
  return hasName(rest, lastName(speaker.name));
}

/** "Lund’s lawyer, Ida Quill, said": the lawyer speaks, not Lund. */
function isOwner({ report, speaker, statement }: Said): boolean {
  if (!speaker || !statement.speaker) return false;
  const last = lastName(speaker.name);
  const words = report.text.slice(statement.speaker.start, statement.speaker.end + 12);
  const at = words.indexOf(last);
  return at >= 0 && /^(?: (?:Jr|Sr)\.?)?[’']s? \p{Ll}/u.test(words.slice(at + last.length));
}

/** "She said that Ada was late": whoever she is, she is hardly Ada. */
function namesSelf({ report, speaker, statement: { quote, cue, speaker: mention } }: Said): boolean {
  if (!speaker || speaker.sort !== 'person') return false;
  const from = cue && cue.end <= quote.start ? cue.end : quote.start;
  const told = [[from, Math.max(from, Math.min(mention?.start ?? quote.end, quote.end))], [Math.min(Math.max(mention?.end ?? quote.end, from), quote.end), quote.end]].map(([start, end]) => report.text.slice(start, end)).join(' … ');
  return [speaker.name.split(' ')[0]!, lastName(speaker.name)].some((part) => part.length > 2 && hasName(told, part));
}

const goesOn = /^(?:['’]s?)?[ /-](?!(?:of|in|at|from|for|with|on|to|who|whose|which|that|and|or|as|himself|herself|itself|now|then|also|later|once|first|himself|speaking|writing|\p{Ll}+ly)(?![\p{L}]))\p{L}/u;

/** "Reed and his friends argued", "he and Ms. Lund said", "Port Ellis fishermen said": it is not said by the one who is named alone. */
function isOneOfMany({ report, speaker, statement: { speaker: mention, cue } }: Said): boolean {
  if (!speaker || !mention) return false;
  const words = report.text.slice(mention.start, mention.end);
  const last = lastName(speaker.name);
  const at = words.lastIndexOf(last);
  if (/^(?:he|she|it|they) and /i.test(words) || /,? and (?:his|her|its|their|other|others|several|many|some|the|two|three)\b/.test(words.slice(at + last.length).split(/[,(]| who /)[0]!)) return true;
  // "the Leeds, Norway, | chapter of Harbour Watch wrote": no town speaks.
  if (speaker.sort === 'place' && /\b[Tt]he (?!United|Netherlands|Philippines|Bahamas|Emirates|Vatican|Maldives)/.test(report.text.slice(Math.max(0, mention.start - 4), mention.start + 4))) return true;
  // What stands between the name and the verb may be left out of the mention.
  const rest = at < 0 ? '' : words.slice(at + last.length);
  const next = report.text.slice(mention.end, cue && cue.start > mention.end ? cue.start : mention.end);
  return speaker.sort !== 'person' && ((goesOn.test(rest) && (cue === null || mention.end <= cue.start)) || /^ (?!(?:says|does|was|has|is)\b)\p{Ll}{3,}s\b/u.test(next));
}

/** "officials in the town hall and at the Harbour Office have said", and what stands a sentence behind "the Harbour Office said": it is not the office that speaks. */
function isBodyInPassing({ report: { text }, speaker, statement: { speaker: mention, cue, quote } }: Said): boolean {
  if (!speaker || speaker.sort === 'person' || !mention) return false;
  if (cue === null || /\b(?:at|in|of|for|from|with|and|or|inside|within)\s+(?:the\s+)?$/i.test(text.slice(Math.max(0, mention.start - 14), mention.start))) return true;
  const [first, last] = [Math.min(quote.end, cue.end), Math.max(quote.start, cue.start)];
  return last > first && /(?<!\b\p{Lu}|\b\p{Lu}\p{Ll}{1,3})[.!?][”"]?\s+[“"]?\p{Lu}/u.test(text.slice(first, last));
}

/** "Eric Lund’s words came after his father had spoken. “…,” | Lund | wrote": of two Lunds the report knows, either. */
function isOfFamily({ report: { text }, speaker, statement: { speaker: mention }, namesakes }: Said): boolean {
  if (!speaker || !mention || namesakes.length === 0) return false;
  const words = text.slice(mention.start, mention.end);
  const given = (name: string) => name.split(' ')[0]!;
  if (hasName(words, given(speaker.name))) return false;
  // Whose first name stands near is spoken of; the last name alone is then the other’s as well as theirs.
  const before = text.slice(Math.max(0, mention.start - 500), mention.start);
  const near = [speaker.name, ...namesakes].filter((name) => hasName(before, given(name))).length;
  const isFirst = isFirstOf(speaker.name, namesakes, text);
  return near === 0 ? !isFirst : near > (hasName(before, given(speaker.name)) && isFirst ? 1 : 0);
}

/** Whose whole name comes before those of the others: the last name alone is mostly theirs. */
const isFirstOf = (name: string, others: string[], text: string) => others.every((other) => !text.includes(other) || (text.includes(name) && text.indexOf(name) < text.indexOf(other)));

/** "The park, which lies by the hall, | Reed said, | is full": only the aside is his. */
function isWithinAside({ report: { text }, statement: { quote: { parts } } }: Said): boolean {
  return parts !== undefined && parts.length > 1 && !/[“”"]/.test(text.slice(parts[0]!.start, parts[0]!.end)) && /, (?:which|who|where|whose)\b[^,]*,?\s*$/.test(text.slice(parts[0]!.start, parts[0]!.end));
}

/** “I am not afraid of you”: no newspaper says so, but somebody who bears its name; "Mr. Gazette" is somebody as well. */
function speaksAsOne({ speaker, words, report }: Said): boolean {
  if (speaker === null || speaker.sort === 'person') return false;
  return /(?<![\p{L}’'.])(?:I|my|me)(?![\p{L}.])/u.test(words) || ['Mr.', 'Mrs.', 'Ms.', 'Mayor', 'Gov.', 'Sen.'].some((title) => report.text.includes(`${title} ${speaker.name}`));
}

/** A name without a known first name or a title ("Resist Trump") counts only where it stands beside the cue itself. */
function isSurelySomebody({ report, speaker, statement }: Said): boolean {
  if (!speaker || speaker.sort !== 'person' || speaker.isPlain || !statement.speaker) return true;
  return report.text.slice(statement.speaker.start, statement.speaker.end).includes(speaker.name.split(' ')[0]!);
}

/** Whether somebody speaks, named or not: "a spokesman for the mayor", "she", "Ms. Lund"; but no poll, no tax returns, and not "eight in ten voters". */
export function isOfSomebody({ report: { text }, speaker, statement: { speaker: mention } }: Said): boolean {
  if (speaker?.sort === 'person' || !mention) return mention !== null;
  const words = text.slice(mention.start, mention.end);
  if (/\b(?:voters?|percent|respondents?|polled|surveyed|most|many|majority|Americans|Republicans|Democrats|(?:in|of) (?:10|ten))\b/i.test(words)) return false;
  return /^(?:he|she)$/i.test(words) || words.split(/[^\p{L}]+/u).some((word) => isOfPerson(word.toLowerCase()) || isOfPerson(word.toLowerCase().replace(/s$/, '')) || /^(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov)$/.test(word));
}

const isOfPerson = (word: string) => personNouns.has(word) || officeHeads.has(word);
