import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looseReference } from '@/lib/questions/loose-reference';

const before = 'The council of Port Ellis has two programs for fishermen. A petition against them was signed by forty families. The ferry company lost a boat in the storm.';

describe('looseReference', () => {
  it.each<[words: string, loose: string | null]>([
    ['some have overstated what the programs cost', 'the programs'],
    ['all but one of the petitioners are fishermen', 'the petitioners'],
    ['Ada Lund was seen on the boat in May', 'the boat'],
    ['Ada Lund sold the old boat', 'the old boat'],
    // Told apart by what follows, by a name, by its rank, or told in the same words.
    ['some have overstated the programs of Norway', null],
    ['Ada Lund praised the programs that Norway has begun', null],
    ['Ada Lund praised the Norwegian programs', null],
    ['Ada Lund praised the oldest programs', null],
    ['Ada Lund bought a boat and sold the boat', null],
    // Never told before: everybody may know it.
    ['Ada Lund praised the lighthouse', null],
    ['Ada Lund feared for the economy', null],
    // At the beginning it speaks of something told before, unless a name tells.
    ['the estimated cost is six million crowns', 'the estimated cost'],
    ['the lighthouse was sold to Ada Lund', 'the lighthouse'],
    ['the ferries would sail from Port Ellis', null],
    ['a lighthouse was sold', null],
  ])('%s → %s', (words, loose) => {
    expect(looseReference(words, before)).toBe(loose);
  });

  it('names a part of the words, and finds none where nothing was told and nothing opens', () => {
    const word = fc.constantFrom('the', 'petitioners', 'Ada', 'sold', 'of', 'councils', 'was', 'old', 'and', 'that', ',');
    fc.assert(fc.property(fc.array(word, { maxLength: 14 }).map((words) => words.join(' ')), (words) => {
      const loose = looseReference(words, before);
      return (loose === null || words.includes(loose)) && looseReference(`Ada said ${words}`, '') === null;
    }));
  });
});
