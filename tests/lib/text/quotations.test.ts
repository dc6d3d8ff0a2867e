import { describe, expect, it } from 'vitest';
import { findQuotations } from '@/lib/text/quotations';

const inner = (text: string, marks?: 'double' | 'single') => findQuotations(text).filter((each) => !marks || each.marks === marks).map((each) => text.slice(each.inner.start, each.inner.end));

const usual: [string, string[]][] = [
  ['He said “yes” twice.', ['yes']],
  ['He said "yes" and "no".', ['yes', 'no']],
  ["The mayor's aide said ''we will see'' at noon.", ['we will see']],
  ["``We will see,'' the aide said.", ['We will see,']],
  ['“He told me ‘no’ and left,” she said.', ['He told me ‘no’ and left,']],
  ['Neighbours’ dogs feared the ‘big storm’ all night.', ['big storm']],
  ["It's the workers' day, isn't it?", []],
  ['«Nous partons», dit-elle.', ['Nous partons']],
  ['„Wir gehen“, sagte er. „Bald“, sagte sie.', ['Wir gehen', 'Bald']],
  ['»Wir gehen«, sagte er.', ['Wir gehen']],
  ['The words “yes”—“no”—(“perhaps”) and “a”/“b” fell.', ['yes', 'no', 'perhaps', 'a', 'b']],
  ['“I—” she began. "We—" he said.', ['I—', 'We—']],
  ['“ … if it rains,” Okoro said.', [' … if it rains,']],
  ['He shouted “👍🏽 yes” and "e\u0301te\u0301".', ['👍🏽 yes', 'e\u0301te\u0301']],
  ['\u200b“Yes,”\u200b she said. \u202a"No," he said.\u202c', ['Yes,', 'No,']],
  ['She said,\u00a0“Yes,”\u00a0and left.', ['Yes,']],
];

const inside: [string, string[]][] = [
  ['"The law is no longer “fair” at all. It’s over," she said.', ['The law is no longer “fair” at all. It’s over,']],
  ['"It sounds “too loud” or “too shrill.”"', ['It sounds “too loud” or “too shrill.”']],
  ['“Ruiz’s claim that the deal “has to do with bread” is absurd,” wrote Okoro.', ['Ruiz’s claim that the deal “has to do with bread” is absurd,']],
  ['“He said "go" and left,” she said.', ['He said "go" and left,']],
  [`"They know the name of 'Ruiz,' " said Bree.`, ["They know the name of 'Ruiz,' "]],
  ["''He only said 'go.''' Okoro laughed.", ["He only said 'go.'"]],
];

const slips: [string, string[]][] = [
  ['Okoro said,“Look, it is done.” He left.', ['Look, it is done.']],
  ['He spoke about"joint work between our towns." Then he left.', ['joint work between our towns.']],
  ["''The reason is plain, '' said Okoro. ''We left.''", ['The reason is plain, ', 'We left.']],
  ['"Well, what does that mean? " Ruiz asked. "Nothing."', ['Well, what does that mean? ', 'Nothing.']],
  ['“I left," she said. "I ran,” he said.', ['I left,', 'I ran,']],
  ['“Yes“ she said. “No“ he said.', ['Yes', 'No']],
  ['” … they are not like him,” she said. “He knew.”', [' … they are not like him,', 'He knew.']],
  ['"“You win by points,” Ruiz answered. He left.', ['You win by points,']],
  ['Okoro wrote: “We can do it.’ He stood in the hall of the film “Harbour,” and left.', ['We can do it.', 'Harbour,']],
  ['"Absent a force on the ground, he added, "this is how it ends."', ['Absent a force on the ground,', 'this is how it ends.']],
  ['"There was little teaching, said Ruiz, whose group helps. She left.', ['There was little teaching,']],
  ['Leads among the “fairly sure), the rest (by 5 points) and “very sure” ones.', ['fairly sure', 'very sure']],
  ['“I like him. I do. He added, “But no.”', ['I like him. I do.', 'But no.']],
  ['Kits for schools and towns," For example, towns vote. "It is free," she said.', ['It is free,']],
  ['The end is near.” Ruiz said “no” to that.', ['no']],
];

const none: [string, string[]][] = [
  ['The door is 6\'2" high and painted.', []],
  ['The 6\'2" guard, a 5\'11" forward and a 12" board; he said "yes" twice.', ['yes']],
  ['In the ’90s and the \'80s the workers\' clubs closed.', []],
  ["Rock 'n' roll, rock ’n’ roll; 'tis the season for the workers' feast.", []],
];

const single: [string, string[]][] = [
  ['Mayor: ‘We will pay’', ['We will pay']],
  ["Bridge 'unsafe', report says", ['unsafe']],
  ["Bridge 'unsafe' says “Harbour Post”", ['unsafe', 'Harbour Post']],
  ['‘He said “no” to me,’ Ruiz said. ‘I left.’', ['He said “no” to me,', 'I left.']],
  ["'The workers' vote is near,' she said. 'We'll see.'", ["The workers' vote is near,", "We'll see."]],
  ['‘It goes on.\n\n‘And on,’ she said. ‘At last.’', ['It goes on.', 'And on,', 'At last.']],
];

describe('findQuotations', () => {
  it.each(usual)('finds what stands in marks of any sort: %s', (text, expected) => expect(inner(text)).toEqual(expected));
  it.each(inside)('leaves marks inside of a quotation to it: %s', (text, expected) => expect(inner(text)).toEqual(expected));
  it.each(slips)('reads slips of the keyboard as a person does: %s', (text, expected) => expect(inner(text)).toEqual(expected));
  it.each(none)('tells inches and apostrophes from marks: %s', (text, expected) => expect(inner(text)).toEqual(expected));
  it.each(single)('finds single marks: %s', (text, expected) => expect(inner(text)).toEqual(expected));

  it('gives a mark between two quotations to one of them only', () => {
    const [first, second] = findQuotations('“We”"“left,” she said.');
    expect(first?.end).toBeLessThanOrEqual(second?.start ?? 0);
  });

  it('takes single marks for those of speech only in a text that has no other', () => {
    expect(inner('‘He said “no” to me,’ Ruiz said. ‘I left.’', 'double')).toHaveLength(2);
    expect(inner('Bridge ‘unsafe’\n\n“It is,” Ruiz said. “I looked.”', 'single')).toEqual(['unsafe']);
  });

  it.each<[string, [string, boolean][]]>([
    ['“It goes on\n\n“and on,” she said.', [['It goes on', false], ['and on,', true]]],
    ['"It goes on.\r\n\r\n"It ends," she said.', [['It goes on.', false], ['It ends,', true]]],
    ['The coach said, "We began well.\n\nThen it rained.\n\nThat is football." He left.', [['We began well.', false], ['Then it rained.', false], ['That is football.', true]]],
    ['“We began well.\n\nAna Ruiz, mayor of Lima.”', [['We began well.', false]]],
    ['“We began well.\n\nThe rain came at noon.\n\n“We lost,” she said.', [['We began well.', false], ['We lost,', true]]],
  ])('goes on in the next paragraph: %s', (text, expected) => {
    expect(findQuotations(text).map((each) => [text.slice(each.inner.start, each.inner.end), each.isClosed])).toEqual(expected);
  });
});
