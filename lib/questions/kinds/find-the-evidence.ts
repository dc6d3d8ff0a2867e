import { defineKind, type Draft } from '@/lib/questions/kind';
import { circumstanceMatters } from '@/lib/questions/matters/circumstance-matters';
import { denialMatters } from '@/lib/questions/matters/denial-matters';
import type { Matter } from '@/lib/questions/matters/matter';
import { officeMatters } from '@/lib/questions/matters/office-matters';
import { documentMatters, passerMatters } from '@/lib/questions/matters/source-matters';
import { levelMatters, paraphraseMatters, rewordedMatters } from '@/lib/questions/matters/wording-matters';
import { reportLabel, shortLabel } from '@/lib/questions/report-label';
import { passageAround } from '@/lib/questions/span-passage';
import type { Sentence, World } from '@/lib/questions/world';
import { shuffled } from '@/lib/rng';

/** So many questions of each sort of matter and report: they are asked with nearly the same words. */
const mostOfSort = 4;
/** Quotation marks are found at a glance: one such question of each speaker is enough. */
const mostOfLevels = 6;

/** So many stretches around a sentence are looked at for one that makes a reader choose. */
const tries = 6;

/** In the order in which they take their sentences; the name is a seed, which must not change when code is made smaller. */
const sorts: [name: string, mattersOf: (world: World) => Matter[]][] = [
  ['denialMatters', denialMatters], ['documentMatters', documentMatters], ['passerMatters', passerMatters], ['officeMatters', officeMatters], ['circumstanceMatters', circumstanceMatters], ['rewordedMatters', rewordedMatters], ['levelMatters', levelMatters], ['paraphraseMatters', paraphraseMatters],
];

/** A passage, and which sentence of it shows something that is asked in other words. */
export const findTheEvidence = defineKind({
  name: 'find-the-evidence',
  title: 'Find the sentence',
  skill: 'close-reading',
  makeFromEvent(world) {
    const used = new Set<Sentence>();
    return sorts.flatMap(([name, mattersOf]) => {
      const matters = shuffled(mattersOf(world), world.rngFor('find-the-evidence', name));
      const counts = new Map<string, number>();
      const asked = new Set<string>();
      return matters.flatMap((matter) => {
        const count = counts.get(matter.shown.report.id) ?? 0;
        const isAgain = mattersOf === levelMatters && asked.has(`${matter.shown.report.id} ${matter.asks}`);
        const draft = count < (mattersOf === levelMatters ? mostOfLevels : mostOfSort) && !isAgain && !used.has(matter.shown) ? ask(matter, world) : null;
        if (draft) counts.set(matter.shown.report.id, count + 1);
        if (draft) used.add(matter.shown);
        if (draft) asked.add(`${matter.shown.report.id} ${matter.asks}`);
        return draft ?? [];
      });
    });
  },
});

function ask(matter: Matter, world: World): Draft | null {
  const { shown, asks, lead, explanation, fact, evidence, difficulty } = matter;
  const label = reportLabel(shown.report);
  const rng = world.rngFor('passage', shown.report.id, String(shown.span.start), asks);
  if (!label || evidence[0]?.start !== shown.span.start) return null;
  const rivals = new Map<Sentence, boolean>();
  const isRival = (other: Sentence) => rivals.get(other) ?? (rivals.set(other, matter.isRival(other)), rivals.get(other)!);
  let passage = null;
  for (let at = 0; at < tries && !passage; at += 1) {
    const found = passageAround(shown, isRival, world, rng, matter.needs);
    if (found === null) return null;
    if (matter.isFair(found.from)) passage = found;
  }
  if (!passage) return null;
  const { sentences, breaks, shownBy } = passage;
  return {
    stem: [lead, `Which sentence of ${label} ${asks}?`].filter(Boolean).join(' '),
    prompt: { ask: `Which sentence ${asks}?`, quote: null, note: lead || `From ${shortLabel(shown.report)}.` },
    explanation,
    fact,
    evidence,
    difficulty: difficulty + 0.02 * sentences.length,
    sentences,
    breaks,
    shownBy,
  };
}
