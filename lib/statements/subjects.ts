import { speakingNouns } from './word-classes';
import type { Token } from './tokens';

/** Words that name a speaker: tokens `from` to `to` (both included); `head` is the token that tells who. */
export type Subject = { from: number; to: number; head: number; sort: 'name' | 'pronoun' | 'nominal' | 'relative' };

const isNoun = (t: Token | undefined) => !!t && (t.tag === 'name' || t.tag === 'word' || t.tag === 'num');
const isModifier = (t: Token | undefined) => !!t && (isNoun(t) || t.tag === 's' || t.text === '-' || t.text === '/' || t.text === '&' || t.text === '’' || t.text === "'" || t.tag === 'ing');

/** Whether a noun may be somebody who speaks: "spokesman", "researchers", "Guardsmen". */
export function canSpeak(lower: string): boolean {
  return speakingNouns.has(lower) || /(?:ers?|ors?|ists?|men|man|women|woman|ians?|ants?|ents?|crats?|ees?|ies)$/.test(lower);
}

/** Where one plain noun phrase that ends at `end` begins: "the | visiting Estonian minister". -1 when there is none. */
function phraseStart(tokens: Token[], end: number, low: number): number {
  let at = end;
  if (!isNoun(tokens[at]) && tokens[at]?.tag !== 'time') {
    if (tokens[at]?.tag === 'det' || tokens[at]?.tag === 'obj') return at;
    return -1;
  }
  while (at > low) {
    const t = tokens[at - 1] as Token;
    if (t.tag === 'det' || t.tag === 'poss') {
      at -= 1;
      while (at > low && (tokens[at - 1] as Token).tag === 'det') at -= 1;
      break;
    }
    if (t.tag === 'close') {
      const open = openBefore(tokens, at - 1, low);
      if (open < 0) break;
      at = open;
      continue;
    }
    if (t.tag === 'time' && !/^(?:recent|early)$/.test(t.lower)) break;
    if (t.tag === 'verb' && tokens[at - 2]?.tag === 'det') { at -= 1; continue; }
    if (t.tag === 'quote' && t.quotation && t.end - t.start < 30 && /^(?:det|poss|name|word)$/.test(tokens[at - 2]?.tag ?? '')) { at -= 1; continue; }
    if (t.tag === 'adv' && (tokens[at - 2]?.tag === 'det')) { at -= 1; continue; }
    if (!isModifier(t)) break;
    // "told CNN Trump …": a name after a plain noun begins a new phrase unless it is a title before it.
    at -= 1;
  }
  return at;
}

function openBefore(tokens: Token[], close: number, low: number): number {
  for (let i = close - 1; i >= Math.max(low, close - 15); i -= 1) if (tokens[i]?.tag === 'open') return i;
  return -1;
}

/** The phrase ending at `end` with what hangs on it: "a spokesman for the ministry", "Smith and Jones". */
export function chainStart(tokens: Token[], end: number, low: number): { from: number; head: number } | null {
  let from = phraseStart(tokens, end, low);
  if (from < 0) return null;
  let head = end;
  for (let guard = 0; guard < 6; guard += 1) {
    const link = tokens[from - 1];
    if (!link || from - 2 < low) break;
    if (link.tag === 'prep' && /^(?:of|for|from|in|at|with|on|to|by|behind|against|who|near|outside|inside)$/.test(link.lower)) {
      const before = phraseStart(tokens, from - 2, low);
      if (before < 0) break;
      // "in comments to reporters Zarif": an "in" at the start owns the phrase.
      const owner = tokens[before - 1];
      const word = tokens[from - 2] as Token;
      if (tokens[from - 2]?.tag === 'time') break;
      if (link.lower !== 'of' && link.lower !== 'for' && !(canSpeak(word.lower) || word.tag === 'name')) break;
      if (owner && owner.tag === 'prep' && !/^(?:of|for|from|in|at|with)$/.test(owner.lower)) break;
      from = before;
      head = lastNoun(tokens, before, end);
      continue;
    }
    if (link.tag === 'conj' && link.lower === 'and') {
      const before = phraseStart(tokens, from - 2, low);
      if (before < 0 || tokens[from - 2]?.tag === 'time') break;
      from = before;
      head = from;
      for (let i = before; i < end && tokens[i] !== link; i += 1) if (isNoun(tokens[i])) head = i;
      continue;
    }
    break;
  }
  return { from, head };
}

