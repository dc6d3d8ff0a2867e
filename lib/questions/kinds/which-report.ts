import { asOption, describe, isQuoted, shownWords } from '@/lib/questions/describe';
import { bothReports, onlyOption } from '@/lib/questions/fixed-options';
import { defineKind, type Draft } from '@/lib/questions/kind';
import { bare, likeness, tellingWords } from '@/lib/questions/likeness';
import { looseWord } from '@/lib/questions/loose-words';
import { reportLabel, shortLabel } from '@/lib/questions/report-label';
import type { Said } from '@/lib/questions/said';
import { isAskable } from '@/lib/questions/sureness';
import { asClause, asQuestion, listed } from '@/lib/questions/wording';
import { isToldIn, type World } from '@/lib/questions/world';
import type { Report } from '@/lib/articles/report';
import type { Group } from '@/lib/events/group';
import { shuffled } from '@/lib/rng';

/** Which of the reports carries a statement: one alone, or both. */
export const whichReport = defineKind({
  name: 'which-report',
  title: 'Which report',
  skill: 'comparing',
  makeFromGroup(group, world) {
    const reports = comparedIn(world);
    const tellings = tellingsOf(group, world);
    const [said] = tellings;
    const thing = said && describeFor(said, tellings[1]);
    const holders = holdersOf(group, tellings, world);
    if (!reports || !said || !thing || !holders) return null;
    const only = holders.length === 1 ? holders[0]! : null;
    // Of three reports "both" says nothing: only what one alone has is asked.
    if (!only && reports.length > 2) return null;
    const shown = isQuoted(said) ? { quote: shownWords(said), note: `Said by ${said.speaker?.name.replace(/\.$/, '')}.` } : { quote: `${said.speaker?.name} said that ${shownWords(said)}`, note: null };
    const options = [...reports.map((report) => onlyOption(shortLabel(report)!)), ...(reports.length === 2 ? [bothReports] : [])];
    const key = only ? onlyOption(shortLabel(only)!) : bothReports;
    return [
      {
        stem: asQuestion(`Of ${listed(reports.map((report) => reportLabel(report)!))}, which carries ${thing}`),
        prompt: { ask: 'Which report carries this?', ...shown },
        explanation: only ? `It stands in ${shortLabel(only)}; ${reports.length > 2 ? 'the others do' : 'the other one does'} not have it.` : 'It stands in both.',
        evidence: tellings.flatMap((telling) => telling.evidence.slice(0, 1)),
        fact: { about: 'carried', matter: said.words, answer: key },
        difficulty: only ? 0.6 : 0.5,
        key,
        distractors: options.filter((option) => option !== key),
      },
    ];
  },
  makeFromEvent: (world) => severalOf(world),
});

/** "Which of these statements are in both reports?" */
function severalOf(world: World): Draft[] | null {
  const reports = comparedIn(world);
  if (reports?.length !== 2) return null;
  const rng = world.rngFor('which-report', 'both');
  const items = world.groups.map((group) => ({ group, tellings: tellingsOf(group, world) })).filter(({ tellings: [first] }) => first && asOption(first) && (isQuoted(first) || !looseWord(asClause(first.words, first.report.text))));
  const shared = shuffled(items.filter(({ group, tellings }) => holdersOf(group, tellings, world)?.length === 2), rng).slice(0, 2);
  const single = shuffled(items.filter(({ group, tellings }) => holdersOf(group, tellings, world)?.length === 1), rng).slice(0, 2);
  if (shared.length < 2 || single.length < 2) return null;
  const write = ({ tellings }: (typeof items)[number]) => asOption(tellings[0]!)!;
  return [
    {
      stem: `Which of these statements are in both ${listed(reports.map((report) => reportLabel(report)!))}?`,
      prompt: { ask: 'Which of these are in both reports?', quote: null, note: 'Choose all that are.' },
      explanation: 'Both reports carry these; the others are in one of them alone.',
      evidence: shared.flatMap(({ tellings }) => tellings.flatMap((telling) => telling.evidence.slice(0, 1))),
      fact: { about: 'carried', matter: 'both', answer: shared.map(write).sort().join('\n') },
      difficulty: 0.75,
      key: shared.map(write),
      distractors: single.map(write),
    },
  ];
}

/** The reports that are compared: two to four that can be named apart. */
export function comparedIn(world: World): Report[] | null {
  const reports = world.readings.map(({ report }) => report);
  const labels = new Set(reports.map(shortLabel));
  return reports.length >= 2 && reports.length <= 4 && labels.size === reports.length && !labels.has(null) ? reports : null;
}

/** Both "carry these words" only when they have the same words; else they report the remark, each in its wording. */
function describeFor(said: Said, other: Said | undefined): string | null {
  const thing = describe(said);
  return thing && other && isQuoted(said) && bare(said.quoted) !== bare(other.quoted ?? '') ? thing.replace(/^these words of ([^:]*):/, 'this remark of $1, in these words or others:') : thing;
}

export function tellingsOf(group: Group, world: World): Said[] {
  const tellings = group.members.map((member) => world.saidOf(member.statementId)).filter((said) => said !== null);
  return tellings.filter((said) => isAskable(said));
}

/** The reports that carry it: one, when the other tells nothing like it; both, when they tell the same; null when that is not clear. */
export function holdersOf(group: Group, tellings: Said[], world: World): Report[] | null {
  const [said, second] = tellings;
  if (!said) return null;
  if (group.relation === 'only') {
    const others = world.readings.filter(({ report }) => report !== said.report);
    const isAlone = tellingWords(said.words).size >= 4 && others.every(({ report }) => !isToldIn(world, report.id, said.words, 0.4));
    return isAlone ? [said.report] : null;
  }
  const isSame = (group.relation === 'same-quote' || group.relation === 'reworded') && second && second.report !== said.report && likeness(said.words, second.words) >= 0.7 && said.speaker === second.speaker;
  return isSame ? [said.report, second.report] : null;
}
