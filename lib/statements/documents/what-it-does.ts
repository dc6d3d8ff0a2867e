import type { Clause } from '@/lib/statements/clauses/clause';
import type { VerbGroup } from '@/lib/statements/clauses/verb-groups';
import { isReported, isSupposed, meantAround, meantBy, subjectOf } from './clause-of-document';
import { contentFrom } from './content-span';
import type { FoundProvision } from './found-provision';
import { aims, type ProvisionVerb, verbsFor } from './provision-verbs';
import { auxiliariesOf, plain, relationOf } from './relation';
import type { Part } from './sentence-parts';
import { isNegated } from '@/lib/statements/cues/verb-group';
import type { Token } from '@/lib/statements/tokens/tokens';

type Done = Pick<FoundProvision, 'start' | 'end' | 'relation'>;

/** What a document does by a verb of its own: "Resolution 1701 | does not ban | the sale of light arms", "a law | banning | nets". */
export function whatItDoes(part: Part, mention: number, isReport: boolean): FoundProvision[] {
  const found: FoundProvision[] = [];
  for (const clause of part.clauses) {
    const { group } = clause;
    if (!group || isSupposed(part, clause)) continue;
    const first = firstOfRow(part, clause);
    const isParticiple = opensWithIng(part, clause, mention);
    const meant = isParticiple || isRelativeTo(part, first, mention) ? meantAround(part, mention) : first.group?.mood === 'finite' ? meantBy(part, subjectOf(first), mention) : null;
    if (!meant) continue;
    const done = readVerb(part, wholeGroup(part.tokens, group), { isReport, isNothing: meant === 'nothing', ...sharedBy(part.tokens, first, group) });
    const isAside = meant === 'itself' && (isParticiple || first.kind === 'relative');
    if (done) found.push({ ...done, isAside, isReported: !isAside && isReported(part, first) });
  }
  return found;
}

/** "a law | banning nets", "the treaty, a pact | banning nets" */
function opensWithIng(part: Part, { group, antecedent }: Clause, mention: number): boolean {
  if (group?.mood !== 'ing') return false;
  return group.from === mention + 1 || (antecedent !== null && group.from === antecedent.to + 1 && antecedent.head > mention && meantBy(part, antecedent, mention) === 'itself');
}

/** The clause that has the subject of one that only goes on: "it | would ban nets | and create a fund". */
function firstOfRow({ tokens }: Part, clause: Clause): Clause {
  let first = clause;
  while (first.sharedWith) first = first.sharedWith;
  const { group, parent } = first;
  const isBare = first.kind === 'infinitive' && group?.from === group?.head && /^(?:conj|comma)$/.test(tokens[(group?.from ?? 0) - 1]?.tag ?? '');
  return isBare && parent?.group?.mood === 'finite' ? parent : first;
}

type Shared = { modal: string | null; isNot: boolean };

/** What a verb shares with the first of its row: "would ban nets and | create", "does not ban nets or | limit". */
function sharedBy(tokens: Token[], { group: first }: Clause, group: VerbGroup): Shared {
  if (!first || first === group || group.from !== group.head || tokens[group.head]?.verb?.form !== 'base') return { modal: null, isNot: false };
  const modal = auxiliariesOf(tokens, first).find((each) => /^(?:would|will|may|can|could|should|must|might)$/.test(each));
  return { modal: modal ?? null, isNot: isNegated(tokens, first.from, first.to) };
}

/** "no longer bans", "neither bans nor limits": more is meant than a verb can tell. */
function isTwisted(tokens: Token[], { from, to }: VerbGroup): boolean {
  return tokens.slice(Math.max(0, from - 2), to).some(({ lower }) => /^(?:longer|neither|nor|hardly|barely|scarcely|only)$/.test(lower)) || tokens[from - 1]?.lower === 'nor';
}

/** "a breach of the treaty | that endorsed …": "that" goes with the name right before it, whatever else the phrase speaks of. */
function isRelativeTo({ tokens }: Part, clause: Clause, mention: number): boolean {
  const opener = clause.opener - (tokens[clause.opener - 1]?.tag === 'comma' ? 1 : 0);
  return clause.subject?.sort === 'relative' && clause.group?.mood === 'finite' && /^(?:that|which)$/.test(tokens[clause.opener]?.lower ?? '') && opener - 1 === mention;
}

/** "does not | apply": the verb after an auxiliary that stands alone, its tag taken for a noun's. */
function wholeGroup(tokens: Token[], group: VerbGroup): VerbGroup {
  if (!/^(?:do|does|did|doesn't|don't|didn't|would|will|may|can|could|should|must|shall|wouldn't|won't|can't|cannot)$/.test(tokens[group.head]?.lower ?? '')) return group;
  let at = group.to + 1;
  while (tokens[at]?.tag === 'adv') at += 1;
  return tokens[at]?.verb?.form === 'base' ? { ...group, to: at, head: at } : group;
}

