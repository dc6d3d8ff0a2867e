import type { Report } from '@/lib/articles/report';
import { once } from '@/lib/once';
import { hasVerb } from '@/lib/questions/has-verb';
import { looseReference } from '@/lib/questions/loose-reference';
import { loosePronoun, looseRole, outsideMarks } from '@/lib/questions/loose-words';
import { isObscene } from '@/lib/questions/obscene';
import { pointsBack } from '@/lib/questions/points-back';
import { officeHeads } from '@/lib/questions/office-words';
import { reportLabel } from '@/lib/questions/report-label';
import { namesOf } from '@/lib/questions/report-names';
import { isOfThePage } from '@/lib/questions/span-passage';
import { countWords, withoutStop } from '@/lib/questions/wording';
import type { Sentence, World } from '@/lib/questions/world';
import { personNouns } from '@/lib/statements/person-nouns';
import { findVerbForm } from '@/lib/text/verb-forms';
import type { NameMention } from '@/lib/text/names';
import type { Span } from '@/lib/text/span';

/** A sentence of a report that can be shown by itself, word for word. */
export type Standing = Sentence & {
  /** On one line, without its full stop; each place in it is that of `text`. */
  words: string;
  /** The names in it, by their places in it. */
  names: NameMention[];
  /** "the Coast Daily report of 13 March 2019" */
  label: string;
  /** Whether it can be understood without what stands before it; the others are shown behind that alone. */
  isAlone: boolean;
};

const fewest = 9;
const longest = 48;

/** The plain sentences of each report, and which stand alone: "The ferry sank off Port Ellis in 1912", but not "It sank off Leeds that year". Looked up once for a world. */
export const standingIn = once((world: World): Map<Report, Standing[]> => new Map(world.readings.map(({ report }) => [report, standingOf(report, world)])));

function standingOf(report: Report, world: World): Standing[] {
  const label = reportLabel(report);
  const mentions = namesOf(report);
  let at = 0;
  if (!label) return [];
  return world.sentences.filter((sentence) => sentence.report === report).flatMap((whole) => {
    const sentence = withoutJoint(whole);
    const { start, end } = sentence.span;
    while (at < mentions.length && mentions[at]!.start < start) at += 1;
    const names: NameMention[] = [];
    for (; at < mentions.length && mentions[at]!.end <= end; at += 1) names.push({ ...mentions[at]!, start: mentions[at]!.start - start, end: mentions[at]!.end - start });
    const words = curled(withoutStop(sentence.text.replace(/\s/g, ' ')));
    return isPlainSentence(sentence, words) && isTold(words, names) ? [{ ...sentence, words, names, label, isAlone: sentence === whole && isAlone(words, names, report.text.slice(0, start)) }] : [];
  });
}

/** "But | Lund has sold the ferry": the word that joins it to the sentence before is left out. It leans on that one still. */
function withoutJoint(sentence: Sentence): Sentence {
  const length = /^(?:But|And|Yet|So|Still,|However,|Meanwhile,|Also,|In addition,|Moreover,|Nevertheless,|Instead,|Now,) (?=\p{Lu})/u.exec(sentence.text)?.[0].length ?? 0;
  const { start, end } = sentence.span;
  return length === 0 ? sentence : { ...sentence, span: { start: start + length, end }, text: sentence.text.slice(length) };
}

/** "a wall" → “a wall”, it's → it’s, letter for letter. */
function curled(text: string): string {
  let isOpen = false;
  return text.replace(/'(?<=(?:^|[\s(“"])')(?=\p{L})/gu, '‘').replace(/'(?<=[\p{L}.,!?]')(?=\p{L}|s? |[,.]|$)/gu, '’').replace(/"/g, () => ((isOpen = !isOpen) ? '“' : '”'));
}

/** With blanks for line breaks, and curly marks and dashes. */
export const onOneLine = (text: string): string => curled(text.replace(/\s/g, ' ').replace(/ ?-- ?/g, ' – ')).trim();

