import { cleanName } from '@/lib/questions/cast';
import { isFirstName } from '@/lib/text/name-words';

/** The people among speakers of other events, each once, by full name: "Secretary Ada Lund", "the ministry", "Lund" → Ada Lund. */
export function peopleAmong(speakers: readonly (string | null | undefined)[]): string[] {
  const names = speakers.map((name) => name && cleanName(name)).filter((name) => name?.includes(' ') && isFirstName(name.split(' ')[0]!));
  return [...new Set(names as string[])].sort();
}
