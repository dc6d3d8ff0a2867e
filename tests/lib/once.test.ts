import { describe, expect, it } from 'vitest';
import { once } from '@/lib/once';

describe('once', () => {
  it('works out each thing once, null as well', () => {
    const asked: string[] = [];
    const lengthOf = once(({ name }: { name: string }) => {
      asked.push(name);
      return name === '' ? null : name.length;
    });
    const [pier, nobody] = [{ name: 'pier' }, { name: '' }];
    expect([lengthOf(pier), lengthOf(nobody), lengthOf(pier), lengthOf(nobody), lengthOf({ name: 'pier' })]).toEqual([4, null, 4, null, 4]);
    expect(asked).toEqual(['pier', '', 'pier']);
  });
});
