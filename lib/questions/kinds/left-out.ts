import type { Report } from '@/lib/articles/report';
import { cardsOf, type Card } from '@/lib/questions/card';
import { comparable, fewest, pick } from '@/lib/questions/distractors';
import { comparedIn, holdersOf, tellingsOf } from '@/lib/questions/kinds/which-report';
import { defineKind, type Draft } from '@/lib/questions/kind';
import { likeness } from '@/lib/questions/likeness';
import type { Evidence } from '@/lib/questions/question';
import { reportLabel, shortLabel } from '@/lib/questions/report-label';
import type { World } from '@/lib/questions/world';
import { shuffled } from '@/lib/rng';

/** So many questions about what one report leaves out. */
const mostPerReport = 3;
/** Longer passages of the report that has the others prove nothing that its reader would look up. */
const longestProof = 320;

/** What one report leaves out and another one has. */
export const leftOut = defineKind({
  name: 'left-out',
  title: 'What was left out',
  skill: 'comparing',
  makeFromEvent(world) {
    const reports = comparedIn(world) ?? [];
    const cards = reports.length > 0 ? cardsOf(world) : [];
    const alone = aloneAmong(cards, world);
    return reports.flatMap((report) => {
      const told = cards.filter(({ said }) => said.report === report);
      return reports.filter((other) => other !== report).flatMap((other) => {
        const missing = shuffled(alone.filter(({ said }) => said.report === other), world.rngFor('left-out', report.id, other.id));
        // What is asked for together is not asked for once more.
        const together = missing.length >= 3 ? severalOf(missing, told, report, world) : null;
        const singles = missing.filter(({ named }) => !together?.key.includes(named)).flatMap((card) => oneOf(card, told, report, world) ?? []);
        return [...(together ? [together] : []), ...singles.slice(0, mostPerReport)];
      });
    });
  },
});

/** What one report alone has: the others tell nothing like it, nor does a headline. */
function aloneAmong(cards: Card[], world: World): Card[] {
  return world.groups.flatMap((group) => {
    const tellings = tellingsOf(group, world);
    const card = group.relation === 'only' ? cards.find(({ said }) => said === tellings[0]) : undefined;
    const isInHeadline = ({ said }: Card) => world.readings.some(({ report }) => report !== said.report && likeness(report.headline ?? '', said.words) >= 0.4);
    return card && holdersOf(group, tellings, world)?.length === 1 && !isInHeadline(card) ? [card] : [];
  });
}

function oneOf(card: Card, told: Card[], report: Report, world: World): Draft | null {
  const chosen = besides([card], told, 3, world);
  return chosen.length < fewest ? null : { ...written([card], chosen, report), key: card.named };
}

/** "Choose all that it leaves out." */
function severalOf(missing: Card[], told: Card[], report: Report, world: World): (Draft & { key: string[]; distractors: string[] }) | null {
  const [first, second] = missing;
  const other = missing.find((card) => first && card !== first && card.isQuote === first.isQuote && likeness(card.words, first.words) < 0.4) ?? second;
  if (!first || !other || likeness(first.words, other.words) >= 0.4) return null;
  const keys = [first, other];
  const chosen = besides(keys, told, 2, world);
  if (chosen.length < 2) return null;
  const { prompt, ...rest } = written(keys, chosen, report);
  return { ...rest, prompt: { ...prompt, note: 'Choose all that it leaves out.' }, difficulty: 0.75, key: keys.map(({ named }) => named) };
}

/** What the report does tell, about as long, in the same form first. */
function besides(keys: Card[], told: Card[], count: number, world: World): Card[] {
  const [key] = keys;
  const free = told.filter((card) => keys.every((each) => likeness(card.said.words, each.said.words) < 0.4));
  const textsOf = (cards: Card[]) => comparable(cards.map(({ named }) => named), key!.named);
  const chosen = pick([textsOf(free.filter(({ isQuote }) => isQuote === key!.isQuote)), textsOf(free)], world.rngFor('left-out', key!.said.statement.id, String(count)), count);
  return chosen.flatMap((text) => free.find(({ named }) => named === text) ?? []);
}

function written(keys: Card[], chosen: Card[], report: Report) {
  const [key] = keys;
  const other = key!.said.report;
  const shown: Evidence[] = chosen.flatMap(({ said }) => said.evidence.slice(0, 1)).filter(({ text }) => text.length <= longestProof);
  const isOne = keys.length === 1;
  return {
    stem: `Which of these ${isOne ? 'does' : 'statements does'} ${reportLabel(report)} leave out, though ${reportLabel(other)} carries ${isOne ? 'it' : 'them'}?`,
    prompt: { ask: `Which of these does ${shortLabel(report)} leave out?`, quote: null, note: `${isOne ? 'It stands' : 'They stand'} in ${shortLabel(other)}.` },
    explanation: `${isOne ? 'This stands' : 'These stand'} in ${shortLabel(other)} alone; ${shortLabel(report)} has the others.`,
    evidence: [...keys.flatMap(({ said }) => said.evidence), ...shown],
    fact: { about: 'left-out' as const, matter: keys.map(({ said }) => said.words).sort().join('\n'), answer: shortLabel(report)! },
    difficulty: 0.65,
    distractors: chosen.map(({ named }) => named),
  };
}
