import type { Found } from '@/lib/statements/draft';
import type { Clause } from '@/lib/statements/clauses/clause';
import type { Parsed } from './parsed';
import type { Subject } from '@/lib/statements/clauses/subject';
import type { Token } from '@/lib/statements/tokens/tokens';

const media = /\b(?:media|news|agency|agencies|newspaper|daily|channel|network|television|TV|radio|press|Press|magazine|News|Times|Post|Journal|Guardian|Herald|Tribune|Gazette|Telegraph|Reuters|AP|AFP|UPI|BBC|CNN|NBC|ABC|CBS|MSNBC|Bloomberg|Politico|ISNA|IRNA|Xinhua|TASS|Interfax|Fars|website|outlets?|broadcaster)\b/;
const otherHead = /\b(?:host|anchor|reporter|correspondent|editor|columnist|analyst|secretary|president|polls?|polling|survey|data|conference|spokesman|spokeswoman|contributor)\b/i;

/** Whether a speaker is one who passes on what others say: "ISNA news agency", "state media". */
function isMedia(text: string, tokens: Token[], subject: Subject | null): boolean {
  if (!subject || subject.sort === 'pronoun' || subject.sort === 'relative') return false;
  const words = text.slice((tokens[subject.from] as Token).start, (tokens[subject.to] as Token).end);
  return media.test(words) && !otherHead.test(words);
}

/** Whether an inner cue is what the outer content tells first of all: "Ruiz said …, the Bugle reported", but not "Ruiz won when voters said …". */
function isMain(clauses: Clause[], inner: Found[], { cue }: Found, { ranges }: Found): boolean {
  const own = clauses.find(({ group }) => group !== null && group.from <= cue.at && cue.at <= group.to);
  const seen = new Set<Clause>();
  for (let at = own?.parent ?? null; at && !seen.has(at); at = at.parent) {
    seen.add(at);
    const group = at.group;
    if (group?.mood !== 'finite' || !ranges.some(([a, b]) => a <= group.from && group.from <= b)) continue;
    if (!inner.some((one) => group.from <= one.cue.at && one.cue.at <= group.to)) return false;
  }
  return true;
}

/**
 * Statements within another's content are left out, but for a named claim ("called a claim by Kerry that …").
 * When the outer one is only a news agency's report of the inner ("…, ISNA reported"), the inner stays and the agency passes it on.
 */
export function passOn(text: string, { tokens, clauses }: Parsed, all: Found[]): { found: Found[]; via: Map<Found, Subject[]> } {
  const via = new Map<Found, Subject[]>();
  const gone = new Set<Found>();
  for (const outer of all) {
    if (!/^(?:cue last|quote cue|according first|according last|cue between)$/.test(outer.rule) || !isMedia(text, tokens, outer.cue.subject)) continue;
    const within = all.filter((f) => f !== outer && f.cue.shape !== 'noun' && f.cue.subject && f.cue.subject !== outer.cue.subject && outer.ranges.some(([a, b]) => a <= f.cue.at && f.cue.at <= b));
    const inner = within.filter((f) => isMain(clauses, within, f, outer));
    if (!inner.length || !outer.cue.subject) continue;
    gone.add(outer);
    for (const f of inner) via.set(f, [...(via.get(f) ?? []), outer.cue.subject]);
  }
  const kept = all.filter((f) => !gone.has(f));
  const holds = (outer: Found, inner: Found) => outer.ranges.some(([a, b]) => a <= inner.cue.at && inner.cue.at <= b);
  const found = kept.filter((f, i) => f.cue.shape === 'noun' || !kept.some((g, j) => g !== f && holds(g, f) && (!holds(f, g) || j > i)));
  return { found, via };
}
