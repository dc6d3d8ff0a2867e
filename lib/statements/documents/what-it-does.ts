import type { Clause } from '@/lib/statements/clauses/clause';
import type { VerbGroup } from '@/lib/statements/clauses/verb-groups';
import { isReported, isSupposed, meantAround, meantBy, subjectOf } from './clause-of-document';
import { contentFrom } from './content-span';
import type { FoundProvision } from './found-provision';
import { aims, type ProvisionVerb, verbsFor } from './provision-verbs';
import { auxiliariesOf, plain, relationOf } from './relation';
import type { Part } from './sentence-parts';
import { isNegated } from '@/lib/statements/verb-group';
import type { Token } from '@/lib/statements/tokens';

type Done = Pick<FoundProvision, 'start' | 'end' | 'relation'>;

/** What a document does by a verb of its own: "Resolution 1701 | does not ban | the sale of light arms", "a law | banning | nets". */
export function whatItDoes(part: Part, mention: number, isReport: boolean): FoundProvision[] {
  const found: FoundProvision[] = [];
  for (const clause of part.clauses) {
    const { group } = clause;
    if (!group || isSupposed(part, clause)) continue;
    const isParticiple = group.mood === 'ing' && group.from === mention + 1;
    const meant = isParticiple || isRelativeTo(part, clause, mention) ? meantAround(part, mention) : group.mood === 'finite' ? meantBy(part, subjectOf(clause), mention) : null;
    if (!meant) continue;
    const isAside = meant === 'itself' && (isParticiple || isRelative(clause));
    const done = readVerb(part, wholeGroup(part.tokens, group), isReport, meant === 'nothing');
    if (done) found.push({ ...done, isAside, isReported: !isAside && isReported(part, clause) });
  }
  return found;
}

/** "a breach of the treaty | that endorsed …": "that" goes with the name right before it, whatever else the phrase speaks of. */
function isRelativeTo({ tokens }: Part, clause: Clause, mention: number): boolean {
  const opener = clause.opener - (tokens[clause.opener - 1]?.tag === 'comma' ? 1 : 0);
  return clause.subject?.sort === 'relative' && clause.group?.mood === 'finite' && /^(?:that|which)$/.test(tokens[clause.opener]?.lower ?? '') && opener - 1 === mention;
}

function isRelative(clause: Clause): boolean {
  return clause.kind === 'relative' || (clause.sharedWith !== null && isRelative(clause.sharedWith));
}

/** "does not | apply": the verb after an auxiliary that stands alone, its tag taken for a noun's. */
function wholeGroup(tokens: Token[], group: VerbGroup): VerbGroup {
  if (!/^(?:do|does|did|doesn't|don't|didn't|would|will|may|can|could|should|must|shall|wouldn't|won't|can't|cannot)$/.test(tokens[group.head]?.lower ?? '')) return group;
  let at = group.to + 1;
  while (tokens[at]?.tag === 'adv') at += 1;
  return tokens[at]?.verb?.form === 'base' ? { ...group, to: at, head: at } : group;
}

/** The verb with what follows it, when it is one of those that say what a document does. */
function readVerb(part: Part, group: VerbGroup, isReport: boolean, isNothing: boolean): Done | null {
  const { tokens } = part;
  const base = tokens[group.head]?.verb?.base ?? '';
  const isNegative = isNothing !== isNegated(tokens, group.from, group.to);
  const onward = onwardVerb(part, group, base);
  const known = verbsFor(isReport).get(onward ? (tokens[onward.head]?.verb?.base ?? '') : base);
  if (!known) return null;
  const relation = onward ? aimOf(tokens, group, base, isNegative, known.base) : group.mood === 'ing' ? plain(base, false) : relationOf(tokens, group, base, isNegative);
  return relation ? readObject(part, (onward ?? group).to + 1, relation, known) : null;
}

/** "seeks | to ban", "is meant | to ban": the verb that tells what it does. */
function onwardVerb({ tokens, clauses }: Part, group: VerbGroup, base: string): VerbGroup | null {
  const isPassive = auxiliariesOf(tokens, group).some((each) => /^(?:is|are|was|were)$/.test(each));
  if (isPassive ? !/^(?:design|intend|mean|aim)$/.test(base) : !aims.test(base)) return null;
  return clauses.find((each) => each.group?.mood === 'infinitive' && each.group.from === group.to + 1)?.group ?? null;
}

function aimOf(tokens: Token[], group: VerbGroup, base: string, isNegative: boolean, verb: string): string | null {
  const isPassive = auxiliariesOf(tokens, group).some((each) => /^(?:is|are|was|were)$/.test(each));
  const aim = isPassive ? `is ${isNegative ? 'not ' : ''}${tokens[group.head]?.lower ?? ''}` : relationOf(tokens, group, base, isNegative);
  return aim && `${aim} to ${verb}`;
}

/** The object or the clause after the verb. */
function readObject(part: Part, after: number, relation: string, verb: ProvisionVerb): Done | null {
  const { tokens } = part;
  let at = after;
  while (tokens[at]?.tag === 'adv' && tokens[at]?.lower !== 'not') at += 1;
  const t = tokens[at];
  if (!t) return null;
  const done = (from: number, tail: string, isClause = false): Done | null => {
    const span = contentFrom(part, from, isClause);
    return span && { ...span, relation: relation + tail };
  };
  if (verb.particles.includes(t.lower)) return done(at + 1, ` ${t.lower}`);
  if (t.lower === 'that' && verb.takesThat && opensClause(part, at)) return done(at + 1, ' that', true);
  if (verb.takesThat && t.tag !== 'quote' && holdsClause(part, at)) return done(at, ' that', true);
  if (t.tag === 'quote') return done(at, '');
  const isTime = t.tag === 'time' && /^(?:word|name|ing)$/.test(tokens[at + 1]?.tag ?? '');
  if (verb.needsMore || (!isTime && !/^(?:det|poss|name|word|num|mark|ing|verb)$/.test(t.tag)) || (t.tag === 'mark' && t.text !== '$')) return null;
  return done(at, '');
}

const opensClause = ({ clauses }: Part, at: number): boolean => clauses.some(({ opener, group }) => opener === at && group?.mood === 'finite');

const holdsClause = ({ clauses }: Part, at: number): boolean => clauses.some(({ start, group, kind }) => start === at && kind === 'complement' && group?.mood === 'finite');