/** The last noun before the first preposition of a phrase: its head. */
function lastNoun(tokens: Token[], from: number, end: number): number {
  let head = from;
  for (let i = from; i <= end; i += 1) {
    if (tokens[i]?.tag === 'prep') break;
    if (isNoun(tokens[i])) head = i;
  }
  return head;
}

function sortOf(tokens: Token[], subject: { from: number; head: number; to: number }): Subject['sort'] {
  if (tokens[subject.head]?.tag === 'pron' || tokens[subject.head]?.tag === 'obj') return 'pronoun';
  for (let i = subject.from; i <= subject.head; i += 1) if (tokens[i]?.tag === 'name') return 'name';
  return 'nominal';
}

const opensApposition = (t: Token | undefined, lastNounBefore: Token | undefined) =>
  !!t && (/^(?:det|rel|num|poss|name|word|prep|quote|adv)$/.test(t.tag) || t.lower === 'former') && !!lastNounBefore && (isNoun(lastNounBefore) || lastNounBefore.tag === 'close');

/**
 * The subject of the verb group that begins at token `verb`, looking left no further than `low`.
 * "Keron Blair, executive director of AROS, | said" → all before the bar.
 */
export function findSubjectBefore(tokens: Token[], verb: number, low: number): Subject | null {
  let end = verb - 1;
  while (end >= low && tokens[end]?.tag === 'adv') end -= 1;
  const last = tokens[end];
  if (!last || end < low) return null;
  if (last.tag === 'pron') return { from: end, to: end, head: end, sort: 'pronoun' };
  if (last.tag === 'rel' && /^(?:who|which)$/.test(last.lower)) return { from: end, to: end, head: end, sort: 'relative' };
  if (last.lower === 'that' && isNoun(tokens[end - 1])) return { from: end, to: end, head: end, sort: 'relative' };
  if (last.tag === 'obj' && /^(?:himself|herself|themselves|itself)$/.test(last.lower)) return findSubjectBefore(tokens, end, low);
  if (last.tag === 'comma' || last.tag === 'dash' || last.tag === 'close') {
    // Skip an apposition: ", executive director of AROS,", "– who has four children –", "(R-Texas)".
    const mark = last.tag;
    let at = end - 1;
    let commas = 0;
    let best: Subject | null = null;
    for (; at >= Math.max(low, end - 34); at -= 1) {
      const t = tokens[at] as Token;
      if (t.tag === 'stop' && t.text !== '.') break;
      const isMatch = mark === 'close' ? t.tag === 'open' : mark === 'dash' ? t.tag === 'dash' : t.tag === 'comma';
      if (!isMatch) continue;
      commas += 1;
      const before = tokens[at - 1];
      if (at - 1 >= low && opensApposition(tokens[at + 1], before)) {
        let nameEnd = at - 1;
        if (before?.tag === 'close') nameEnd = openBefore(tokens, at - 1, low) - 1;
        const chain = nameEnd >= low ? chainStart(tokens, nameEnd, low) : null;
        if (chain) {
          const subject = { from: chain.from, to: end - (mark === 'close' ? 0 : 1), head: chain.head };
          const sort = sortOf(tokens, subject);
          const owner = tokens[chain.from - 1];
          const isOwned = owner?.tag === 'prep' || owner?.tag === 'ing';
          if (!isOwned && (sort === 'name' || canSpeak((tokens[chain.head] as Token).lower))) {
            best = { ...subject, sort };
            // "Smith, 44, a teacher, said": go on to the first comma while names or numbers stand between.
            if (sort === 'name' || commas >= 3) break;
          }
        }
      }
      if (mark !== 'comma' || commas >= 4) break;
    }
    return best;
  }
  const chain = chainStart(tokens, end, low);
  if (!chain) return null;
  const head = tokens[chain.head] as Token;
  if (head.tag === 'time' || head.tag === 'num') return null;
  const subject = { from: chain.from, to: end, head: chain.head };
  return { ...subject, sort: sortOf(tokens, subject) };
}

