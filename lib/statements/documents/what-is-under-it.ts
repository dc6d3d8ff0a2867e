import type { Clause } from '@/lib/statements/clauses/clause';
import type { Subject } from '@/lib/statements/clauses/subject';
import type { Token } from '@/lib/statements/tokens/tokens';
import { isNegated } from '@/lib/statements/cues/verb-group';
import { isReported, isSupposed, subjectOf } from './clause-of-document';
import { contentFrom, spanOf } from './content-span';
import type { FoundProvision } from './found-provision';
import { passives } from './provision-verbs';
import { auxiliariesOf, plain } from './relation';
import type { Part } from './sentence-parts';

/** The token that leads to the document, over "the terms of the": "under | the terms of the deal"; −1 when it is no preposition. */
function leadTo(tokens: Token[], mention: number): number {
  let at = mention - 1;
  while (/^(?:det|poss)$/.test(tokens[at]?.tag ?? '')) at -= 1;
  if (tokens[at]?.lower === 'of' && /^(?:terms?|provisions?|rules?|sections?|articles?|titles?)$|^\d+$|^[ivx]+$/.test(tokens[at - 1]?.lower ?? '')) {
    at -= 2;
    while (/^(?:det|num|word)$/.test(tokens[at]?.tag ?? '')) at -= 1;
    if (/^(?:section|article|title)$/i.test(tokens[at]?.lower ?? '')) at -= 1;
  }
  return tokens[at]?.tag === 'prep' ? at : -1;
}

/** What is done to things by a document: "| such nets | are banned by the treaty", "under the deal, | Norway must free its ports |". */
export function whatIsUnderIt(part: Part, mention: number): FoundProvision[] {
  const lead = leadTo(part.tokens, mention);
  if (lead < 0) return [];
  const word = part.tokens[lead]?.lower ?? '';
  if (word === 'to' && part.tokens[lead - 1]?.lower === 'according') return [before(part, lead - 1, mention)].filter((each) => each !== null);
  const found = [/^(?:by|under|in)$/.test(word) ? passive(part, lead, word) : null, word === 'under' ? before(part, lead, mention) ?? after(part, lead, mention) ?? lifting(part, lead) : null];
  return found.filter((each) => each !== null);
}

/** "| such nets | are banned | by the treaty", "| nets | banned | by the treaty" */
function passive(part: Part, lead: number, word: string): FoundProvision | null {
  const { tokens, clauses } = part;
  const particle = tokens[lead - 1]?.lower === 'for' ? 1 : 0;
  const clause = clauses.find(({ group }) => group !== null && group.to === lead - 1 - particle && group.head === group.to);
  const verb = tokens[clause?.group?.head ?? -1]?.verb;
  if (!clause?.group || !verb || !/^(?:past|participle)$/.test(verb.form) || !passives.test(verb.base) || isSupposed(part, clause)) return null;
  if ((verb.base === 'call') !== (particle === 1) || (particle === 1 && verb.base !== 'call' && verb.base !== 'provide')) return null;
  if (word === 'in' && !/^(?:include|enshrine|call|provide|guarantee|envisage)$/.test(verb.base)) return null;
  const before = auxiliariesOf(tokens, clause.group);
  const isBe = before.some((each) => /^(?:is|are|was|were|be|been|isn't|aren't|wasn't|weren't)$/.test(each));
  const subject = isBe ? subjectOf(clause) : clause.kind === 'participle' ? clause.antecedent : null;
  const isNegative = isNegated(tokens, clause.group.from, clause.group.to);
  const modal = before.find((each) => /^(?:would|will|may|can|could|should|must)$/.test(each));
  const relation = modal ? `${modal}${isNegative ? ' not' : ''} ${verb.base}` : plain(verb.base, isNegative);
  return found(part, clause, subject, relation + (particle ? ' for' : ''), !isBe || clause.kind === 'relative');
}

export function found(part: Part, clause: Clause, subject: Subject | null, relation: string, isAside: boolean): FoundProvision | null {
  if (!subject || subject.sort === 'pronoun' || subject.sort === 'relative') return null;
  const span = spanOf(part.tokens, subject.from, Math.min(subject.to, (clause.group?.from ?? Infinity) - 1));
  if (!span || span.end - span.start > 140 || part.tokens.slice(subject.from, subject.to).some(({ tag }) => tag === 'comma')) return null;
  return { ...span, relation, isAside, isReported: isReported(part, clause) };
}

