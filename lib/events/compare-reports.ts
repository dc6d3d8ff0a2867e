import type { Group, Member } from '@/lib/events/group';
import { pairUp, rank, type Pair } from '@/lib/events/pairs';
import { Resemblance } from '@/lib/events/resemblance';
import { isSameSpeaker, tellingsOf, type Telling } from '@/lib/events/telling';
import type { Reading } from '@/lib/statements/statement';
import type { Span } from '@/lib/text/span';

/** How much of a statement's telling words, by weight, makes another report seem to know it: beside the speaker's name … */
const besideName = 0.16;
/** … anywhere in a report that names the speaker … */
const namedSpeaker = 0.19;
/** … and in one that never does. */
const absentSpeaker = 0.21;
/** One word of two proves nothing. */
const fewestStems = 3;
/** Below this a statement may be misread, and nothing is said about its absence elsewhere. */
const sureEnough = 0.5;

/** A word that more statements share than this tells none of them apart. */
const mostHolders = 60;

/**
 * How several reports of one event tell it: the same quote, reworded, in conflict, or in one report only.
 * A statement that is neither found elsewhere nor surely absent is in no group.
 */
export function compareReports(readings: Reading[]): Group[] {
  if (readings.length < 2) return [];
  const resemblance = new Resemblance(readings.map(({ report }) => report));
  const tellings = readings.flatMap(tellingsOf);
  const pairs = findPairs(tellings, resemblance);
  const clusters = cluster(pairs);
  const grouped = new Set(pairs.flatMap(({ a, b }) => [a, b]));
  const groups = clusters.map(toGroup);
  const rest = tellings.filter((telling) => !grouped.has(telling));
  const bySpeaker = new Map<string | null, Telling[]>();
  for (const telling of rest) bySpeaker.set(telling.speaker, [...(bySpeaker.get(telling.speaker) ?? []), telling]);
  for (const telling of rest) {
    if (isOnlyHere(telling, readings.length, resemblance) && !bySpeaker.get(telling.speaker)?.some((other) => isSameOccasion(telling, other, resemblance))) groups.push({ relation: 'only', members: [toMember(telling, telling.statement.quote)], differences: [] });
  }
  const order = new Map(readings.map(({ report }, index) => [report.id, index]));
  const place = ({ members: [first] }: Group): [number, number] => [order.get(first?.reportId ?? '') ?? 0, first?.start ?? 0];
  return groups.sort((a, b) => place(a)[0] - place(b)[0] || place(a)[1] - place(b)[1]);
}

/** Statements of two reports are compared only when they share a telling word that few others have. */
function findPairs(tellings: Telling[], resemblance: Resemblance): Pair[] {
  const holders = new Map<string, Telling[]>();
  const pairs: Pair[] = [];
  for (const telling of tellings) {
    const near = new Set<Telling>();
    for (const stem of telling.stems) {
      const others = holders.get(stem) ?? [];
      if (others.length >= mostHolders) continue;
      for (const other of others) if (other.reportIndex !== telling.reportIndex) near.add(other);
      holders.set(stem, others);
      others.push(telling);
    }
    for (const other of near) {
      const pair = pairUp(other, telling, resemblance);
      if (pair) pairs.push(pair);
    }
  }
  return pairs.sort((a, b) => rank(b) - rank(a));
}

type Cluster = { spans: Map<Telling, Span>; pairs: Pair[] };

/** The surest pairs first; a cluster holds one statement of each report, and each is paired with each: two cuts of one long quote need share no word. */
function cluster(pairs: Pair[]): Cluster[] {
  const home = new Map<Telling, Cluster>();
  const partners = new Map<Telling, Set<Telling>>();
  for (const { a, b } of pairs) for (const [one, other] of [[a, b], [b, a]] as const) partners.set(one, (partners.get(one) ?? new Set()).add(other));
  for (const pair of pairs) {
    const one = home.get(pair.a) ?? { spans: new Map([[pair.a, pair.spanA]]), pairs: [] };
    const other = home.get(pair.b) ?? { spans: new Map([[pair.b, pair.spanB]]), pairs: [] };
    if (one !== other) {
      const isWhole = [...one.spans.keys()].every((each) => [...other.spans.keys()].every((next) => each.reportIndex !== next.reportIndex && partners.get(each)?.has(next)));
      if (!isWhole) continue;
      for (const [telling, span] of other.spans) one.spans.set(telling, span);
      one.pairs.push(...other.pairs);
    }
    one.pairs.push(pair);
    for (const telling of one.spans.keys()) home.set(telling, one);
  }
  return [...new Set(home.values())];
}

function toGroup({ spans, pairs }: Cluster): Group {
  const relations = pairs.map(({ relation }) => relation);
  const members = [...spans].sort(([a], [b]) => a.reportIndex - b.reportIndex).map(([telling, span]) => toMember(telling, span));
  return {
    relation: relations.includes('conflict') ? 'conflict' : relations.includes('reworded') ? 'reworded' : 'same-quote',
    members,
    differences: [...new Set(pairs.flatMap(({ differences }) => differences))],
  };
}

function toMember({ statement, text }: Telling, { start, end }: Span): Member {
  return { reportId: statement.reportId, statementId: statement.id, start, end, text: text.slice(start, end) };
}

/** Absence is claimed only when nothing in any other report's whole text, nor in its headline, resembles the statement. */
function isOnlyHere({ statement, reportIndex, stems }: Telling, reportCount: number, resemblance: Resemblance): boolean {
  if (statement.confidence < sureEnough || stems.size < fewestStems) return false;
  const name = statement.speaker?.name.split(/\s+/).at(-1)?.replace(/[^\p{L}\p{N}-]/gu, '');
  for (let other = 0; other < reportCount; other++) {
    if (other === reportIndex) continue;
    const isNamed = !name || resemblance.hasWord(other, name);
    if (resemblance.most(other, stems) >= (isNamed ? namedSpeaker : absentSpeaker)) return false;
    if (name && isNamed && resemblance.most(other, stems, name) >= besideName) return false;
  }
  return true;
}

/** The same speaker at the same place, in other words than can be compared: "in Bahrain" here and there. Nothing is said about such two. */
function isSameOccasion(a: Telling, b: Telling, resemblance: Resemblance): boolean {
  if (a.reportIndex === b.reportIndex || isSameSpeaker(a, b) !== true) return false;
  return [...a.names].some((stem) => b.names.has(stem) && resemblance.weight(stem) === 1);
}
