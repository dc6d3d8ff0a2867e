import type { Clause } from '@/lib/statements/clauses/clause';
import { type Cue, leftOf } from '@/lib/statements/cues/cue';
import { endsWithComma } from '@/lib/statements/tokens/ends-with';
import { lastToken } from '@/lib/statements/tokens/sentence-end';
import type { Token } from '@/lib/statements/tokens/tokens';
import { clauseOfCue, type Parsed } from './parsed';

/** What a content is: a clause ("that it rained") or a thing ("the plan"), which reaches less far. */
export type ContentSort = 'clause' | 'thing';

/** A content whose end is looked for. Token indices. */
export type Reach = {
  s: Parsed;
  from: number;
  own: Cue;
  sort: ContentSort;
  /** The last token that it may reach. */
  last: number;
  /** The clause that it is, when it is one, and where it has its verb. */
  content: Clause | null;
  verb: number;
  /** The clauses of the sentence by their first token, and the other cues by theirs. */
  starts: Map<number, Clause>;
  tags: Map<number, Cue>;
};

/** The first verb from a token on. */
function firstVerb(tokens: Token[], from: number): number {
  let at = from;
  while (at < tokens.length && !/^(?:verb|aux)$/.test(tokens[at]?.tag ?? '')) at += 1;
  return at;
}

/** Where content has its verb, so that what comes before is no tail: "that the plan, which he likes, | works". A thing and a quotation have none. */
function verbOf({ tokens, clauses }: Parsed, from: number, sort: ContentSort, content: Clause | null): number {
  // "said if elected she would stay": the verb of the clause that the first one opens.
  const opened = tokens[from]?.tag === 'sub' && tokens[from]?.lower !== 'that' ? clauses.find(({ start, kind, group }) => start > from && kind === 'main' && group?.mood === 'finite' && tokens[start - 1]?.tag === 'comma') : undefined;
  if (opened?.group) return opened.group.to;
  if (sort === 'thing' || tokens[from]?.tag === 'quote') return from;
  if (tokens[from]?.lower === 'that' && tokens[from + 1]?.tag === 'quote') return from + 1;
  return content?.group?.to ?? firstVerb(tokens, from);
}

/** "Although Ruiz wanted “a better bridge,” | she left" */
const endsWithQuote = (tokens: Token[], { kind, end }: Clause) => kind !== 'participle' && tokens[end]?.tag === 'quote' && endsWithComma(tokens[end]);

/** The last token that content may reach: the end of the sentence, or of a clause put into it. */
function lastOf(tokens: Token[], from: number, clause: Clause | null): number {
  const last = lastToken(tokens);
  if (!clause || clause.end < from) return last;
  // "While Ruiz said that it rained, | he stayed": an opening clause or one put in ends at its comma.
  const isPutIn = /^(?:adverbial|relative|participle)$/.test(clause.kind) && (/^(?:comma|dash)$/.test(tokens[clause.end + 1]?.tag ?? '') || endsWithQuote(tokens, clause));
  // "members who praised the plan | warned of it": the clause ends where the one it hangs on has its verb.
  const isInSubject = clause.kind === 'relative' && clause.parent?.group?.from === clause.end + 1;
  return isPutIn || isInSubject ? Math.min(last, clause.end) : last;
}

/** All that tells where a content may end: "said | that the plan, which he likes, works" → its verb, its clauses, the tags after it. */
export function reachOf(s: Parsed, from: number, own: Cue, sort: ContentSort): Reach {
  const clause = own.shape === 'according' ? null : clauseOfCue(s, own);
  const others = s.clauses.filter((one) => one !== clause);
  const content = others.find(({ group, start, opener, subject, kind }) => group !== null && group.from > from && (start === from || opener === from - 1 || subject?.from === from) && kind !== 'relative') ?? null;
  return {
    s, from, own, sort, content, last: lastOf(s.tokens, from, clause), verb: verbOf(s, from, sort, content),
    starts: new Map(others.map((one) => [one.start, one])),
    tags: new Map(s.cues.filter((cue) => cue !== own && cue.from > from && cue.from > own.to).map((cue) => [leftOf(cue), cue])),
  };
}
