import { genderIn, mayHaveGender, type Gender } from '@/lib/questions/genders';
import { isSurelyClause } from '@/lib/questions/surely-clause';
import { tellingWords } from '@/lib/questions/likeness';
import { looseReference } from '@/lib/questions/loose-reference';
import { looseWord, outsideMarks } from '@/lib/questions/loose-words';
import { pointsBack } from '@/lib/questions/points-back';
import { namesOf } from '@/lib/questions/report-names';
import type { Said } from '@/lib/questions/said';
import { asClause } from '@/lib/questions/wording';
import type { World } from '@/lib/questions/world';
import { lastName } from '@/lib/text/last-name';

/** What somebody said of themselves: `clause` as the report has it, "she had not seen the letter"; `gender` as its pronoun tells. */
export type OfSelf = {
  clause: string;
  /** The same with the name: "Ruth Baker had not seen the letter". */
  settled: string;
  gender: Gender;
  /** Whether it begins with what is theirs: "her boat had sunk". */
  isOwner: boolean;
};

/** "he will be away" may be said by anybody. */
const fewestTelling = 4;
const opening = /^(he|she|his|her)\b(?! own\b)/i;
/** Something said before, what the report goes on with: "… and even predicted a loss", "…, before leaving the room", or what is said of others: "he thinks many shops will close". */
const other = /^(?:\S+ ){1,4}(?:would|will|could|can|might|should|did|does|do|had|has|was|is),|\b(?:it|they|them|those|these|such)\b| and (?:even|also|then) \p{L}+ed\b|, (?:before|after|while) \p{Ll}+ing\b|^h?s?he (?:\p{Ll}+ly )?(?:thinks?|thought|believe[sd]?|hope[sd]?|expect(?:s|ed)|doubt(?:s|ed)|fear(?:s|ed)|feels?|felt|suspect(?:s|ed)|knows?|knew|assume[sd]?) (?!(?:s?he|h(?:is|er)|himself|herself)\b)/u;
const forms: Record<Gender, RegExp> = { male: /(?<![\p{L}’'])(he|him|his|himself)(?![\p{L}])/giu, female: /(?<![\p{L}’'])(she|her|hers|herself)(?![\p{L}])/giu };

/**
 * "Baker said that | she had not seen the letter": whom "she" means when Baker is a woman and nobody else who may be one was named just before.
 * Null where that is not certain, or where more than this pronoun leaves a question open.
 */
export function ofSelf(said: Said, world: World): OfSelf | null {
  const { speaker, statement: { level, cue, quote, speaker: mention }, isClause, report } = said;
  const first = opening.exec(said.words)?.[1]?.toLowerCase();
  if (!first || level === 'direct' || !isClause || speaker?.sort !== 'person' || !cue || !mention || mention.end > cue.start || cue.end > quote.start || (quote.parts?.length ?? 1) > 1) return null;
  const gender = /^(?:he|his)$/.test(first) ? 'male' : 'female';
  const clause = asClause(said.words, report.text);
  const settled = clause.replace(forms[gender], (word) => (/^(?:his|her|hers)$/i.test(word) ? `${speaker.name}’s` : speaker.name));
  if (!mayHaveGender(world, speaker.name, gender) || !isSurelyClause(said) || tellingWords(clause).size < fewestTelling || looseWord(settled) || looseReference(outsideMarks(settled), report.text.slice(0, quote.start)) || other.test(outsideMarks(settled)) || pointsBack(settled) || !isNobodyElse(said, gender, world)) return null;
  return { clause: clause.charAt(0).toLowerCase() + clause.slice(1), settled, gender, isOwner: /^h(?:is|er)$/.test(first) };
}

/**
 * Whether nobody else who may be meant is named in the words, before them in their sentence, or in the sentence before.
 * "Baker said she …" leaves only those between Baker and her words; "said her boat …" may still go on about another.
 */
function isNobodyElse({ report, speaker, words, statement: { quote, speaker: mention, cue } }: Said, gender: Gender, world: World): boolean {
  const { text } = report;
  const at = world.sentences.findIndex((each) => each.report === report && each.span.start <= quote.start && each.span.end > quote.start);
  const [here, before] = [world.sentences[at], world.sentences[at - 1]];
  if (!here || !speaker || !mention || !cue || mention.start < here.span.start) return false;
  const isNamed = text.slice(mention.start, mention.end).includes(lastName(speaker.name));
  const isFirm = isNamed && /^s?he\b/i.test(words) && genderIn(world, speaker.name) === gender;
  const start = isFirm ? mention.end : before?.report === report ? before.span.start : here.span.start;
  // Behind its last pronoun anybody may be named.
  const end = isFirm ? quote.start + ([...text.slice(quote.start, quote.end).matchAll(forms[gender])].at(-1)?.index ?? 0) : quote.end;
  const others = namesOf(report).filter((name) => name.sort === 'person' && name.start >= start && name.end <= end && world.cast.find(name.name) !== speaker && !isPartOf(name.name, speaker.name));
  const between = text.slice(cue.end, quote.start);
  const isDirect = /^\s*(?:(?:on |late |early )?\p{L}+day\s+)?(?:that\s+)?$/u.test(between) || /^ [^,“”"]{3,60} that $/.test(between);
  const isNear = text.slice(mention.end, cue.start).length <= 70 && (isNamed || /^(?:he|she)$/i.test(text.slice(mention.start, mention.end)));
  return isDirect && isNear && !somebody.test(text.slice(start, quote.start).replace(text.slice(mention.start, mention.end), '')) && others.every(({ name }) => !mayHaveGender(world, name, gender));
}

/** "a man who …, his brother": somebody without a name may be meant as well. */
const somebody = /\b(?:man|woman|boy|girl|father|mother|son|daughter|husband|wife|brother|sister|colleague|aide|client|suspect|victim|patient|student|officer|president|minister|senator|governor|mayor|candidate|nominee|driver)\b/i;

const isPartOf = (short: string, long: string) => short.split(' ').every((word) => long.split(' ').includes(word));
