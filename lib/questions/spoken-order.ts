import { cardsOf } from '@/lib/questions/card';
import { circumstancesOf } from '@/lib/questions/circumstances';
import { writeDate } from '@/lib/questions/dates';
import type { Draft } from '@/lib/questions/kind';
import { likeness } from '@/lib/questions/likeness';
import { reportLabel } from '@/lib/questions/report-label';
import { countWords, listed } from '@/lib/questions/wording';
import type { World } from '@/lib/questions/world';
import { shuffled } from '@/lib/rng';

const mostItems = 5;
const fewestItems = 3;

/** “Put these statements in the order in which they were made”: those whose day the reports give, one of each day. */
export function inOrderOf(world: World): Draft[] {
  const dated = cardsOf(world).flatMap((card) => {
    const { date } = circumstancesOf(card.said, world);
    return date && countWords(card.named) <= 36 && reportLabel(card.said.report) ? [{ card, date }] : [];
  });
  // Said again on another day, it has no place.
  const once = dated.filter(({ card, date }) => !dated.some((other) => other.date !== date && likeness(other.card.words, card.words) >= 0.4));
  const perDay = shuffled(once, world.rngFor('order')).filter(({ date }, at, all) => all.findIndex((other) => other.date.startsWith(date) || date.startsWith(other.date)) === at).slice(0, mostItems);
  if (perDay.length < fewestItems) return [];
  const items = perDay.sort((a, b) => a.date.localeCompare(b.date));
  const labels = [...new Set(items.map(({ card }) => reportLabel(card.said.report)!))];
  return [{
    stem: `Put these statements in the order in which they were made, as ${listed(labels)} ${labels.length > 1 ? 'date' : 'dates'} them.`,
    prompt: { ask: 'In which order were these said?', quote: null, note: 'The earliest first.' },
    explanation: `The reports give these days: ${listed(items.map(({ date }) => writeDate(date)))}.`,
    evidence: items.flatMap(({ card }) => card.said.evidence),
    fact: { about: 'reply', matter: 'order', answer: items.map(({ card }) => card.named).join('\n') },
    difficulty: 0.5 + 0.05 * items.length,
    inOrder: items.map(({ card }) => card.named),
  }];
}
