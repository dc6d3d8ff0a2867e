import { personNouns } from '@/lib/statements/person-nouns';
import { officeHeads } from '@/lib/questions/office-words';
import { isOpening } from '@/lib/questions/wording';
import { findVerbForm } from '@/lib/text/verb-forms';
import { demonyms, placeNames } from '@/lib/text/place-names';

/** A name, or a first word that may be one: something a pronoun can point back to. */
const name = /(?<=^|[\s“‘([])(?!I(?:[\s’']|$))\p{Lu}[\p{L}.]*/gu;
/** "Adopted in 1981 by …, he": no name opens it. */
const isParticiple = (word: string, at: number) => at === 0 && /ed$/.test(word) && findVerbForm(word.toLowerCase()) !== null;
const isNamed = (text: string, isSomebody = false) => [...text.matchAll(name)].some(({ 0: word, index }) => word.length > 1 && !isParticiple(word, index) && !(isSomebody && (placeNames.has(word) || demonyms.has(word))) && !isOpening(word) && !personNouns.has(word.toLowerCase().replace(/s$/, '')) && !/^(?:Who|Whom|Whose|Which|What|How|When|Where|Of|You|My|January|February|March|April|May|June|July|August|September|October|November|December)$/.test(word));
const pronoun = /(?<![\p{L}’'])(he|she|him|his|hers?|himself|herself|they|them|their|theirs)(?![\p{L}])/iu;
const role = /\b[Tt]he (?:(?:former|foreign|prime|defen[cs]e|country’s|then|new|senior|top) )*(minister|president|spokes(?:man|woman|person)|secretary|senator|governor|chairman|leader|official|officials|candidate|nominee|mayor|director|chief|general(?! elections?\b| public\b| counsel\b)|judge|statement|scandal|video|campaign|program|programme|remarks?|comments?|claims?|charges?|allegations?|accusations?|visits?|move|measure|bill|resolution|letter|incident|attack|decision|meeting|proposal|agreement|company|agency|group|ministry|department|former|latter|administration|two countries|country|issue|matter|case|plan|man|woman|suspect|victim|victims)(?! of\b| on\b| by\b| to\b| for\b| that\b| in\b| between\b| against\b| from\b| with\b| at\b|’s\b| \p{Lu}| who\b)(?![\p{L}-])/u;
const weekday = /\b(?:(?:on|since|until|late|early|this|last|next) )?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)s?\b/;
const relative = /\b(?:yesterday|(?<!USA )today|tomorrow|tonight|(?:last|next|this) (?:week|weekend|month|year|night|spring|summer|autumn|fall|winter|morning|afternoon|evening|January|February|March|April|May|June|July|August|September|October|November|December)|(?:earlier|later) (?:this|that|in the) (?:day|week|month|year)|(?:days?|weeks?|months?|years?) (?:ago|earlier|before|later)|recently|the past few \p{L}+|the latest)\b/iu;
/** "it is time", "it was clear" point at nothing. */
const pointing = /^(?:(?:despite|given|besides|beyond|because of|instead of|with|after|for) )?(?:this|that|these|those|its|such)\b|^(?:some|many|most|others|several|both|all|none) (?:are|were|is|was|have|had|will|would)\b|^it\b(?! (?:is|was|will be|would be) (?:time|clear|possible|impossible|important|likely|unlikely|hard|good|wrong|right)\b)/i;
const reporterSelf = /(?<![\p{L}’'])(I|we|my|our|us|me|ours|mine)(?![\p{L}])/iu;

/** "Reed fired at | him": he may be whoever says it. */
export const anybody = /(?<![\p{L}’'])(?:he|she|him|his|hers?|himself|herself)(?![\p{L}])/iu;

/** What stands between double quotation marks is the speaker's; here only the rest counts. */
export function outsideMarks(text: string): string {
  return text.replace(/“[^”]*”/g, '“”');
}

/** "our mayor", "a captain". */
const hasSomebody = (text: string) => [...text.matchAll(/(?<![\p{L}])(?:an?|the|our|my|your|this|that|every|each|no|any|another|one) (?:[\p{L}-]+ ){0,3}?(\p{Ll}+)/giu)].some(([, noun]) => personNouns.has(noun!) || officeHeads.has(noun!)) || /(?<![\p{L}])(?:no one|nobody|everyone|everybody|anyone|anybody|someone|somebody|whoever)(?![\p{L}])/iu.test(text);

/** The pronoun before which nobody is named, in a text that must stand alone; null when there is none. */
export function loosePronoun(text: string): string | null {
  const found = pronoun.exec(text);
  if (!found) return null;
  const before = text.slice(0, found.index);
  const isPlural = /^the/i.test(found[1]!);
  // “A leader starts no fight that he …”, “nobody should lose their boat”, “the boats and their crews”.
  if (isPlural ? /(?<![\p{L}])(?:no one|nobody|everyone|everybody|anyone|anybody|someone|somebody|whoever|people|men|women|children)(?![\p{L}])/iu.test(before) : hasSomebody(before)) return null;
  // "As Texas governor, he …": a place is not he.
  return isNamed(before, !isPlural) || (isPlural && /\p{L}{2}[^s\P{L}]s(?![\p{L}])|\b(?:people|men|women|children|\p{L}+men)\b/u.test(before)) ? null : found[1]!;
}

const firm = /\b[Tt]he (?:(?![Tt]ea |\p{Lu})\S+ )?(company|firm|group|agency|paper|newspaper|network|magazine|site|organi[sz]ation|party|bank|university|station|outlet)(?! of\b|’s?\b)(?![\p{L}-])/u;

/** "the minister", "the resolution" without saying which; null when there is none. */
export function looseRole(text: string): string | null {
  const found = role.exec(text) ?? firm.exec(text);
  return found ? `the ${found[1]}` : null;
}

/** "on Sunday", "last month": only right on the day of print. */
export function looseDate(text: string): string | null {
  return (weekday.exec(text) ?? relative.exec(text))?.[0] ?? null;
}

/** What everybody knows without being told which. */
const known = new Set('world public economy police media press internet climate planet sun moon weather future past majority minority coronavirus pandemic military army'.split(' '));
/** Of whom a name beside them tells nothing: "the men passed on what Ada Lund wrote". */
const someOf = new Set('men women man woman pair couple two three group boy girl boys girls brothers sisters others groups officers officials lawmakers documents emails messages charges allegations rules changes'.split(' '));
const subject = /^the (\p{Ll}[\p{L}-]+) (?:(?:now|also|still|never|already|probably|likely|just|only|then|simply|\p{Ll}+ly) )?(?:is|was|are|were|has|had|have|will|would|can|could|may|might|should|must|shall|did|does|do|(?!amid|united|red)\p{Ll}+ed|told|said|made|took|gave|went|came|lost|won|left|let|began|became|ran|fell|rose|led|held|met|sent|shows?|comes?|gives?|makes?|takes?|follows?|marks?|supports?|includes?) /iu;

/** "The money was paid", "the policy would …": which? Null for what everybody knows, what is told apart ("the price of bread", "the old wall"), and where a name tells: "the panel asked Ada Lund to come". */
export function looseSubject(text: string): string | null {
  const noun = subject.exec(text)?.[1];
  return noun && !known.has(noun) && (someOf.has(noun) || !isNamed(text)) ? `the ${noun}` : null;
}

/** "… did not need to go | that far", "the other side": farther than what was said before. */
const measure = /\b(?:that|this) (?:far|much|many|long|often|way)\b(?! as| that)/i;

/** "in | that attack", "whether | that is so", "given | that": which? */
const shownTo = /\b(?:in|of|at|on|for|from|to|by|with|about|after|before|during|against|through|under|over|into|upon|between|within|without|until|since|like|near|behind|across|around|amid) (that (?!year|month|week|weekend|day|morning|afternoon|evening|summer|spring|fall|autumn|winter)\p{Ll}+)|\b(this (?!year|month|week|weekend|day|morning|afternoon|evening|summer|spring|fall|autumn|winter|is\b|was\b)\p{Ll}+|these \p{Ll}+|those (?!who|whose|whom|that|with|in|of|from|at|on|to|for|under|over|involved|affected|killed|injured|already|not|\p{Ll}+(?:ing|ed)\b)\p{Ll}+)|^(?:whether|given|if|because|when|as) (that|this)\b(?! the\b)|\b(?:attribute|do|did|say|said|make|call|mean|know|think|see|take|of|to|about|with|than|like) (that|this)(?= (?:to|by|in|on|at|for|from|with|as|and|or|but)\b|[,.;]|$)|(?<=\p{L} )(this|that)(?=[.!?]?$)/iu;
/** "Hundreds are already here": where? */
const here = /(?<![\p{L}’'-])here(?![\p{L}-])/iu;
/** "two are now at odds": two of whom? */
const counted = /(?:^|[,;] )(?:the )?(?:two|three|four|five|six|seven|both|several|many|some|few|others|most) (?:are|were|is|was|have|had|will|would)\b/i;
/** "money is lost if | it stays": what? A thing or a name before it tells. */
const thing = /\b(?:the|an?|this|that|its|his|her|their|our|no|every|each|any)\s|\p{Lu}/u;

function looseIt(clause: string): string | null {
  const found = /(?<![\p{L}’'])(its?)(?![\p{L}’'])(?! comes to | (?:is|was|will be|would be|’s|may be|might be) (?:\p{L}+ly )?(?:time|clear|unclear|possible|impossible|important|likely|unlikely|hard|difficult|easy|good|wrong|right|necessary|too|not))/iu.exec(clause);
  return found && !thing.test(clause.slice(0, found.index).replace(/^\p{Lu}\p{Ll}*/u, '')) ? found[1]! : null;
}

/** “I shall do so”, “to think otherwise”, “fair in this case”: all of it was said before. */
const leaning = /\b(?:do|does|did|doing|done) (?:so|that|this|it)\b|\botherwise\b(?! (?:known|called))|\b(?:in|of|on|for|to|about|with) (?:this|that) (?:case|matter|issue|point|regard|way|sense|respect|one|thing|stuff)\b|\bowes? it\b|\bthat that\b|\b(?:either|neither) one\b|\b(?:either|neither|both|any|none|one|each|two) of (?:them|these|those)\b|\b(?:see|know|call|deny|ignore|accept|support|oppose|make|want|have) that \p{Ll}+(?=[,.;]|$| and )|\b(?:as well|either|too)$|^(?:Yes|No|Yeah|Well|Oh|Okay|OK|So|And|But|Or|Because|Then|Also)\b/u;

/** “Mathematically the answer is yes, but …”, “Yes, of course”: to what question? */
export const answers = /^[^.!?]{0,30}\bthe answer (?:is|was|to that)\b|^(?:Yes|No|Yeah|Nope|Absolutely|Exactly|Correct|Right|True|Sure|Neither|Both)\b[,.!–—-]/i;

/** Whether all of somebody's own words hang on what was said before: “I shall do so”, “That is where we stand”. */
export const leansInSpeech = (words: string): boolean => leaning.test(words) || pointing.test(words);

/** “That has not happened yet, and there is no sign that it will”: what has not? */
export const opensOnPointer = /^(?:That|This|It|They|He|She|These|Those)(?:[’']\p{L}+| (?:(?:has|have|had|is|was|are|were|will|would|can|could|do|did|does|should|must|may|might)(?:n[’']t| not)?))(?![\p{L}])|^(?:That|It|This) (?:hasn|isn|wasn|won|wouldn|can|couldn|doesn|didn)[’']t\b/u;

/** The same of somebody's own words, whose "I" and "we" are clear: “I take comfort in that”. */
export function looseInSpeech(words: string): string | null {
  return leaning.exec(words)?.[0] ?? looseIt(words) ?? shownTo.exec(words)?.slice(1).find(Boolean) ?? pointing.exec(words)?.[0] ?? loosePronoun(words) ?? looseRole(words);
}

/** The first thing in a clause of the reporter's that cannot stand alone. */
export function looseWord(text: string): string | null {
  const clause = outsideMarks(text);
  return looseSubject(clause) ?? looseIt(clause) ?? shownTo.exec(clause)?.slice(1).find(Boolean) ?? measure.exec(clause)?.[0] ?? counted.exec(clause)?.[0] ?? here.exec(clause)?.[0] ?? pointing.exec(clause)?.[0] ?? reporterSelf.exec(clause)?.[1] ?? loosePronoun(clause) ?? looseRole(clause) ?? looseDate(clause);
}