/** Marks that no sentence of a paper has, or a row of capitals. Each begins with what is rare, and looks back from there: all places of a text are tried. */
const torn = / {2}|[[\]…*|•@#\uFFFD]|\.\.\.|--|:(?<=https?:)|\.(?<=www\.)|, (?<=\d, )\d{3}\b| [’'] |’'|'’|: (?<=\d: )\d|\. (?<=\b\p{Ll}\. )\p{Ll}\b|\p{Lu}(?<!\p{L}.)\p{Lu}+,? (?:\p{Lu}{2,}|\d+),? \p{Lu}{3,}/u;
/** "ADA LUND: ", "PORT ELLIS ― ", "3. " */
const labelled = /^(?:(?:\p{Lu}\S* ){0,3}\p{Lu}\S*: |\p{Lu}{3,}\P{Ll}{0,30} [―–—-] |\d+\. )/u;
/** "of Hajo Kft.": the sentence goes on behind its stop. */
const abbreviated = /\b(?:Cong|Kft|Ltd|Inc|Corp|Co|Gen|Col|Prof|Sen|Rep|Gov|Dr|Mr|Mrs|Ms|No|Lt|St)$/;

const balanced = (text: string, open: string, close: string) => text.split(open).length === text.split(close).length;

/** One whole plain sentence of a fair length: no caption, no heading, no list, and no half of a quotation. `words`: the same on one line. */
export function isPlainSentence({ report, span, text }: Sentence, words: string, least = fewest): boolean {
  const count = countWords(text);
  const isCut = /^\s*[\d,]/.test(report.text.slice(span.end, span.end + 3)) || /^\s*\(?(?:Image|Photo|Picture|Credit|File|Photograph)\b/.test(report.text.slice(span.end, span.end + 14)) || !/(?:^|[.!?:…”"’'\s,]|But|And|Yet|So)\s*[“"‘(]?$/.test(report.text.slice(Math.max(0, span.start - 4), span.start));
  return (
    count >= least && count <= longest && !isCut && /^[“"‘]?[\p{Lu}\p{N}$£€]/u.test(text) && /[.!?][”"’)]*$/.test(text) && !torn.test(words) && !labelled.test(words) && !abbreviated.test(words) &&
    balanced(words, '“', '”') && balanced(words, '(', ')') && !caption.test(words) && !rude.test(words) && !isObscene(words) && !listed.test(words) && !(report.text.length - span.end < footLength && ofAuthor.test(words)) && !isOfThePage(words) && !isHeading(words) && !isDeck(report, span, count)
  );
}

/** "Mari Tamm speaks at a rally in Leeds on 3 May", "Boats in the harbour (Photo: Ida Quill)". */
const caption = /^(?:\p{Lu}[\p{L}.’-]* ){1,8}(?:\p{Ll}+ )?(?:speaks|arrives|waves|walks|gestures|listens|attends|poses|stands|looks|smiles|answers|addresses|greets|holds|shakes|sits|embraces|hugs|watches|are seen|is seen|is pictured|reacts|leaves|boards|delivers)\b|\b(?:AP|AFP|Getty|Reuters) ?(?:Photo|Images)|\((?:Photo|Image|Credit|left|right|[LRC]\))|\b(?:Image|Photo|Picture|Photograph|Credit): |^On behalf of\b|\bposted (?:in|by|on|at)\b|\(\(|Ã|â€|\b[Tt]he \d\S* ?\p{Ll}* \([^)]*\)|^(?:CLOSE|WATCH|MORE|RELATED|PHOTOS|PHOTO|IMAGE|VIDEO|FILE|UPDATE|Photo|Image|Video|File|Credit|Source|Related|Correction|Editor|Note|Update)\b/u;

/** Pupils read it too. */
const rude = /\b(?:liar|idiot|moron|scum)\b|\bcrooked (?:Hillary|Donald)/i;

/** "Ana Ruiz, 52, a boat builder who sails to Norway": of a list, and no sentence. */
const listed = /^\p{Lu}[\p{L}.’-]*(?: (?:\p{Lu}[\p{L}.’-]*|de|van|von|al)){0,4}, (?:\d+, )?(?:an?|the) [^,]*$/u;

/** "Harbour fees compared to a wall.": a line of its own below the headline. */
export const isDeck = ({ text }: Report, { start, end }: Span, count: number): boolean => start < deckEnds && count <= 12 && /(?:^|[\n;]\s*)$/.test(text.slice(0, start)) && /^\s*(?:\n|$)/.test(text.slice(end));
const deckEnds = 300;

/** "Ida Quill is a lecturer at the University of Leeds.": of the writer, at the foot of an article. */
const ofAuthor = /^(?:\p{Lu}[\p{L}.’-]* ){2,4}(?:is|was|writes|reported|contributed|covers)\b.{0,40}\b(?:columnist|lecturer|professor|reporter|writer|author|editor|fellow|correspondent|contributor|contributing|director|host|analyst|reporting|covers|from|for)\b/u;
const footLength = 450;

/** Most words of a heading have capitals. */
export function isHeading(words: string): boolean {
  const long = words.split(' ').filter((word) => word.length > 3);
  return long.filter((word) => /^\p{Lu}/u.test(word)).length > long.length * 0.7;
}

/** "The flow only halted when …": of what? "The pandemic" and "The ships of the line" are known. */
const opensLoosely = /^The (?!pandemic|virus|coronavirus|economy|government|military|police|media|public|internet|world|nation|federal|state|number|latest|new |U\.S)(?:\p{Ll}[\p{L}-]+ )?\p{Ll}[\p{L}-]+(?= (?:also|only|now|then|later|still|is|was|were|are|has|had|have|will|would|could|can|may|might|should|did|does|do|\p{L}+ed|took|came|went|made|began|begins|comes|takes|goes|said|says|says)\b|,|’s )/u;
const here = /\bthe (?:capital )?(?:city|capital|town|county|district|province|region|island|village|territory|company|firm|group|agency|paper|network|couple|team|store|school|film|show|book|ship|plane|poll|survey|study|document|deal|law|court|panel|committee|commission|board|union|organi[sz]ation|network|newspaper|website|publication|magazine|campaign|complaint|lawsuit|suit|ruling|order|report|article|post|tweet|ad|interview|speech|event|rally|debate|shooting|crash|fire|storm|blast|explosion|protest|vote|election|primary|race|contest|investigation|probe|trial|hearing|shooter|gunman|attacker|boy|girl|child|couple|family|driver|victims?)(?:[’']s?)?(?= (?:is|was|were|are|has|had|have|will|would|said|says|did|does|could|can|may|might|should)\b)/iu;
const ofWhich = /\bthe (?:capital city|company|organi[sz]ation|group|agency|city|town|country|paper|firm|committee|school|university|team|party|magazine|network|hotel|memo|store|club|film|show|book|family|couple|pair|subject|topic|idea|news|allegations?|practice|vote|result|message|image|photos?|changes?|rule|request|response|offer|question)(?:’s?)?(?=[ ,.;]|$)(?! (?:of|for|on|that|in|at|which|who|from|to|about|against|between|by|with)\b)/iu;
export const ofWriter = /(?<![\p{L}’'.])(?:I(?![.-])|[Ww]e|[Mm]y|[Oo]ur|us|me|[Yy]ou|[Yy]our)(?![\p{L}])/u;
/** "said it was over", "and they left": what, who? Behind a name or a thing of the same sentence it is clear. */
const loosePointer = /^(?:\S+ ){0,5}?(?:it|its|they|them|their)\b|\b(?:said|says|that|told \S+|thinks?|thought|believes?|believed|called|about|of|against|for|with|from|calling|at|whether|if|because) (?:it|them|they)\b/iu;
const filler = /\bit (?:is|was|will be|would be|had been|has been|’s) (?:not )?(?:time|clear|unclear|possible|impossible|important|likely|unlikely|hard|difficult|easy|good|wrong|right|necessary)\b/giu;

/** "This sentence applies to …", "With this alliance …": to know which, all that stands before it may be needed. */
const opensOnPointer = /^(?:(?:With|In|For|By|After|Before|Under|Of|To|From|On|At|Despite|During|Through) )?(?:this|these|that|those|such)(?![\p{L}])/iu;

/** Whether a sentence tells something of somebody or something that it names, in the report's own words. */
function isTold(words: string, names: NameMention[]): boolean {
  const own = outsideMarks(words);
  return names.some(({ start }) => !isInMarks(words, start)) && !isAllSaid(words) && !opensOnPointer.test(words) && !isHeadless(words) && !ofWriter.test(own) && hasVerb(own);
}

/** Whether a sentence can be understood without what the report tells before it. */
const isAlone = (words: string, names: NameMention[], before: string): boolean => standsAlone(words, names) && looseReference(outsideMarks(words), before) === null;

/** "It sank", "said that it was old", "The flow had halted": of what? Where a sentence opens a passage less is asked of it than where it is all that is shown. */
export function opensClearly(words: string): boolean {
  const own = outsideMarks(words);
  return !/^[“‘\d]|^(?:here|others?|some|many|most|one|another|both|neither)\b/i.test(words) && !pointsBack(own) && !opensLoosely.test(own) && !loosePointer.test(own.replace(filler, '')) && loosePronoun(words) === null;
}

/** Whether nothing in it points to what stands before it. */
function standsAlone(words: string, names: NameMention[]): boolean {
  const own = outsideMarks(words);
  return !namesRole(own, names) && !pointsBack(own) && !opensLoosely.test(own) && !here.test(own) && !ofWhich.test(own) && !loosePointer.test(own.replace(filler, '')) && loosePronoun(words) === null && !isOfNobody(words, names) && looseRole(own) === null;
}

/** "Lund said: “These are two good men”": all that it tells is said, and leans on what was said before. */
const isAllSaid = (words: string) => countWords(outsideMarks(words)) <= 5 && /“(?:These|This|That|Those|It|They|He|She|There|So|And|But)\b/.test(words);

/** "Lacks even a harbour, and has …": of whom the sentence before tells. */
function isHeadless(words: string): boolean {
  const first = /^\p{Lu}\p{Ll}+(?= )/u.exec(words)?.[0].toLowerCase() ?? '';
  // "Imposing a fee on boats that brought the owners to the table": no sentence of its own.
  if (/^\p{Lu}\p{Ll}+ing /u.test(words) && !/,|\b(?:is|was|are|were|has|had|have|will|would|can|could|may|might|should|must|did|does|do)\b/.test(words)) return true;
  return findVerbForm(first)?.form === 's' && findVerbForm(first)!.weight > 0;
}

/** "Returning to the Pentagon, he asked": a place is not he. */
function isOfNobody(words: string, names: NameMention[]): boolean {
  const at = /(?<![\p{L}’'])(?:he|she|him|his|hers?|himself|herself)(?![\p{L}])/iu.exec(words.replace(/“[^”]*”/g, (quoted) => ' '.repeat(quoted.length)));
  return at !== null && !names.some(({ sort, start }) => sort === 'person' && start < at.index);
}

const role = /(?<![\p{L}])[Tt]he ((?:[\p{L}-]+ ){0,2}\p{L}+)(?! (?:of|for|who|whose|from|in|at)\b)(?![\p{L}])/gu;

/** "The Republican governor returned home": of whom nothing tells the name. */
function namesRole(words: string, names: NameMention[]): boolean {
  return !names.some(({ sort }) => sort === 'person') && [...words.matchAll(role)].flatMap(([, phrase]) => phrase!.split(' ')).some((word) => officeHeads.has(word.toLowerCase()) || personNouns.has(word.toLowerCase()));
}

const isInMarks = (words: string, at: number) => words.lastIndexOf('“', at) > words.lastIndexOf('”', at);
