import { cleanName } from '@/lib/questions/cast';
import { sure } from '@/lib/questions/sureness';
import type { Reading } from '@/lib/statements/statement';
import { isFirstName } from '@/lib/text/name-words';

/** The people among speakers of other events, each once, by full name: "Secretary Ada Lund", "the ministry", "Lund" → Ada Lund. */
export function peopleAmong(speakers: readonly (string | null | undefined)[]): string[] {
  const names = speakers.map((name) => name && cleanName(name)).filter((name) => name?.includes(' ') && isFirstName(name.split(' ')[0]!));
  return [...new Set(names as string[])].sort();
}

/** The people who surely speak in some reports: who may stand beside the speakers of another event. */
export function speakersIn(readings: readonly Reading[]): string[] {
  return peopleAmong(readings.flatMap(({ statements }) => statements.filter(({ confidence }) => confidence >= sure).map(({ speaker }) => speaker?.name)));
}
