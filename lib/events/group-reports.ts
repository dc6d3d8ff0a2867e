import type { Report } from '@/lib/articles/report';
import { profileOf, type Profile } from '@/lib/events/profile';

/** How much alike reports of one event are at least, by the days between them: a story that goes on is told with the same words next week. */
const alikeAfter = [0.16, 0.17, 0.2, 0.24];
/** The same, where the day of one is not known. */
const alikeUndated = 0.24;
/** Two groups become one when their reports, each with each, are so near to that on average. */
const joined = 0.6;
/** … and not much less alike than the reports within each: the ban that is ruled on, and three days later enforced, are two events. */
const cohesive = 0.7;
/** A stem that more reports hold brings none of them together. */
const mostHolders = 40;
/** Among few reports no word is rare: they are weighed as if so many others stood beside them. */
const others = 50;

type Vector = Map<string, number>;
/** How alike two reports are; 1 is just enough. */
type Likeness = { a: number; b: number; score: number };

/** Reports that tell of one event, put together: three reports, two of them about one ferry → [[ferry, ferry], [mill]]. */
export function groupReports(reports: readonly Report[]): Report[][] {
  const profiles = reports.map(profileOf);
  const holders = holdersOf(profiles);
  const vectors = profiles.map((profile) => weigh(profile, holders, profiles.length));
  const pairs = findCandidates(profiles, holders).flatMap(([a, b]) => compare(a, b, profiles, vectors) ?? []);
  return cluster(reports.length, pairs).map((members) => members.map((at) => reports[at]!));
}

function holdersOf(profiles: Profile[]): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  for (const [at, { stems }] of profiles.entries()) {
    for (const stem of stems.keys()) {
      const list = holders.get(stem);
      if (list) list.push(at);
      else holders.set(stem, [at]);
    }
  }
  return holders;
}

/** A report as a vector of length one: the rarer a stem is among the reports, the more it counts. */
function weigh({ stems }: Profile, holders: Map<string, number[]>, count: number): Vector {
  const weights = [...stems].map(([stem, times]): [string, number] => [stem, (1 + Math.log(times)) * Math.log((count + others) / holders.get(stem)!.length)]);
  const length = Math.hypot(...weights.map(([, weight]) => weight));
  return new Map(weights.map(([stem, weight]) => [stem, weight / length]));
}

/** Pairs that share two stems which few reports hold: only these are compared. */
function findCandidates(profiles: Profile[], holders: Map<string, number[]>): [number, number][] {
  return profiles.flatMap(({ stems }, b) => {
    const shared = new Map<number, number>();
    for (const stem of stems.keys()) {
      const list = holders.get(stem)!;
      if (list.length <= mostHolders) for (const a of list) if (a < b) shared.set(a, (shared.get(a) ?? 0) + 1);
    }
    return [...shared].filter(([, count]) => count > 1).map(([a]): [number, number] => [a, b]);
  });
}

/** Null when they were published too far apart. */
function compare(a: number, b: number, profiles: Profile[], vectors: Vector[]): Likeness | null {
  const [one, other] = [profiles[a]!.day, profiles[b]!.day];
  const least = one !== null && other !== null ? alikeAfter[Math.abs(one - other)] : alikeUndated;
  return least === undefined ? null : { a, b, score: cosine(vectors[a]!, vectors[b]!) / least };
}

function cosine(a: Vector, b: Vector): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [stem, weight] of small) sum += weight * (large.get(stem) ?? 0);
  return sum;
}

/** The most alike first, each report beginning as a group of its own. */
function cluster(count: number, pairs: Likeness[]): number[][] {
  const key = (a: number, b: number) => Math.min(a, b) * count + Math.max(a, b);
  const scores = new Map(pairs.map(({ a, b, score }) => [key(a, b), score]));
  const total = (ones: number[], others: number[]) => ones.reduce((sum, x) => others.reduce((part, y) => part + (scores.get(key(x, y)) ?? 0), sum), 0);
  const within = (members: number[]) => total(members, members) / (members.length * (members.length - 1) || 1);
  const home = Array.from({ length: count }, (_, at) => [at]);
  const sure = pairs.filter(({ score }) => score >= 1).sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  for (const { a, b } of sure) {
    const [one, other] = [home[a]!, home[b]!];
    if (one === other) continue;
    const across = total(one, other) / (one.length * other.length);
    if (across < joined || across < cohesive * Math.min(within(one), within(other))) continue;
    const both = [...one, ...other].sort((x, y) => x - y);
    for (const at of both) home[at] = both;
  }
  return [...new Set(home)];
}
