import { canSpeak } from '@/lib/statements/tokens/can-speak';
import type { Clause } from '@/lib/statements/clauses/clause';
import { contentEnd } from './content-end';
import type { Cue } from '@/lib/statements/cues/cue';
import type { Found } from '@/lib/statements/draft';
import type { Parsed } from './parsed';
import { subjectOfClause } from '@/lib/statements/clauses/subject-of-clause';
import type { Subject } from '@/lib/statements/clauses/subject';
import type { Token } from '@/lib/statements/tokens/tokens';

/** The innermost clause with its verb before token `at` that holds it. */
function clauseHolding(clauses: Clause[], at: number): Clause | null {
  let found: Clause | null = null;
  for (const clause of clauses) if (clause.group && clause.group.to < at && clause.start <= at && at <= clause.end && (!found || clause.group.from >= (found.group?.from ?? 0))) found = clause;
  return found;
}

/** Whether a quotation is the title of a work or a name: “The Long Night”, “Harbour Watch”. */
export function isTitle({ text }: Pick<Token, 'text'>): boolean {
  const words = text.replace(/["“”'‘’,.!?]/g, ' ').trim().split(/\s+/);
  return words.length <= 12 && words.every((word, i) => /^[\p{Lu}\p{N}&]/u.test(word) || (i > 0 && i < words.length - 1 && /^(?:of|the|a|an|and|in|on|for|to|with|at|by|from|or|vs)$/.test(word)));
}

/** How many words some tokens have, those within quotations counted. */
export const countWords = (tokens: Token[]) => tokens.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);

const isBe = /^(?:is|are|was|were|be|been|being|am|'s|'re|isn't|wasn't|has|had|have|does|did|do)$/;

const speaks = (s: Parsed, subject: Subject) => subject.sort === 'name' || subject.sort === 'pronoun' || canSpeak(s.tokens[subject.head]?.lower ?? '');

/** A cue of a verb that says nothing by itself, but governs what is quoted; null when its subject cannot speak. */
function cueOf(s: Parsed, clause: Clause): Cue | null {
  const { group } = clause;
  const subject = subjectOfClause(s.tokens, clause);
  if (!group || !subject || !speaks(s, subject)) return null;
  const head = s.tokens[group.head];
  return { from: group.from, at: group.head, to: group.head, base: head?.verb?.base ?? head?.lower ?? '', frames: 'n', shape: 'governing', subject, isInverted: false, unsaid: false };
}

/** The clause with "that" around a quotation: "Ruiz made clear | that “it is over”". */
function findThatAround(s: Parsed, at: number): Found | null {
  const { tokens } = s;
  for (let clause = clauseHolding(s.clauses, at); clause; clause = clause.parent) {
    const parent = clause.parent;
    if (clause.kind === 'complement' && tokens[clause.opener]?.lower === 'that' && clause.subject && parent?.group && !isBe.test(tokens[parent.group.head]?.lower ?? '')) {
      const cue = cueOf(s, parent);
      if (cue) return { cue, ranges: [[clause.opener, Math.max(at, contentEnd(s, clause.opener, cue))]], rule: 'other that' };
    }
    if (clause.kind === 'complement' || clause.kind === 'relative' || clause.kind === 'adverbial') break;
  }
  return null;
}

/** Whether a verb does something to a quotation: not "is “weak”", "was hailed as “a gift”", "the plan named “Wings”". */
function governs(tokens: Token[], { kind, group }: Clause): boolean {
  const head = tokens[group?.head ?? -1];
  if (!group || !head || isBe.test(head.lower)) return false;
  const isPassive = group.from < group.head && /^(?:is|are|was|were|been|be|being|'s|'re)$/.test(tokens[group.head - 1]?.lower ?? '') && head.tag === 'verb' && head.verb?.form !== 's';
  return !isPassive && !(kind === 'participle' && group.mood !== 'ing');
}

/** Whether "as" stands before token `at`: "hailed the vote as | “fantastic”", "as a | “gift”". */
function isBehindAs(tokens: Token[], at: number): boolean {
  const before = /^(?:a|an|the)$/.test(tokens[at - 1]?.lower ?? '') ? tokens[at - 2] : tokens[at - 1];
  return /^(?:as|being)$/.test(before?.lower ?? '');
}

/** The object of a verb with a quotation in it: "is promising | to “rip up” the deal". */
function findObjectAround(s: Parsed, at: number): Found | null {
  const { tokens } = s;
  const clause = clauseHolding(s.clauses, at);
  if (!clause?.group || !governs(tokens, clause)) return null;
  const isAs = isBehindAs(tokens, at);
  const isPredicate = /^(?:name|obj)$/.test(tokens[at - 1]?.tag ?? '') && /^["“'‘]+\p{Ll}/u.test(tokens[at]?.text ?? '');
  if (!isAs && isTitle(tokens[at] as Token)) return null;
  const cue = cueOf(s, clause);
  if (!cue) return null;
  const from = clause.group.to + 1;
  const end = Math.max(at, contentEnd(s, at, cue, 'thing'));
  const content = tokens.slice(from, end + 1);
  if (!isAs && !isPredicate && countWords(content) < 8) return null;
  // a “safety check”, the so-called “rebels”: a word or two after a verb that says nothing are a name.
  if (!isAs && !isPredicate && countWords(content.filter(({ tag }) => tag === 'quote')) < 3) return null;
  return { cue, ranges: [[from, end]], rule: isAs ? 'as quote' : tokens.slice(from, at).some((t) => t.tag === 'comma') ? 'governing far' : 'governing' };
}

/**
 * What a quotation that no cue attributes belongs to: the clause with "that" around it, or the object of a verb.
 * "Ruiz made clear that “it is over”" · "hailed the vote as “fantastic”" · "is promising to “rip up” the deal"
 */
export function findLeftover(s: Parsed, at: number): Found | null {
  return findThatAround(s, at) ?? findObjectAround(s, at);
}
