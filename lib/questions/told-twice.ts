import { bare } from '@/lib/questions/likeness';
import type { Said } from '@/lib/questions/said';
import { countWords } from '@/lib/questions/wording';

const fewestWords = 6;

/** Where one report leaves open who spoke and another one gives the very same words to the same person, both are sure. */
export function sureTogether(all: Said[]): Said[] {
  const keyOf = ({ speaker, statement, words }: Said) => (speaker && statement.level === 'direct' && countWords(words) >= fewestWords ? `${speaker.name}: ${bare(words)}` : null);
  const known = new Map(all.filter(({ isSure }) => isSure).map((said) => [keyOf(said), said.report]));
  return all.map((said) => {
    const report = said.isSure ? undefined : known.get(keyOf(said));
    return report && report !== said.report && keyOf(said) !== null ? { ...said, isSure: true } : said;
  });
}
