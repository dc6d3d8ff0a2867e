import type { NameMention } from '@/lib/text/name-mention';
import type { Span } from '@/lib/text/span';
import { findKnownNames, type KnownNames } from './known-names';
import { findHeading, type Heading } from './label-at';
import type { Passage } from './passages';
import { findNamed, findNoun, findQuoted, findStranger, hasQuotation, isSaying, isTalk, mayName, type Speaker } from './speaker-label';

/** What a label gives to somebody: the rest of its paragraph and, in a transcript, the paragraphs up to the next label. */
export type Turn = { speaker: Speaker; colon: Span; content: Span[]; passages: Passage[] };

/** In a transcript what stands between two labels belongs to the first; more paragraphs than these are a story of their own. */
const longestTurn = 9;

type Labelled = { at: number; heading: Heading; speaker: Speaker };

const asLabelled = (heading: Heading, at: number, speaker: Speaker | null): Labelled | null => (speaker ? { at, heading, speaker } : null);

/** "(laughter)", "[crosstalk]", "…": between turns, and nobody's. */
function isStage({ sentences }: Passage): boolean {
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  return tokens[0]?.tag === 'open' || tokens.every((token) => !/\p{L}/u.test(token.text));
}

type Placed = { at: number; heading: Heading };

/** Speakers whose label comes back: they make the text a transcript. A label of somebody whom only labels name counts when there is talk under it. */
function findRecurring(headings: Placed[], names: KnownNames): Set<string> {
  const times = new Map<string, number>();
  const talking = new Set<string>();
  for (const { heading } of headings.filter(({ at }) => at > 0)) {
    const named = findNamed(heading, names);
    const head = (named ?? findStranger(heading))?.head.lower;
    if (head === undefined) continue;
    times.set(head, (times.get(head) ?? 0) + 1);
    if (named || isTalk(heading)) talking.add(head);
  }
  return new Set([...times].filter(([head, count]) => count > 1 && talking.has(head)).map(([head]) => head));
}

function findSpeaker({ at, heading }: Placed, names: KnownNames, isTranscript: boolean): Labelled | null {
  const named = findNamed(heading, names);
  if (at === 0) return asLabelled(heading, at, named ?? findNoun(heading) ?? findQuoted(heading, names) ?? (hasQuotation(heading) ? findStranger(heading) : null));
  if (isTranscript) return asLabelled(heading, at, named ?? findStranger(heading));
  return asLabelled(heading, at, isSaying(heading) ? named : null);
}

/**
 * Paragraphs that begin with who speaks: "RUIZ: The bridge is safe." A label counts when it is a name that the text knows,
 * when it comes back as labels of a transcript do, or when it is a headline's "Poll:" or "Report:".
 */
export function findTurns(passages: Passage[], mentions: readonly NameMention[]): Map<Passage, Turn> {
  const turns = new Map<Passage, Turn>();
  const headings = passages.flatMap((passage, at) => {
    const heading = findHeading(passage);
    return heading && (at === 0 || mayName(heading)) ? [{ at, heading }] : [];
  });
  if (!headings.length) return turns;
  const names = findKnownNames(mentions, headings.map(({ at, heading }) => ({ start: (passages[at] as Passage).start, end: heading.colon.start })));
  const recurring = findRecurring(headings, names);
  const labelled = headings.map((one) => findSpeaker(one, names, recurring.size > 0)).filter((one) => one !== null);
  for (const [i, { at, heading, speaker }] of labelled.entries()) {
    const passage = passages[at] as Passage;
    const turn: Turn = { speaker, colon: { start: heading.colon.start, end: heading.colon.end }, content: [heading.rest], passages: [passage] };
    turns.set(passage, turn);
    const next = labelled[i + 1]?.at ?? at;
    if (at === 0 || recurring.size === 0 || next - at > longestTurn) continue;
    for (const more of passages.slice(at + 1, next)) {
      if (isStage(more)) continue;
      turn.content.push({ start: more.start, end: more.end });
      turns.set(more, turn);
    }
  }
  return turns;
}
