import { describe, expect, it } from 'vitest';
import { groupNames } from '@/lib/statements/cast';
import { findNames } from '@/lib/text/names';

const text = 'CAIRO - Foreign Minister Ana Ruiz met her guest, Peter Okoro, chief engineer of the Harbour Company, on Monday. Maria Ana Ruiz said the bridge was safe. Okoro said the Northern Roads Council (NRC) had paid. The NRC thanked Ruiz. Mr. Okoro left Cairo.';

describe('groupNames', () => {
  const cast = groupNames(text, findNames(text)).members;
  const member = (name: string) => cast.find((one) => one.name === name);

  it('gives one member for all the names of a person, the fullest as its name', () => {
    expect(member('Maria Ana Ruiz')).toMatchObject({ sort: 'person', gender: 'female', number: 'singular', office: 'Foreign Minister' });
    expect(member('Maria Ana Ruiz')?.mentions.map((span) => text.slice(span.start, span.end))).toEqual(['Ana Ruiz', 'Maria Ana Ruiz', 'Ruiz']);
    expect(cast.filter((one) => one.name.endsWith('Ruiz'))).toHaveLength(1);
  });

  it('reads an office from the words after a name', () => {
    expect(member('Peter Okoro')).toMatchObject({ gender: 'male', office: 'chief engineer of the Harbour Company' });
    expect(member('Peter Okoro')?.mentions).toHaveLength(3);
  });

  it('joins a body and its short form', () => {
    expect(member('Northern Roads Council')?.mentions).toHaveLength(3);
    expect(member('NRC')).toBeUndefined();
  });
});
