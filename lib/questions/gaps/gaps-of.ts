import { once } from '@/lib/once';
import { figureGaps } from '@/lib/questions/gaps/figure-gaps';
import type { Gap, GapSort } from '@/lib/questions/gaps/gap';
import { personGaps } from '@/lib/questions/gaps/person-gaps';
import { placeGaps } from '@/lib/questions/gaps/place-gaps';
import { standingIn, type Standing } from '@/lib/questions/gaps/standing';
import { timeGaps } from '@/lib/questions/gaps/time-gaps';
import type { Draft } from '@/lib/questions/kind';
import type { Sentence, World } from '@/lib/questions/world';
import { shuffled } from '@/lib/rng';

/** So many facts of each sort a report gives. */
const mostOf: Record<GapSort, number> = { person: 5, place: 5, time: 3, figure: 5 };

/** A report of which so much is asked needs no day of the week. */
const enough = 8;

type Gapped = { drafts: Record<GapSort, Draft[]>; sentences: Sentence[] };

/** The questions about sentences with a gap, by what is left out: of each sentence one thing alone. Written once for a world. */
export const gapsOf = once((world: World): Gapped => {
  const gapped: Gapped = { drafts: { place: [], time: [], person: [], figure: [] }, sentences: [] };
  for (const standing of standingIn(world).values()) take(standing, gapped, world);
  return gapped;
});

/** What few sentences give is taken first. */
function take(standing: Standing[], { drafts, sentences }: Gapped, world: World): void {
  const used = new Set<Standing>();
  const all = standing.flatMap((sentence) => [personGaps, placeGaps, timeGaps, figureGaps].flatMap((gapsIn) => gapsIn(sentence, world)));
  const lists = [...sorts.map((sort) => all.filter((gap) => gap.sort === sort && !isLast(gap))).sort((a, b) => a.length - b.length), all.filter(isLast)];
  for (const list of lists) {
    let count = 0;
    for (const gap of ranked(list, world)) {
      const { sort, sentence, write } = gap;
      if (count >= (isLast(gap) ? 2 : mostOf[sort])) break;
      // Which day of the week it was is asked where little else is, and twice at most.
      const isSpare = isLast(gap) && used.size >= enough;
      const written = used.has(sentence) || isSpare ? [] : (write() ?? []);
      if (written.length === 0) continue;
      used.add(sentence);
      sentences.push(sentence);
      drafts[sort].push(...written);
      count += 1;
    }
  }
}

const isLast = ({ sort, rank }: Gap) => sort === 'time' && rank > 0;
const sorts = ['person', 'place', 'time', 'figure'] as const;

/** What stands alone before what leans on other sentences. */
const placeOf = ({ rank, sentence }: Gap) => rank + (sentence.isAlone ? 0 : 0.5);

/** The best first; among equals by chance. */
function ranked(list: Gap[], world: World): Gap[] {
  const [first] = list;
  return first ? shuffled(list, world.rngFor('gaps', first.sort, first.sentence.report.id)).sort((a, b) => placeOf(a) - placeOf(b)) : [];
}
