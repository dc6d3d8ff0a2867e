import { findAbsences } from '@/lib/events/absences';
import type { Group, Member } from '@/lib/events/group';
import { pairUp, rank, type Pair } from '@/lib/events/pairs';
import { Resemblance } from '@/lib/events/resemblance';
import { tellingsOf, type Telling } from '@/lib/events/telling';
import type { Reading } from '@/lib/statements/statement';
import type { Span } from '@/lib/text/span';

/** A word that more statements share than this tells none of them apart. */
const mostHolders = 60;

/** `absentFrom`: by the id of a statement, the ids of the reports in which surely nothing tells it. */
export type Comparison = { groups: Group[]; absentFrom: ReadonlyMap<string, readonly string[]> };

/** How several reports of one event tell it: `compare` without the absences. */
export function compareReports(readings: Reading[]): Group[] {
  return compare(readings).groups;
}

/**
 * How several reports of one event tell it: the same quote, reworded, in conflict, or in one report only.
 * A statement that is neither found elsewhere nor surely absent from every other report is in no group.
 */
export function compare(readings: Reading[]): Comparison {
  if (readings.length < 2) return { groups: [], absentFrom: new Map() };
  const resemblance = new Resemblance(readings.map(({ report }) => report));
  const tellings = readings.flatMap(tellingsOf);
  const clusters = cluster(findPairs(tellings, resemblance));
  const absences = findAbsences(tellings, clusters.map(({ spans }) => [...spans.keys()]), readings.length, resemblance);
  const alone = [...absences].filter(([, reports]) => reports.length === readings.length - 1).map(([telling]) => telling);
  const groups = [...clusters.map(toGroup), ...alone.map((telling): Group => ({ relation: 'only', members: [toMember(telling, telling.statement.quote)], differences: [] }))];
  const order = new Map(readings.map(({ report }, index) => [report.id, index]));
  const place = ({ members: [first] }: Group): [number, number] => [order.get(first?.reportId ?? '') ?? 0, first?.start ?? 0];
  return {
    groups: groups.sort((a, b) => place(a)[0] - place(b)[0] || place(a)[1] - place(b)[1]),
    absentFrom: new Map([...absences].map(([{ statement }, reports]) => [statement.id, reports.map((at) => readings[at]!.report.id)])),
  };
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
