import type { NameMention } from '@/lib/text/name-mention';
import { titleWords } from '@/lib/text/title-words';

const isTitle = (word: string) => titleWords.has(word.toLowerCase()) || /^(?:of|staff|affairs|armed|forces|rights|counsel)$/i.test(word);

/** What stands right before a name and says what the person is: "chief of staff Maj. Gen. | Hassan Firouzabadi". */
export function officeBefore(text: string, mention: NameMention): string {
  const before = text.slice(Math.max(0, mention.start - 90), mention.start);
  if (!before.endsWith(' ') || (/[.!?]["”]? $/.test(before) && !mention.title)) return mention.title ?? '';
  const words = before.trimEnd().split(' ');
  // "the governor of Ontario" is no office of Ontario's.
  if (/^(?:of|for)$/i.test(words.at(-1) ?? '')) return mention.title ?? '';
  let from = words.length - (mention.title ? mention.title.split(' ').length : 0);
  for (let i = from - 1; i >= 0; i -= 1) {
    const word = (words[i] ?? '').replace(/\.$/, '');
    if (/[,;:“”"()—–\n]/.test(word)) break;
    const isName = from < words.length && /^\p{Lu}/u.test(word) && i > 0 && !/^(?:The|A|An|In|On|At|But|And|As|For|With|While|When)$/.test(word);
    if (!isTitle(word) && !isName) break;
    from = i;
  }
  while (from < words.length && /^(?:of|staff|forces|the)$/i.test(words[from] ?? '')) from += 1;
  const office = words.slice(from).join(' ');
  return /^(?:mr|mrs|ms|miss|dr)\.?$/i.test(office) ? '' : office;
}

/** ", executive director of AROS," after a name. */
export function officeAfter(text: string, mention: NameMention): string {
  const match = /^, (?:the |a |an )?([^,.;:“”"()\n]{4,70}),/.exec(text.slice(mention.end, mention.end + 90));
  if (!match?.[1]) return '';
  const words = match[1].split(' ');
  return words.slice(0, 4).some((word) => titleWords.has(word.toLowerCase().replace(/'s$/, ''))) && !/^(?:who|which|whose|and|but|\d)/.test(match[1]) ? match[1] : '';
}