const binds = /^(?:must|would|will|can|could|may|should|shall|cannot)$/;

/** Whether a verb group tells what is to be: "must free", "is required", "agreed", "has to". */
function isBinding(tokens: Token[], clause: Clause): boolean {
  const { group } = clause;
  if (!group) return false;
  const words = tokens.slice(group.from, group.head + 1).map(({ lower }) => lower);
  const next = tokens[group.to + 1]?.lower;
  if (words.some((each) => binds.test(each))) return !words.includes('have') || next === 'to';
  const base = tokens[group.head]?.verb?.base ?? '';
  const isBe = /^(?:is|are|was|were)$/.test(words[0] ?? '');
  if (isBe) return /^(?:require|allow|permit|ban|bar|prohibit|forbid|oblige|entitle|protect|exempt|limit|force)$/.test(base);
  return next === 'to' && (/^(?:agree|pledge|have|promise|commit|undertake)$/.test(base) || /^(?:has|have|had)$/.test(words.at(-1) ?? ''));
}

/** The comma after a clause put in: "Under the deal, which Norway signed | , …". */
function endOfAside({ tokens, clauses }: Part, comma: number): number {
  const clause = clauses.find(({ kind, opener }) => kind === 'relative' && opener === comma + 1);
  return clause && tokens[clause.end + 1]?.tag === 'comma' ? clause.end + 1 : comma;
}

/** "Under the deal, | Norway must free its ports |" */
function before(part: Part, lead: number, mention: number): FoundProvision | null {
  const { tokens, clauses } = part;
  const comma = endOfAside(part, mention + 1);
  const opener = tokens[lead - 1];
  if (tokens[comma]?.tag !== 'comma' || (opener && !/^(?:stop|colon|conj|sub|quote|comma|dash)$/.test(opener.tag) && opener.lower !== 'that')) return null;
  const clause = clauses.find(({ subject, group }) => subject !== null && group?.mood === 'finite' && subject.from === comma + 1);
  if (!clause?.subject || clause.subject.sort === 'pronoun' || !isBinding(tokens, clause) || isSupposed(part, clause)) return null;
  const span = contentFrom(part, comma + 1, true);
  return span && span.end > (tokens[clause.group?.to ?? 0]?.end ?? 0) ? { ...span, relation: 'provides that', isAside: false, isReported: isReported(part, clause) } : null;
}

/** "| Norway must free its ports | under the deal" */
function after(part: Part, lead: number, mention: number): FoundProvision | null {
  const { tokens, clauses } = part;
  const next = tokens[mention + 1];
  if (next && !/^(?:stop|comma|conj|dash)$/.test(next.tag)) return null;
  const clause = clauses.filter(({ group, subject, end }) => group?.mood === 'finite' && subject !== null && group.to < lead && end >= lead).at(-1);
  const { subject, group } = clause ?? {};
  if (!clause || !subject || !group || subject.sort === 'pronoun' || subject.sort === 'relative' || !isBinding(tokens, clause) || isSupposed(part, clause)) return null;
  if (group.to + 1 >= lead || tokens.slice(subject.from, lead).some(({ tag }) => /^(?:comma|dash|colon|stop|quote|sub|rel)$/.test(tag))) return null;
  const span = spanOf(tokens, subject.from, lead - 1);
  return span && { ...span, relation: 'provides that', isAside: false, isReported: isReported(part, clause) };
}

const nouns: Record<string, string> = { lifting: 'lifts', easing: 'eases', banning: 'bans', removal: 'removes', freezing: 'freezes', ending: 'ends', protection: 'protects', elimination: 'eliminates' };

/** "the lifting of | port fees | under the deal" */
function lifting(part: Part, lead: number): FoundProvision | null {
  const { tokens } = part;
  for (let at = lead - 2; at > Math.max(0, lead - 12); at -= 1) {
    if (/^(?:comma|verb|aux|stop|quote)$/.test(tokens[at]?.tag ?? '')) return null;
    const relation = tokens[at]?.lower === 'of' ? nouns[tokens[at - 1]?.lower ?? ''] : undefined;
    const span = relation ? spanOf(tokens, at + 1, lead - 1) : null;
    if (relation && span) return { ...span, relation, isAside: true, isReported: false };
  }
  return null;
}
