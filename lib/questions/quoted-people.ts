import type { Report } from '@/lib/articles/report';
import { fewest, mayBeSame, pick } from '@/lib/questions/distractors';
import type { Draft } from '@/lib/questions/kind';
import { isOnlyBearer } from '@/lib/questions/matters/matter';
import { reportLabel, shortLabel } from '@/lib/questions/report-label';
import type { Said } from '@/lib/questions/said';
import { isAbout, surePeople } from '@/lib/questions/sure-people';
import { isAskable } from '@/lib/questions/sureness';
import type { World } from '@/lib/questions/world';
import { shuffled } from '@/lib/rng';
import { hasName } from '@/lib/text/has-name';
import { lastName } from '@/lib/text/last-name';

/** "Of which of these people does the Coast Daily report of 13 March 2019 give words in quotation marks?" Beside people whom it names, but does not quote. */
export function quotedPeople(report: Report, world: World): Draft[] {
  const label = reportLabel(report);
  const [said] = label === null ? [] : shuffled(world.said.filter((each) => each.report === report && isQuoted(each, world)), world.rngFor('quoted-people', report.id));
  const name = said?.speaker?.name;
  if (!label || !said || !name) return [];
  const silent = silentIn(report, world);
  const distractors = pick([silent.filter((other) => !mayBeSame(other, name))], world.rngFor('silent-people', report.id));
  if (distractors.length < fewest) return [];
  return [{
    stem: `Of which of these people does ${label} give words in quotation marks?`,
    prompt: { ask: 'Of which of these people does it give words in quotation marks?', quote: null, note: `In ${shortLabel(report)}.` },
    explanation: `It quotes ${name}; the others it names without quoting them.`,
    evidence: said.evidence,
    fact: { about: 'level', matter: `quoted: ${report.id}`, answer: name },
    difficulty: 0.5,
    key: name,
    distractors,
  }];
}

/** A make of shoes may bear a name as well, and who took a picture is not told of. */
const ofNobody = /\b(?:brands?|labels?|partners with|designers?|clothing|Photo|photographs?|Getty|Image)\b|\/[A-Z]{4,}/;

const isQuoted = (said: Said, world: World) => isAskable(said) && said.statement.level === 'direct' && said.speaker.name.includes(' ') && isOnlyBearer(said.speaker, world);

/** Who is named, and of whom surely no word is quoted: no sentence with quotation marks, nor one beside it, has the name. */
function silentIn(report: Report, world: World): string[] {
  const own = world.sentences.filter((sentence) => sentence.report === report);
  const near = own.filter((_, at) => own.slice(Math.max(0, at - 1), at + 2).some(({ text }) => /[“”"]|''/.test(text)));
  const speak = (last: string) => world.said.some((said) => said.report === report && said.statement.level !== 'indirect' && (said.speaker?.name ?? said.statement.speaker?.name ?? '').includes(last));
  return surePeople(world).filter((person) => {
    const last = lastName(person.name);
    return isOnlyBearer(person, world) && isAbout(person.name, world) && own.some(({ text }) => hasName(text, last) && !ofNobody.test(text)) && !near.some(({ text }) => hasName(text, last)) && !speak(last);
  }).map(({ name }) => name);
}