/** The verb with what follows it, when it is one of those that say what a document does. */
function readVerb(part: Part, group: VerbGroup, { isReport, isNothing, modal, isNot }: Shared & { isReport: boolean; isNothing: boolean }): Done | null {
  const { tokens } = part;
  if (isTwisted(tokens, group)) return null;
  const base = tokens[group.head]?.verb?.base ?? '';
  const isNegative = isNothing !== (isNot || isNegated(tokens, group.from, group.to));
  const onward = onwardVerb(part, group, base);
  const known = verbsFor(isReport).get(onward ? (tokens[onward.head]?.verb?.base ?? '') : base);
  if (!known) return null;
  const relation = onward ? aimOf(tokens, group, base, isNegative, known.base) : group.mood === 'ing' ? plain(base, false) : modal ? `${modal}${isNegative ? ' not' : ''} ${base}` : relationOf(tokens, group, base, isNegative);
  return relation ? readObject(part, (onward ?? group).to + 1, relation, known) : null;
}

/** "seeks | to ban", "is meant | to ban": the verb that tells what it does. */
function onwardVerb({ tokens, clauses }: Part, group: VerbGroup, base: string): VerbGroup | null {
  const isPassive = auxiliariesOf(tokens, group).some((each) => /^(?:is|are|was|were)$/.test(each));
  if (isPassive ? !/^(?:design|intend|mean|aim)$/.test(base) : !aims.test(base)) return null;
  let next = group.to + 1;
  while (tokens[next]?.tag === 'adv' && tokens[next]?.lower !== 'not') next += 1;
  return clauses.find((each) => each.group?.mood === 'infinitive' && each.group.from === next)?.group ?? null;
}

function aimOf(tokens: Token[], group: VerbGroup, base: string, isNegative: boolean, verb: string): string | null {
  const isPassive = auxiliariesOf(tokens, group).some((each) => /^(?:is|are|was|were)$/.test(each));
  const aim = isPassive ? `is ${isNegative ? 'not ' : ''}${tokens[group.head]?.lower ?? ''}` : relationOf(tokens, group, base, isNegative);
  return aim && `${aim} to ${verb}`;
}

/** Verbs that take a clause without "that": "the treaty says | no ship may fish", but "mandates | a vote". */
const says = /^(?:say|state|declare|stipulate|find|conclude|warn|note|estimate|show|suggest|reveal|allege|affirm)$/;

/** The object or the clause after the verb. */
function readObject(part: Part, after: number, relation: string, verb: ProvisionVerb): Done | null {
  const { tokens } = part;
  let at = after;
  while (tokens[at]?.tag === 'adv' && tokens[at]?.lower !== 'not' && !belongsToNext(tokens, at)) at += 1;
  const t = tokens[at];
  if (!t) return null;
  const done = (from: number, tail: string, isClause = false): Done | null => {
    const span = contentFrom(part, from, isClause);
    return span && { ...span, relation: relation + tail };
  };
  if (verb.particles.includes(t.lower)) return done(at + 1, ` ${t.lower}`);
  if (t.lower === 'that' && verb.takesThat && opensClause(part, at)) return done(at + 1, ' that', true);
  if (says.test(verb.base) && t.tag !== 'quote' && holdsClause(part, at)) return done(at, ' that', true);
  if (t.tag === 'quote') return done(at, '');
  const isTime = t.tag === 'time' && /^(?:word|name|ing)$/.test(tokens[at + 1]?.tag ?? '');
  if (verb.needsMore || (!isTime && !/^(?:det|poss|name|word|num|mark|ing|verb|adv)$/.test(t.tag)) || (t.tag === 'mark' && t.text !== '$')) return null;
  return done(at, '');
}

/** "creates | publicly funded schools", "binds | nearly every state", "covers | much of the coast". */
function belongsToNext(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (/^(?:long|well|once|twice|there|here|quite|very|so-called|almost|nearly|even|too)$/.test(tokens[at]?.lower ?? '')) return true;
  return /^(?:det|num)$/.test(next?.tag ?? '') || (next?.tag === 'verb' && /ly$/.test(tokens[at]?.lower ?? '')) || (next?.lower === 'of' && /^(?:much|most|more)$/.test(tokens[at]?.lower ?? ''));
}

const opensClause = ({ clauses }: Part, at: number): boolean => clauses.some(({ opener, group }) => opener === at && group?.mood === 'finite');

const holdsClause = ({ clauses }: Part, at: number): boolean => clauses.some(({ start, group, kind }) => start === at && kind === 'complement' && group?.mood === 'finite');
