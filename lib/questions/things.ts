import type { World } from '@/lib/questions/world';

const noun = "[\\p{L}\\p{N}][\\p{L}\\p{N}’'-]*";
const phrase = new RegExp(`(?<![\\p{L}])(?:the|an?|any|all|its|their) (?:(?!(?:and|or|but|that|which|who|is|are|was|were|has|have|had|to|as|of|for|in|on|by|with|from|at)\\b)${noun} ){0,3}${noun}(?: (?:of|for|in|on|by|with|against|from) (?:the |an? |its |their )?(?:(?!(?:and|or|but|that|which|who|is|are|was|were|has|have|had|to|as|of|for|in|on|by|with|from|at)\\b)${noun} ?){1,3})?`, 'giu');
const bad = /\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|should|must|may|might|do|does|did|not|that|which|who|what|when|if|because|than|to|and|or|but|so|he|she|it|they|him|her|them|said|says|told|also)$|\b(?:is|are|was|were|said|says|told|has|have|had|will|would|that|which|who|he|she|it|they)\b/i;

/** Things that the reports of an event name: "the testing of conventional weapons", "the lifting of sanctions". */
export function namedThings(world: World): string[] {
  const found = world.sentences.flatMap(({ text }) => [...text.matchAll(phrase)].map((match) => match[0].trim()));
  return [...new Set(found.filter((thing) => !bad.test(thing)))];
}
