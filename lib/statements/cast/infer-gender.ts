import type { Cast, CastMember } from './cast-member';
import type { NameMention } from '@/lib/text/name-mention';
import { femaleNouns, maleNouns } from '@/lib/statements/person-nouns';

type Gender = 'male' | 'female';

const genderIn = (words: string): Gender | null => {
  for (const word of words.toLowerCase().split(/[^\p{L}]+/u)) {
    if (femaleNouns.has(word)) return 'female';
    if (maleNouns.has(word)) return 'male';
  }
  return null;
};

/** ", a retired waitress," tells; ", whose husband" and ", a friend of the king" do not: the noun must come first. */
function fromApposition(after: string): Gender | null {
  const match = /^, (?:\d+, )?(?:an? |the )((?:[\p{L}-]+ ){0,4}?[\p{L}-]+)(?=[,.;]| (?:of|for|at|in|from|with|who|and))/u.exec(after);
  return match?.[1] ? genderIn(match[1].split(' ').at(-1) ?? '') : null;
}

/** "Okoro said she", "Ruiz and his brother", "Hall herself": the first pronoun after a name in its sentence, when nobody else comes between. */
function fromPronoun(after: string): Gender | null {
  const sentence = /^[^.!?“”"\n]*/.exec(after)?.[0] ?? '';
  const match = /(?<![\p{L}])(?:(he|himself)|(she|herself)|(?:and|with) (?:(his)|(her)))(?![\p{L}])/u.exec(sentence);
  return match ? (match[1] ?? match[3] ? 'male' : 'female') : null;
}

/** "Okoro left early. He was tired.": the first word of the next sentence, when only one is named before it. */
function fromNextSentence(after: string): Gender | null {
  const match = /^[^.!?“”"\n]*[.!?] (?:(He)|(She))(?![\p{L}])/u.exec(after);
  return match ? (match[1] ? 'male' : 'female') : null;
}

const leadIn = /(?:^|[.!?]["”]? |\n|, |(?:^|\W)(?:that|when|while|as|if|but|and|because|after|before|although|though|since|so|said|says|told) )$/;

/** Whether a name stands where a subject does: a pronoun after it is then likely its own. */
const isSubject = (text: string, span: NameMention) => {
  const start = span.start - (span.title ? span.title.length + 1 : 0);
  return leadIn.test(text.slice(Math.max(0, start - 12), start)) && !/^(?: and |['’]s)/.test(text.slice(span.end, span.end + 5));
};

/** Titles that women bear as well. */
const loose = /\b(?:chairman|spokesman|congressman|councilman)\b/i;

/** Learns from the words after each name whether it is a man's or a woman's: no list of first names holds them all. */
export function inferGenders(text: string, mentions: Cast['mentions']): void {
  const votes = new Map<CastMember, { male: number; female: number }>();
  mentions.forEach(({ span, member }, i) => {
    if (member.sort !== 'person' && (member.sort !== 'other' || member.name.includes(' '))) return;
    const other = mentions.slice(i + 1, i + 5).find((each) => each.member !== member && each.member.sort !== 'place')?.span.start ?? Infinity;
    if (!isSubject(text, span)) return;
    const after = text.slice(span.end, Math.min(span.end + 140, other));
    const vote = votes.get(member) ?? { male: 0, female: 0 };
    const noun = fromApposition(after);
    const pronoun = fromPronoun(after);
    // A known first name tells more than the next sentence, which may be about somebody else.
    const next = pronoun || member.gender ? null : fromNextSentence(after);
    if (noun) vote[noun] += 3;
    if (pronoun) vote[pronoun] += 1;
    if (next) vote[next] += 1;
    votes.set(member, vote);
  });
  for (const [member, { male, female }] of votes) {
    const told = member.office ? genderIn(member.office.replace(loose, '')) : null;
    const lead = male - female;
    if (member.sort === 'person' && lead !== 0) member.isProven = true;
    // A first name can mislead ("Leslie", "Robin"): twice told otherwise, it is otherwise.
    if (told && (!member.gender || told === 'female')) member.gender = told;
    else if (!member.gender && lead !== 0) member.gender = lead > 0 ? 'male' : 'female';
    else if (member.gender === 'male' && female > 1 && male === 0) member.gender = 'female';
    else if (member.gender === 'female' && male > 1 && female === 0) member.gender = 'male';
  }
}
