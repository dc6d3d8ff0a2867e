import { speakingNouns } from './word-classes';

/** Whether a noun may be somebody who speaks: "spokesman", "researchers", "Guardsmen". */
export function canSpeak(lower: string): boolean {
  return speakingNouns.has(lower) || /(?:ers?|ors?|ists?|men|man|women|woman|ians?|ants?|ents?|crats?|ees?|ies)$/.test(lower);
}
