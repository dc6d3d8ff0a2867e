import { tidyName } from '@/lib/articles/tidy-name';

const opening = /^(?:(?:written|story|report|reported|reporting|words|text|posted|published|compiled|edited|author|authors|analysis|opinion|exclusive)\s*(?:by|:)|by\b|from\b)\s*:?\s*/i;
/** "byAnn Field": pages set the blank by other means. */
const stuck = /^[Bb]y(?=\p{Lu}\p{Ll})/u;
const month = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*';
/** From here on a byline tells of times, places of work and ways to write to somebody. */
const ending = new RegExp(`\\s*(?:\\S+@\\S+|@\\w+|https?:\\S*|\\bon ${month}\\b|\\b${month}\\.? ?\\d|\\b\\d{1,2} ?${month}\\b|\\d|\\b(?:last )?updated\\b|\\b(?:published|posted|modified|created|contributed|follow|share)\\b|[([{]).*$`, 'is');
/** "Ann Field for the Ostrava Times", "Bo Li in Brno" */
const place = /\s+(?:for|For|at|in|In|of|with) (?:the |The )?\p{Lu}.*$/su;
const role = /\b(?:reporter|editor|writer|correspondent|columnist|contributor|contributing|producer|photographer|journalist|staff|chief|director|professor|fellow|president|technologist|analyst|critic|bureau|editorial page|senior|associate|author|freelance|intern|phd|ph\.d\.?|md)\b/i;
/** "Richard (Bo) Field" */
const nickname = / [(“"][^()“”"]{1,14}[)”"] (?=\p{Lu})/gu;
/** What stands beside a person's name is where that person works. */
const body = /\b(?:news|press|media|agency|network|times|post|tribune|herald|journal|magazine|reuters|afp|ap|bbc|cnn|npr|desk|team|service|radio|tv|television|project|institute|university|department|foundation)\b|\.\w{2,3}$/i;
/** "Ann Field Associated Press", "Bo Li, AP" */
const agency = /(?<=\S \S+) (?:the )?(?:associated press|reuters|afp|agence france-presse|bloomberg(?: news)?|upi|canadian press|press association)$/i;
/** "Ostrava Times Staff" signs as a person does; "Staff Writer" does not. */
const desk = /\b(?:staff|bureau)$/i;
const nobody = /^(?:admin(?:istrator)?|webmaster|user|guest|author|authors|staff|editors?|by|unknown|anonymous|none|null|undefined|n\/a|default|press release|newsroom|web ?desk|web ?staff|name|comments?|share|follow)$/i;
const small = /^(?:de|del|della|di|da|dos|du|van|von|der|den|la|le|al|el|bin|ibn|ben|ter|ten|and|of|the)$/i;

/**
 * The names in a byline as a page writes it, without the outlet's own:
 * "By ANN FIELD and Bo Li, Staff Writers | Updated 3 May" → ["Ann Field", "Bo Li"].
 */
export function authorNames(bylines: readonly string[], outlets: readonly (string | null)[] = []): string[] {
  const own = new Set(outlets.map((outlet) => keyOf(outlet ?? '')));
  const seen = new Set<string>();
  const names: string[] = [];
  for (const name of bylines.flatMap(splitByline)) {
    const key = keyOf(name);
    if (key === '' || seen.has(key) || own.has(key) || nobody.test(name)) continue;
    seen.add(key);
    names.push(name);
  }
  return names;
}

function splitByline(byline: string): string[] {
  const names: string[] = [];
  for (const line of byline.slice(0, 400).split(/[\n|•·;/]| [–—-] /u)) {
    const words = line.replace(/\s+/g, ' ').trim().replace(opening, '').replace(stuck, '').replace(nickname, ' ').replace(ending, '').replace(place, '').trim();
    for (const piece of words.split(/ ?(?:, ?and |, ?& |& | and (?=\p{Lu})| AND |,(?! ?(?:Jr|Sr)\b)) ?/u)) {
      // "Ann Field, senior editor, the Rivers Desk": after the name comes what the person does.
      if (names.length > 0 && role.test(piece)) break;
      const name = tidy(piece.replace(opening, '').replace(agency, ''));
      const isWork = names.length > 0 && (body.test(name) || !name.includes(' '));
      if (!isWork && isName(name)) names.push(name);
    }
  }
  return names;
}

/** A few words, the first and the last with capitals: "Ann Field", "Ann van der Field", "AP". */
function isName(name: string): boolean {
  const words = name.split(' ');
  const isTall = (word: string | undefined): boolean => /^[\p{Lu}\p{Lo}]/u.test(word ?? '');
  return name.length >= 2 && name.length <= 60 && words.length <= 6 && words.every((word) => isTall(word) || small.test(word)) && words.some(isTall) && (!role.test(words.at(-1) ?? '') || (words.length > 1 && desk.test(name)));
}

/** Without marks around it, and in the usual letters. */
function tidy(piece: string): string {
  return tidyName(piece.replace(/^[^\p{L}]+|[^\p{L}.]+$/gu, '').replace(/(?<=\p{Ll})(?<!\b[JS]r)\.$/u, ''));
}

/** "The Ostrava Times", "Ostrava Times" and "ostravatimes.com" are one. */
function keyOf(name: string): string {
  return name.toLowerCase().replace(/^the /, '').replace(/^www\./, '').replace(/\.(?:com|org|net|co\.uk|co|tv)(?:\.\w+)?$/, '').replace(/[^\p{L}\p{N}]/gu, '');
}
