import { agencyKey, agencyName, likelyAgencies, mayBeSameAgency } from '@/lib/questions/agencies';
import { describe, nameOf, shownWords } from '@/lib/questions/describe';
import { fewest, pick } from '@/lib/questions/distractors';
import { defineKind } from '@/lib/questions/kind';
import { likeness } from '@/lib/questions/likeness';
import { occasionNote } from '@/lib/questions/occasion';
import { authorOf, openingOf } from '@/lib/questions/report-origins';
import { reportLabel, shortLabel } from '@/lib/questions/report-label';
import type { Said } from '@/lib/questions/said';
import { asQuestion } from '@/lib/questions/wording';
import type { World } from '@/lib/questions/world';

/** Words, and the outlet or agency that a report credits for them; a report, and who wrote or published it. */
export const whoReported = defineKind({
  name: 'who-reported',
  title: 'Who reported it',
  skill: 'provenance',
  make(said, world) {
    const via = said.statement.via.find(({ name }) => /^(?:the )?\p{Lu}/u.test(name));
    const label = reportLabel(said.report);
    const words = describe(said);
    if (!via || !label || !words || !said.speaker || !said.isSure) return null;
    const key = agencyName(via.name);
    // A person, or "the Gazette's Ida Quill", passes words on as well, but is no outlet; nor does a report pass on its own.
    if (!key || /['’]s /.test(key) || world.cast.find(via.name)?.sort === 'person' || label.includes(key) || agencyKey(said.speaker.name) === agencyKey(key)) return null;
    const credited = [key, ...creditedFor(said, world)];
    // "the Journal", where another name ends so: it takes the whole name to tell which.
    if (world.outlets.some((name) => agencyKey(name) !== agencyKey(key) && agencyKey(name).endsWith(agencyKey(key)))) return null;
    const isFree = (name: string) => !credited.some((each) => mayBeSameAgency(each, name)) && !label.includes(name) && !words.includes(name);
    const isNamed = (name: string) => world.readings.some(({ report }) => report.text.includes(name));
    const own = world.outlets.map(agencyName).filter((name) => isFree(name) && /^\p{Lu}/u.test(name));
    const others = likelyAgencies(said.report.text).map((names) => names.filter((name) => isFree(name) && !isNamed(name)));
    const distractors = pick([own, ...others], world.rngFor('who-reported', said.statement.id));
    if (distractors.length < fewest) return null;
    return [
      {
        stem: asQuestion(`Which news organisation does ${label} credit for ${words}`),
        prompt: { ask: `Whom does ${shortLabel(said.report)} credit for this?`, quote: shownWords(said), note: noteOf(said) },
        explanation: `The report passes this on from ${key}.`,
        evidence: said.evidence,
        fact: { about: 'passed-on', matter: said.words, answer: key },
        difficulty: 0.5,
        key,
        distractors,
      },
    ];
  },
  makeFromEvent: (world) => world.readings.flatMap(({ report }) => [authorOf(report, world), openingOf(report, world)].filter((draft) => draft !== null)),
});

function noteOf(said: Said): string | null {
  const note = occasionNote(said.occasion);
  return [`Said by ${nameOf(said)}`, note && `${note.charAt(0).toLowerCase()}${note.slice(1)}`].filter(Boolean).join(', ').replace(/\.?$/, '.');
}

/** Everybody whom a report credits for these words, and who published them. */
function creditedFor(said: Said, world: World): string[] {
  const tellings = world.said.filter((other) => likeness(other.words, said.words) >= 0.5);
  return tellings.flatMap((other) => [...other.statement.via.map(({ name }) => name), other.report.outlet ?? '']).filter(Boolean);
}