/** The subject after its verb: “…,” said | Smith, a teacher in Leeds. */
export function findSubjectAfter(tokens: Token[], from: number, high: number): Subject | null {
  let at = from;
  const first = tokens[at];
  if (!first || at >= high) return null;
  if (first.tag === 'pron') return { from: at, to: at, head: at, sort: 'pronoun' };
  if (!(first.tag === 'det' || first.tag === 'poss' || first.tag === 'name' || first.tag === 'word' || first.tag === 'num')) return null;
  while (at < high && (tokens[at]?.tag === 'det' || tokens[at]?.tag === 'poss' || isModifier(tokens[at]) || (tokens[at]?.tag === 'verb' && at === from + 1))) at += 1;
  let head = at - 1;
  while (head > from && !isNoun(tokens[head])) head -= 1;
  if (!isNoun(tokens[head])) return null;
  let to = at - 1;
  while (at < high && tokens[at]?.tag === 'prep' && /^(?:of|for|from)$/.test((tokens[at] as Token).lower)) {
    at += 1;
    const begin = at;
    while (at < high && (tokens[at]?.tag === 'det' || isModifier(tokens[at]) || (tokens[at]?.tag === 'quote' && tokens[at - 1]?.tag === 'det'))) at += 1;
    if (at === begin) break;
    to = at - 1;
  }
  // An apposition: ", the party's leader"; not ", adding that".
  if (tokens[at]?.tag === 'comma' && /^(?:det|rel|num|poss|word|name)$/.test(tokens[at + 1]?.tag ?? '') && !(tokens[at + 1]?.speech)) {
    let end = at + 1;
    while (end < high && end < at + 30 && !/^(?:stop|quote|dash|colon)$/.test(tokens[end]?.tag ?? 'stop') && !(tokens[end]?.tag === 'comma' && (tokens[end + 1]?.speech || tokens[end + 1]?.tag === 'ing' || tokens[end + 1]?.tag === 'conj'))) end += 1;
    to = end - 1;
  }
  const subject = { from, to, head };
  return { ...subject, sort: sortOf(tokens, subject) };
}

/** Whether a verb that has its own subject stands at `at`: used to see where clauses are. */
export function isFinite(tokens: Token[], at: number): boolean {
  const t = tokens[at];
  return !!t && (t.tag === 'aux' || t.tag === 'verb' || (t.tag === 'pron' && /'(?:s|re|d|ll|m|ve)$/.test(t.lower)) || (t.speech !== null && t.tag === 'word' && (t.speech.form === 's' || t.speech.form === 'past')));
}

/** The subject of the sentence's first clause with a verb: the one on whom ", saying …" and "and added …" hang. */
export function findMainSubject(tokens: Token[], from: number, before: number): Subject | null {
  for (let i = from; i < before; i += 1) {
    if (!isFinite(tokens, i)) continue;
    let verb = i;
    if (tokens[i]?.tag === 'pron') return { from: i, to: i, head: i, sort: 'pronoun' };
    while (verb > from && (tokens[verb - 1]?.tag === 'adv' || tokens[verb - 1]?.tag === 'aux')) verb -= 1;
    const subject = findSubjectBefore(tokens, verb, from);
    if (!subject || subject.sort === 'relative') continue;
    // "After Trump said …, Clinton": the verb of an opening clause is not the main one.
    const owner = tokens[subject.from - 1];
    if (owner && (owner.tag === 'sub' || owner.tag === 'rel' || owner.tag === 'prep')) continue;
    return subject;
  }
  return null;
}
