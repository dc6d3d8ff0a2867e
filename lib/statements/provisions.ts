import type { Span } from '@/lib/text/span';

/** A relation between a document and something, the document being the subject: "does not ban" → its object. */
export type FoundProvision = Span & { relation: string; isAside: boolean };

/** Verbs that say what a document does, in the third person; the object is what it provides. */
const verbs = (
  'endorses bans prohibits forbids bars outlaws requires obliges demands urges calls allows permits authorizes authorises lifts imposes limits restricts caps ends extends ' +
  'covers includes provides guarantees protects creates establishes grants sets states declares encourages commits eases freezes halts removes repeals ' +
  'recognizes recognises condemns approves funds cuts raises defines excludes exempts governs regulates addresses mentions expands gives says allocates restores suspends blocks prevents mandates'
).split(' ');

/** "banned" → "bans", and "bans" → "ban". */
const forms = new Map<string, string>();
const bases = new Map<string, string>();
for (const third of verbs) {
  const base = /(?:ss|x|ch|sh|z)es$/.test(third) ? third.slice(0, -2) : third.slice(0, -1);
  const stems: Record<string, string[]> = { forbid: ['forbade', 'forbidden'], set: ['set'], cut: ['cut'], give: ['gave', 'given'], say: ['said'], ban: ['banned'], bar: ['barred'], permit: ['permitted'], commit: ['committed'], cap: ['capped'] };
  bases.set(third, base);
  const past = stems[base] ?? [base.endsWith('e') ? `${base}d` : `${base}ed`];
  for (const form of [third, base, ...past]) forms.set(form, third);
}
const verbPattern = [...forms.keys()].sort((a, b) => b.length - a.length).join('|');
const adverb = '(?:(?:also|explicitly|expressly|clearly|only|specifically|effectively|still|now|formally|already) )?';
const after = new RegExp(
  `^(?: (?:nuclear|trade|peace|climate|arms) (?:deal|agreement|accord|pact))?(?<aside>,? (?:that|which)\\b)? ?${adverb}(?<aux>(?:do|does|did|would|will|may|can|could|should|must|has|had|have)(?: not|n['’]t)? )?${adverb}(?<not>not )?(?<verb>${verbPattern})\\b(?<tail> (?:on|upon|for|that|to))?\\s+`,
  'u',
);

/** Where the object ends: at the next clause, or at who said it. */
const nextClause = /[;:]|\s[–—]\s|\s--\s|,? (?:but|although|though|while|whereas|because|since|unless|after|before|when|which|who|whose|despite)\b|, (?:and|as|according to|\p{Lu}?[\p{L} ]{2,40} (?:said|says|reported|told|added|noted|claimed))\b|,? (?:he|she|they|it) (?:said|says|added)\b|[.?!]["”’)]*$|["”]/u;

/** What a sentence says about the document named at `mention`. */
export function findProvisions(sentence: string, mention: Span): FoundProvision[] {
  return [direct(sentence, mention), under(sentence, mention), breached(sentence, mention), related(sentence, mention)].filter((found) => found !== null);
}

