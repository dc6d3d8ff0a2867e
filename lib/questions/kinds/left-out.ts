import type { Report } from '@/lib/articles/report';
import { carriedIn, namedApart } from '@/lib/questions/carried';
import { cardsOf, type Card } from '@/lib/questions/card';
import { comparable, fewest, pick } from '@/lib/questions/distractors';
import { defineKind, type Draft } from '@/lib/questions/kind';
import { likeness } from '@/lib/questions/likeness';
import type { Evidence } from '@/lib/questions/question';
import { reportLabel, shortLabel } from '@/lib/questions/report-label';
import type { World } from '@/lib/questions/world';
import { shuffled } from '@/lib/rng';

/** So many questions about what one report leaves out of another. */
const mostPerPair = 3;
/** Longer passages of the report that has the others prove nothing that its reader would look up. */
const longestProof = 320;

/** What one report leaves out and another one has. */
export const leftOut = defineKind({
  name: 'left-out',
  title: 'What was left out',
  skill: 'comparing',
  makeFromEvent(world) {
    const reports = namedApart(world);
    const cards = reports.length > 1 ? cardsOf(world) : [];
    // What is asked for once, alone or together, is not asked for once more.
    const used = new Set<Card>();
    const pairs = reports.flatMap((report) => reports.filter((other) => other !== report).map((other) => [report, other] as const));
    return shuffled(pairs, world.rngFor('left-out')).flatMap(([report, other]) => {
      const told = cards.filter(({ said }) => said.report === report);
      const missing = shuffled(missingIn(report, cards, world).filter((card) => card.said.report === other && !used.has(card)), world.rngFor('left-out', report.id, other.id));
      const together = missing.length >= 3 ? severalOf(missing, told, report, world) : null;
      const left = missing.filter(({ named }) => !together?.key.includes(named));
      const singles = left.flatMap((card) => oneOf(card, told, report, world) ?? []).slice(0, mostPerPair);
      const keys = [together?.key ?? [], ...singles.map(({ key }) => key)].flat();
      for (const card of missing) if (keys.includes(card.named)) used.add(card);
      return [...(together ? [together] : []), ...singles];
    });
  },
});

/** What the report surely has nothing of. */
function missingIn(report: Report, cards: Card[], world: World): Card[] {
  const absent = new Set(carriedIn(world).filter((carried) => carried.absent.includes(report)).map(({ said }) => said));
  return cards.filter(({ said }) => absent.has(said));
}

function oneOf(card: Card, told: Card[], report: Report, world: World): (Draft & { key: string }) | null {
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
    explanation: `${isOne ? 'This stands' : 'These stand'} in ${shortLabel(other)}; ${shortLabel(report)} has the others.`,
    evidence: [...keys.flatMap(({ said }) => said.evidence), ...shown],
    fact: { about: 'left-out' as const, matter: keys.map(({ said }) => said.words).sort().join('\n'), answer: shortLabel(report)! },
    difficulty: 0.65,
    distractors: chosen.map(({ named }) => named),
  };
}
