import type { Report } from '@/lib/articles/report';
import { carriedIn, namedApart, type Carried } from '@/lib/questions/carried';
import { asOption } from '@/lib/questions/describe';
import type { Draft } from '@/lib/questions/kind';
import { reportLabel, shortLabel } from '@/lib/questions/report-label';
import type { Said } from '@/lib/questions/said';
import { capital, countWords, listed } from '@/lib/questions/wording';
import type { World } from '@/lib/questions/world';
import { shuffled } from '@/lib/rng';

const reportsInSet = 3;
/** So many sets of one event. */
const mostSets = 2;

/** Longer statements make three of them no pleasure to read. */
const mostWords = 32;

/** A statement as it is shown, and the reports that surely have nothing of it. */
type Alone = { said: Said; shown: string; absent: Report[] };

/** "Which report carries which?": three statements and three reports, each statement in one of them alone. */
export function matchesIn(world: World): Draft[] {
  const reports = namedApart(world);
  if (reports.length < reportsInSet) return [];
  const rng = world.rngFor('which-report', 'match');
  const alone = shuffled(carriedIn(world).filter(({ same, absent }) => same.length === 0 && absent.length > 1).flatMap(aloneOf), rng);
  const used = new Set<Alone>();
  const drafts: Draft[] = [];
  for (const trio of shuffled(triosOf(reports), rng)) {
    const set = trio.map((report) => alone.find((each) => !used.has(each) && each.said.report === report && trio.every((other) => other === report || each.absent.includes(other))));
    if (drafts.length >= mostSets || !set.every((each) => each !== undefined)) continue;
    for (const each of set) used.add(each!);
    drafts.push(draftOf(set.map((each) => each!), world));
  }
  return drafts;
}

function aloneOf({ said, absent }: Carried): Alone[] {
  const shown = asOption(said);
  return shown && countWords(shown) <= mostWords ? [{ said, shown, absent }] : [];
}

function triosOf(reports: Report[]): Report[][] {
  return reports.flatMap((one, a) => reports.slice(a + 1).flatMap((two, b) => reports.slice(a + b + 2).map((three) => [one, two, three])));
}

function draftOf(set: Alone[], world: World): Draft {
  const reports = set.map(({ said }) => said.report);
  return {
    stem: `Which of these statements does which report carry: ${listed(reports.map((report) => reportLabel(report)!))}? Match each statement with its report.`,
    prompt: { ask: 'Which report carries which?', quote: null, note: 'Each statement stands in one of these reports alone.' },
    explanation: 'Each of these reports has one of the statements, and the others have nothing of it.',
    evidence: set.flatMap(({ said }) => said.evidence.slice(0, 1)),
    fact: { about: 'carried', matter: set.map(({ said }) => said.words).sort().join('\n'), answer: 'match' },
    difficulty: 0.7,
    pairs: shuffled(set, world.rngFor('which-report', 'slots', set[0]!.said.statement.id)).map(({ shown, said }) => ({ slot: shown, option: capital(shortLabel(said.report)!) })),
    spare: [],
  };
}
