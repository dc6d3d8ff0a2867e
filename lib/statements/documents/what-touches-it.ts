import type { Clause } from '@/lib/statements/clauses/clause';
import { isNegated } from '@/lib/statements/cues/verb-group';
import type { Token } from '@/lib/statements/tokens/tokens';
import { isSupposed, subjectOf } from './clause-of-document';
import { contentFrom } from './content-span';
import type { FoundProvision } from './found-provision';
import type { Part } from './sentence-parts';
import { found } from './what-is-under-it';

// What stands between a thing and a document, and what the document does to the thing; "~" where "not" goes.
const links: [RegExp, yes: string, no: string][] = [
  [/^(?:(?:has|have|had|is|are|was|were|would|could|may|might) )?(?:violat|breach|contraven|flout|infring)(?:e|es|ed|s|ing)?(?: on)?$/, 'is breached by', 'is not breached by'],
  [/^(?:is|are|was|were|would be|could be|may be) (?:(?:in|an?) )?(?:(?:clear|serious|direct|flagrant|open|gross) )?(?:breach|violation) of$/, 'is breached by', 'is not breached by'],
  [/^(?:constitutes?|constituted|amounts? to|amounted to) (?:an? )?(?:(?:clear|serious|direct|flagrant|open|gross) )?(?:breach|violation) of$/, 'is breached by', 'is not breached by'],
  [/^(?:is|are|was|were) (?:a )?part of$/, 'includes', 'does not include'],
  [/^(?:is|are|was|were) (?:related|connected|tied|linked) to$/, 'is related to', 'is not related to'],
  [/^(?:has|have|had) nothing to do with$/, 'is not related to', 'is related to'],
];

/** What is said to breach a document, or to be part of it: "| the launches | are a breach of Resolution 1701". */
export function whatTouchesIt(part: Part, mention: number): FoundProvision[] {
  return part.clauses.flatMap((clause) => touch(part, clause, mention) ?? []);
}

/** "the treaty", "the treaty's ban on nets", but not "the treaty's friends". */
function isWhole(tokens: Token[], mention: number): boolean {
  return tokens[mention + 1]?.tag !== 's' || tokens.slice(mention + 2, mention + 8).some(({ lower }) => /^(?:clauses?|provisions?|bans?|requirements?|terms|rules?|prohibitions?|limits?)$/.test(lower));
}

function touch(part: Part, clause: Clause, mention: number): FoundProvision | null {
  const { tokens } = part;
  const { group } = clause;
  if (!group || group.mood !== 'finite' || group.from >= mention || mention - group.from > 12 || isSupposed(part, clause) || !isWhole(tokens, mention)) return null;
  const between = tokens.slice(group.from, mention).filter(({ tag, lower }) => tag !== 'adv' && lower !== 'not' && lower !== "n't" && lower !== 'the').map(({ lower }) => lower.replace(/n't$/, '')).join(' ');
  const [, yes, no] = links.find(([shape]) => shape.test(between)) ?? [];
  if (!yes || !no) return null;
  const modal = /^(?:would|could|may|might)/.exec(between)?.[0];
  const relation = isNegated(tokens, group.from, mention - 1) ? no : yes;
  return found(part, clause, subjectOf(clause), modal ? relation.replace(/^is (not )?/, `${modal} $1be `) : relation, false);
}

const possessed: [RegExp, RegExp, string][] = [
  [/^(?:ban|bans|prohibition|prohibitions)$/, /^(?:on|against|of)$/, 'bans'],
  [/^(?:limit|limits|restriction|restrictions|curbs|cap|caps)$/, /^on$/, 'limits'],
  [/^(?:guarantee|guarantees)$/, /^of$/, 'guarantees'],
  [/^(?:protection|protections)$/, /^(?:for|of)$/, 'protects'],
];

/** "the treaty's ban on | heavy nets" */
export function whatItsNounsTell(part: Part, mention: number): FoundProvision[] {
  const { tokens } = part;
  if (tokens[mention + 1]?.tag !== 's') return [];
  let at = mention + 2;
  while (at < mention + 4 && /^(?:word|verb|name)$/.test(tokens[at]?.tag ?? '') && !possessed.some(([noun]) => noun.test(tokens[at]?.lower ?? ''))) at += 1;
  const match = possessed.find(([noun, prep]) => noun.test(tokens[at]?.lower ?? '') && prep.test(tokens[at + 1]?.lower ?? ''));
  const verb = part.clauses.map(({ group }) => (group?.mood === 'finite' ? group.from : 0)).filter((from) => from > at + 2).sort((a, b) => a - b)[0];
  const span = match && contentFrom(part, at + 2, false, verb);
  return match && span ? [{ ...span, relation: match[2], isAside: true, isReported: false }] : [];
}
