import type { Resemblance } from '@/lib/events/resemblance';
import { isSameSpeaker, type Telling } from '@/lib/events/telling';

/** How much of a statement's telling words, by weight, makes another report seem to know it: beside the speaker's name … */
const besideName = 0.16;
/** … anywhere in a report that names the speaker … */
const namedSpeaker = 0.19;
/** … and in one that never does. */
const absentSpeaker = 0.21;
/** One word of two proves nothing. */
const fewestStems = 3;
/** Below this a statement may be misread, and nothing is said about its absence elsewhere. */
const sureEnough = 0.5;

/**
 * The reports, by number, in which surely nothing tells a statement: of three reports two may have it.
 * `clusters`: tellings of one matter, which is absent where each of them is. What is surely absent nowhere is left out.
 */
export function findAbsences(tellings: Telling[], clusters: Telling[][], reportCount: number, resemblance: Resemblance): Map<Telling, number[]> {
  const grouped = new Set(clusters.flat());
  const bySpeaker = new Map<string | null, Telling[]>();
  for (const telling of tellings) if (!grouped.has(telling)) bySpeaker.set(telling.speaker, [...(bySpeaker.get(telling.speaker) ?? []), telling]);
  const reports = Array.from({ length: reportCount }, (_, at) => at);
  const isAbsent = (telling: Telling, at: number) => isNowhereIn(at, telling, resemblance) && !bySpeaker.get(telling.speaker)?.some((other) => other.reportIndex === at && isSameOccasion(telling, other, resemblance));
  const matters = [...clusters, ...tellings.filter((telling) => !grouped.has(telling)).map((telling) => [telling])];
  return new Map(
    matters.flatMap((matter) => {
      const absent = reports.filter((at) => matter.every((telling) => telling.reportIndex !== at && isAbsent(telling, at)));
      return absent.length > 0 ? matter.map((telling): [Telling, number[]] => [telling, absent]) : [];
    }),
  );
}

/** Absence is claimed only when nothing in the report's whole text, nor in its headline, resembles the statement. */
function isNowhereIn(reportIndex: number, { statement, stems }: Telling, resemblance: Resemblance): boolean {
  if (statement.confidence < sureEnough || stems.size < fewestStems) return false;
  const name = statement.speaker?.name.split(/\s+/).at(-1)?.replace(/[^\p{L}\p{N}-]/gu, '');
  const isNamed = !name || resemblance.hasWord(reportIndex, name);
  if (resemblance.most(reportIndex, stems) >= (isNamed ? namedSpeaker : absentSpeaker)) return false;
  return !(name && isNamed && resemblance.most(reportIndex, stems, name) >= besideName);
}

/** The same speaker at the same place, in other words than can be compared: "in Bahrain" here and there. Nothing is said about such two. */
function isSameOccasion(a: Telling, b: Telling, resemblance: Resemblance): boolean {
  if (a.reportIndex === b.reportIndex || isSameSpeaker(a, b) !== true) return false;
  return [...a.names].some((stem) => b.names.has(stem) && resemblance.weight(stem) === 1);
}
