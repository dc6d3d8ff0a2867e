import type { Report } from '@/lib/articles/report';
import { carriedIn, describeShared, namedApart, type Carried } from '@/lib/questions/carried';
import { asOption, describe, isQuoted, nameOf, shownWords } from '@/lib/questions/describe';
import { bothReports, neitherReport, onlyOption } from '@/lib/questions/fixed-options';
import { matchesIn } from '@/lib/questions/carried-alone';
import { defineKind, type Draft } from '@/lib/questions/kind';
import { reportLabel, shortLabel } from '@/lib/questions/report-label';
import type { Said } from '@/lib/questions/said';
import { asQuestion, capital, listed } from '@/lib/questions/wording';
import type { World } from '@/lib/questions/world';
import { shuffled } from '@/lib/rng';

/** Which of two reports carries a statement: one alone, both, or neither. */
export const whichReport = defineKind({
  name: 'which-report',
  title: 'Which report',
  skill: 'comparing',
  makeFromEvent: (world) => [...carriedIn(world).flatMap((carried) => askedOf(carried, world).flatMap((asked) => oneOf(carried, asked, world) ?? [])), ...severalIn(world), ...matchesIn(world)],
});

/** Two reports of which it is asked, and which of them carry it. */
type Asked = { pair: [Report, Report]; answer: 'both' | 'only' | 'neither'; tellings: Said[] };

/** Of an event that has few statements to compare, each may be asked of two pairs of reports. */
const few = 10;

/** What is shared is rare, and asked first; of the rest what one report has alone against another, or what two have not. A second pair must have another answer. */
function askedOf({ said, same, absent }: Carried, world: World): Asked[] {
  const rng = world.rngFor('which-report', said.statement.id);
  const [other] = shuffled(same, rng);
  const [without, second] = shuffled(absent, rng);
  const turn = rng();
  const isFirst = rng() < 0.5;
  const pairOf = (a: Report, b: Report): [Report, Report] => (isFirst ? [a, b] : [b, a]);
  const both: Asked[] = other ? [{ pair: pairOf(said.report, other.report), answer: 'both', tellings: [said, other] }] : [];
  const only: Asked[] = without ? [{ pair: pairOf(said.report, without), answer: 'only', tellings: [said] }] : [];
  const neither: Asked[] = without && second ? [{ pair: pairOf(without, second), answer: 'neither', tellings: [said] }] : [];
  const ranked = other && (!without || turn < 0.7) ? [...both, ...only, ...neither] : turn < 0.5 ? [...neither, ...only, ...both] : [...only, ...neither, ...both];
  return ranked.slice(0, carriedIn(world).length <= few ? 2 : 1);
}

function oneOf({ said }: Carried, { pair, answer, tellings }: Asked, world: World): Draft | null {
  const thing = answer === 'both' ? describeShared(said, tellings[1]!) : describe(said);
  if (!thing || !said.speaker) return null;
  const [one, other] = pair.map((report) => shortLabel(report)!);
  const holder = shortLabel(said.report)!;
  const shown = isQuoted(said) ? { quote: shownWords(said), note: `Said by ${nameOf(said).replace(/\.$/, '')}.` } : { quote: `${capital(nameOf(said))} said that ${shownWords(said)}`, note: null };
  const key = answer === 'both' ? bothReports : answer === 'neither' ? neitherReport : onlyOption(holder);
  const options = [onlyOption(one!), onlyOption(other!), bothReports, ...(world.readings.length > 2 ? [neitherReport] : [])];
  return {
    stem: asQuestion(`Of ${listed(pair.map((report) => reportLabel(report)!))}, which carries ${thing}`),
    prompt: { ask: `Which carries this: ${one} or ${other}?`, ...shown },
    explanation: answer === 'both' ? 'It stands in both.' : answer === 'only' ? `It stands in ${holder}; the other one does not have it.` : `Neither has it; it stands in ${holder}.`,
    evidence: tellings.flatMap((telling) => telling.evidence.slice(0, 1)),
    fact: { about: 'carried', matter: said.words, answer: key },
    difficulty: answer === 'both' ? 0.5 : 0.6,
    key,
    distractors: options.filter((option) => option !== key),
  };
}

/** "Which of these statements are in both reports?", of each two reports that share enough. */
function severalIn(world: World): Draft[] {
  const reports = namedApart(world);
  return reports.flatMap((one, at) => reports.slice(at + 1).flatMap((other) => severalOf([one, other], world) ?? []));
}

function severalOf(pair: [Report, Report], world: World): Draft | null {
  const rng = world.rngFor('which-report', 'both', ...pair.map(({ id }) => id));
  const items = carriedIn(world).filter(({ said }) => pair.includes(said.report) && asOption(said));
  const otherThan = (report: Report) => pair.find((each) => each !== report)!;
  const shared = shuffled(items.filter(({ said, same }) => same.some(({ report }) => report === otherThan(said.report))), rng).slice(0, 2);
  const single = shuffled(items.filter(({ said, absent }) => absent.includes(otherThan(said.report))), rng).slice(0, 2);
  if (shared.length < 2 || single.length < 2) return null;
  const write = ({ said }: Carried) => asOption(said)!;
  const labels = pair.map((report) => shortLabel(report)!);
  return {
    stem: `Which of these statements are in both ${listed(pair.map((report) => reportLabel(report)!))}?`,
    prompt: { ask: `Which of these are in both ${listed(labels)}?`, quote: null, note: 'Choose all that are.' },
    explanation: 'Both reports carry these; the others are in one of them alone.',
    evidence: shared.flatMap(({ said, same }) => [said, ...same.filter(({ report }) => report === otherThan(said.report))].flatMap((telling) => telling.evidence.slice(0, 1))),
    fact: { about: 'carried', matter: 'both', answer: shared.map(write).sort().join('\n') },
    difficulty: 0.75,
    key: shared.map(write),
    distractors: single.map(write),
  };
}
