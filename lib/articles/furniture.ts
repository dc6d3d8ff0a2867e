import type { Furniture, FurnitureKind } from '@/lib/articles/report';
import type { Line } from '@/lib/articles/lines';

type Pattern = { kind: FurnitureKind; longest: number; shape: RegExp };

const credit = "(?:AP|AFP|EPA|Reuters|Getty(?: Images)?|Photo|Image|File|Picture|Courtesy|Handout)";

/** Whole lines that tell nothing of the event. The first that fits decides. */
const patterns: Pattern[] = [
  { kind: 'advertisement', longest: 60, shape: /^[[(]?(?:advertisement|advertising|ad|sponsored(?: content)?|story continue[sd] below(?: advertisement)?|article continues below|continue reading below|promoted|loading\.{0,3})[\])]?[:.]?$/i },
  // "(AP Photo/…)" and its likes at the end of a line
  { kind: 'caption', longest: 600, shape: new RegExp(`\\([^()]*(?:AP Photo|${credit}s?(?: (?:by|credit|courtesy))?[:/ ]|/${credit})[^()]*\\)\\.?$`) },
  { kind: 'caption', longest: 400, shape: /(?:\/|\bvia |[|©] ?)(?:Getty Images|AP Photo|AFP|Reuters|EPA|POLITICO|Shutterstock|Bloomberg)(?:[ /][\p{L} /]*)?\.?$/iu },
  { kind: 'caption', longest: 400, shape: /^(?:Photo(?:graph)?|Image|Picture|File photo)(?: (?:by|credit|courtesy)| ?:)|^Enlarge this image|toggle caption|\bPhotograph: \p{Lu}|^\(?Photo by /iu },
  // "FILE - In this March 5, 2018, photo …": agencies begin their captions like this.
  { kind: 'caption', longest: 600, shape: /^FILE ?(?:PHOTO)? ?[-–—:] |^In this (?:.{0,60} )?(?:file photo\b|photo(?:graph)?,|(?:photo(?:graph)?|image|frame) (?:made|taken|released|provided|grab|from)\b)|^Play (?:video|audio)\b/iu },
  { kind: 'shop', longest: 40, shape: /^(?:\p{Lu}[\p{L}.&]*(?: \p{Lu}[\p{L}.&]*){0,2} )?(?:Store|Shop|Merchandise)$|^(?:Buy|Order|Shop) (?:now|here|it now)\b/u },
  { kind: 'share', longest: 220, shape: /^(?:share(?: (?:this|on|via|with)\b.*)?|tweet|e-?mail(?: this.*)?|print|comments?(?: \(\d+\))?|facebook|twitter|whatsapp|reddit|(?:facebook|twitter|email|print|linkedin|pinterest|google\+?|whatsapp|copy link|share)(?:[ |,]+(?:facebook|twitter|email|print|linkedin|pinterest|google\+?|whatsapp|copy link|share))+)[.:!]?$/i },
  { kind: 'share', longest: 260, shape: /^(?:(?:read|see) (?:more|also|the rest|the full)\b|(?:more|related|also|recommended|read|watch|see also|must read|don't miss|dont miss)(?: (?:stories|coverage|articles?|reading|on [\w ]+))?:|click here\b|click (?:on|to)\b|sign up (?:for|to|here)\b|subscribe (?:to|now|here|for)\b|follow (?:us|[\p{Lu}@][\p{L}.'’@_ ]*) on (?:twitter|facebook|instagram|x)\b|like us on\b|join the conversation|get (?:the|our|more|all) .*(?:inbox|newsletter)|vote here|continue reading|listen to this article|download (?:the|our) .*app)/iu },
  { kind: 'share', longest: 120, shape: /@\w+\.?$|^[\p{L} ]+ (?:is|can be) (?:reached at|on twitter)\b/iu },
  { kind: 'share', longest: 220, shape: /\bread more$|^(?:do you [^?]{3,60}\? )?like (?:the|our|this) page\b|^(?:on|at|from) [\w.-]{2,40}\.(?:com|org|net|co\.uk): |^\S{1,60}@[\w.-]{3,60}$|^(?:https?:\/\/)?(?:www\.)?(?:twitter|x|facebook|instagram)\.com\/\S+$|\b(?:may|can) be (?:reached|contacted|emailed) at \S+|^this (?:web)?site uses cookies\b|^watch the (?:latest )?video (?:at|here)\b|^(?:want|for) more (?:stories|news|on this)\b|^you (?:may|might) also (?:like|be interested in)\b|^more (?:from|on) [\p{L} ]{2,40}$/iu },
  { kind: 'credit', longest: 260, shape: /^[—–(-]* *(?:with (?:files|reporting|additional reporting) (?:from|by)|(?:additional )?(?:reporting|writing|editing) by \p{Lu}|contributing:|contributed:)/iu },
  { kind: 'credit', longest: 260, shape: /\bcontributed (?:to this|(?:additional )?(?:reporting|research|writing)|from (?=\p{Lu}[\p{L} ,.]{2,40}$))|^\(?reporting by \p{Lu}/u },
  { kind: 'leftover', longest: 700, shape: /^[[(]?editor['’]s note:/i },
  { kind: 'leftover', longest: 60, shape: /^(?:sources|references|external links|related news|further reading|see also|notes|full text|letters|skip to (?:content|main content|article)|sign in|log in|close|caption|image \d+ of (?:\/ )?\d+|\d+ of \d+|slideshow|gallery|photos?|video|advert|n\/a)[.:]?$|^categories: |^[_*–—-]{2,}\.?$|^\d{1,3}\.?$|^\d{1,2}(?::\d{2})? ?[ap]\.? ?m\.?(?: [A-Z]{2,4})?:?$/i },
  { kind: 'leftover', longest: 160, shape: /^[-–—[(]? ?(?:this (?:article|story|post|page|report) (?:has been|was|is) (?:updated|corrected|amended|revised|developing|more than)\b|(?:last )?updated(?: at| on|:)|correction:|editor['’]s note:|abstract\.$|site mobile navigation$|transcript$|getty\.?$|image$|https?:\/\/\S+$|<[^>]*>)/i },
];

/** The kind of furniture that a whole line is; null for a line of the report itself. */
export function furnitureKind(line: string): FurnitureKind | null {
  return patterns.find(({ longest, shape }) => line.length <= longest && shape.test(line))?.kind ?? null;
}

/** "( – ": brackets whose words were lost, before the first sentence or by themselves. */
const leftover = /^(?:\((?:\s*\))?\s*[–—-]+\s*|\(\s*\)\s*|[–—|•*_=~-]{2,}\s*$)/u;
const licence = /(?:\bAll (?:[Cc]ontent|[Rr]ights [Rr]eserved|text) by [^.]{2,60} (?:is|are) licensed|\bThis (?:work|article|content|story|document)[^.]{0,40} (?:is licensed under|is subject to copyright)|\b(?:Licensed|Published|Available|Republished) under (?:a |the )?(?:Creative Commons|CC[ -]BY)|(?<![\p{L}])©|\([cC]\) ?\d{4}|\bCopyright (?:©|\d{4}|\(c\))|\bAll [Rr]ights [Rr]eserved)/u;

/** A leftover at the start of a line, or null. */
export function findLeftover(line: Line): Furniture | null {
  const found = leftover.exec(line.text);
  return found ? { start: line.start, end: line.start + found[0].length, kind: 'leftover' } : null;
}

/** The licence or copyright notice of a line, also when it is stuck to the last sentence; null when there is none. */
export function findLicence(line: Line): Furniture | null {
  const found = licence.exec(line.text);
  if (!found) return null;
  // A notice is short and ends the line; a long tail means that the sign stands in a sentence.
  if (line.text.length - found.index > 300) return null;
  const before = line.text.slice(0, found.index);
  if (before.length > 60 && !/[.!?”"’')]\s*$/u.test(before)) return null;
  const start = before.length <= 60 && !/[.!?]\s*$/.test(before) ? 0 : found.index;
  return { start: line.start + start, end: line.end, kind: 'licence' };
}