/** "The resolution does not ban | the testing of conventional weapons" */
function direct(sentence: string, mention: Span): FoundProvision | null {
  const rest = sentence.slice(mention.end);
  const found = after.exec(rest);
  const third = forms.get(found?.groups?.verb ?? '');
  if (!found || !third) return null;
  const { aux = '', not, tail = '', aside } = found.groups ?? {};
  const verb = found.groups?.verb ?? '';
  const isBase = verb !== third && verb === bases.get(third) && third !== 'sets' && third !== 'cuts';
  // "the resolution demand" is no clause; "the deal ended" may be, "the deal limits on" is none.
  if (isBase && !aux) return null;
  if (third === 'calls' && !/on|upon|for/.test(tail)) return null;
  const start = mention.end + found[0].length - (/^ (?:that|to)$/.test(tail) ? tail.length : 0);
  const particle = / (?:on|upon|for)$/.test(tail) ? tail : '';
  const isNegative = not !== undefined || /not |n['’]t /.test(aux);
  return until(sentence, start, relationOf(third, aux.trim(), isNegative) + particle, aside !== undefined);
}

/** Third person and present: "endorsed" → "endorses", "did not ban" → "does not ban"; "would ban" stays. */
function relationOf(third: string, aux: string, isNegative: boolean): string {
  const plain = bases.get(third) ?? third;
  const modal = /^(?:would|will|may|can|could|should|must)/.exec(aux)?.[0];
  if (modal) return isNegative ? `${modal} not ${plain}` : `${modal} ${plain}`;
  return isNegative ? `does not ${plain}` : third;
}

const gerunds: [RegExp, string][] = [[/lifting/, 'lifts'], [/easing/, 'eases'], [/banning/, 'bans'], [/removal|removing/, 'removes'], [/freezing/, 'freezes'], [/ending/, 'ends'], [/lifted/, 'lifts'], [/banned|prohibited|forbidden|outlawed/, 'bans'], [/required/, 'requires'], [/allowed|permitted/, 'allows'], [/covered/, 'covers'], [/guaranteed/, 'guarantees'], [/imposed/, 'imposes']];

/** "the lifting of | sanctions | under the deal" · "| such weapons | are banned by the treaty" */
function under(sentence: string, mention: Span): FoundProvision | null {
  const before = sentence.slice(0, mention.start);
  const noun = /\b[Tt]he (lifting|easing|banning|removal|removing|freezing|ending) of ([^,;:“”"]{3,80}?) under (?:the )?$/u.exec(before);
  if (noun) {
    const at = noun.index + noun[0].indexOf(noun[2] ?? '', 4 + (noun[1]?.length ?? 0));
    return { start: at, end: at + (noun[2]?.length ?? 0), relation: relationFor(noun[1] ?? ''), isAside: true };
  }
  const passive = /(?:^|[,;:“"] |\bthat |\bbecause |\band |\bbut )([^,;:“”"]{3,80}?) (is|are|was|were) (not )?(banned|prohibited|forbidden|outlawed|required|allowed|permitted|covered|guaranteed|imposed|lifted) (?:by|under) (?:the )?$/iu.exec(before);
  if (!passive?.[1]) return null;
  const at = passive.index + passive[0].indexOf(passive[1]);
  const third = relationFor(passive[4] ?? '');
  return { start: at, end: at + passive[1].length, relation: passive[3] ? relationOf(third, '', true) : third, isAside: false };
}

function relationFor(words: string): string {
  return gerunds.find(([shape]) => shape.test(words))?.[1] ?? words;
}

/** "| the tests | are a breach of Resolution 2231" · "| the tests | violated the treaty" */
function breached(sentence: string, mention: Span): FoundProvision | null {
  const before = sentence.slice(0, mention.start);
  const found = /(?:^|[,;:“"] ?|\bthat |\b(?:claims?|claimed|says?|said|argues?|argued|insists?|insisted|believes?|believed) (?:that )?)((?:(?!\b(?:that|claims?|claimed|says?|said|argues?|argued)\b)[^,;:“”"]){3,80}?) (?:(is|are|was|were|constitutes?|would be|may be) (not )?(?:an? )?(?:clear |serious |direct )?(?:breach|violation|in breach|in violation) of|(violates?|violated|breache[sd]|breach)) (?:the )?$/iu.exec(before);
  if (!found?.[1]) return null;
  return subject(found, found[1], found[3] ? 'is not breached by' : 'is breached by');
}

/** What the document does to that which is "part of" it. */
const inverse: Record<string, [yes: string, no: string]> = {
  'part of': ['includes', 'does not include'],
  'included in': ['includes', 'does not include'],
  'covered by': ['covers', 'does not cover'],
  'related to': ['is related to', 'is not related to'],
  'connected to': ['is connected to', 'is not connected to'],
};

/** "| Iran's missile programme | is not related to the deal" */
function related(sentence: string, mention: Span): FoundProvision | null {
  const before = sentence.slice(0, mention.start);
  const found = /(?:^|[,;:“"] ?|\bthat |\b(?:claim|say|said|note|noted|insist|insisted) (?:that )?)((?:(?!\bthat\b)[^,;:“”"]){3,80}?) (?:is|are|was|were) (not )?(part of|covered by|related to|connected to|included in) (?:the )?$/iu.exec(before);
  if (!found?.[1]) return null;
  const [yes, no] = inverse[found[3] ?? ''] ?? [];
  return yes && no ? subject(found, found[1], found[2] ? no : yes) : null;
}

/** What is breached or covered by: a noun phrase; a stretch with a verb of its own is none. */
function subject(found: RegExpExecArray, words: string, relation: string): FoundProvision | null {
  const bare = words.replace(/^(?:and|but|though|although|because|if|while|whether|where|when|as) /i, '');
  if (/\b(?:\p{L}+ed|found|ruled|who|which|he|she|it|they|we|i)\b|\b(?:and|or)$/iu.test(bare) || bare.split(' ').length > 8) return null;
  const start = found.index + found[0].lastIndexOf(bare);
  return { start, end: start + bare.length, relation, isAside: false };
}

function until(sentence: string, start: number, relation: string, isAside: boolean): FoundProvision | null {
  const rest = sentence.slice(start);
  const stop = nextClause.exec(rest);
  const words = (stop ? rest.slice(0, stop.index) : rest).replace(/[\s.,]+$/, '');
  // One short word tells nothing: "the deal ended it".
  if (words.length < 4 || /^(?:it|them|that|this|him|her|so|here|there)$|^(?:from|last|in|at|on|with|by|than|as) |^here,/i.test(words)) return null;
  return { start, end: start + words.length, relation, isAside };
}
