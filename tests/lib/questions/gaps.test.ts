import { describe, expect, it } from 'vitest';
import { makeQuestions } from '@/lib/pipeline';
import { gapsOf } from '@/lib/questions/gaps/gaps-of';
import { standingIn } from '@/lib/questions/gaps/standing';
import { keysOf, optionsOf, wrongOnesOf } from '@/lib/questions/option-texts';
import { makeWorld } from '@/lib/questions/world';
import { readByHand } from './hand-made';

const read = (text: string) => readByHand(text, { outlet: 'Coast Daily', publishedAt: '2019-03-13' }, []);
const standing = (text: string) => [...standingIn(makeWorld([read(text)])).values()].flat().filter(({ isAlone }) => isAlone).map(({ words }) => words);

describe('standingIn', () => {
  it.each([
    ['The old ferry of Port Ellis sank off the northern pier in the spring of 1912.', 'The old ferry of Port Ellis sank off the northern pier in the spring of 1912'],
    ['Elena Marsh said she would sell "the last of the ferries" before the winter.', 'Elena Marsh said she would sell “the last of the ferries” before the winter'],
    ['In the spring of 1912, the council of Port Ellis took the ferries back from Norway.', 'In the spring of 1912, the council of Port Ellis took the ferries back from Norway'],
    ['Elena Marsh (R-Ohio) sold the last of the ferries to a company in Norway.', 'Elena Marsh (R-Ohio) sold the last of the ferries to a company in Norway'],
    ['Elena Marsh got a reimbursement of 20,000 crowns from a company in Norway.', 'Elena Marsh got a reimbursement of 20,000 crowns from a company in Norway'],
    ['Elena Marsh of the F.B.I. in Port Ellis sold the last of the ferries to Norway.', 'Elena Marsh of the F.B.I. in Port Ellis sold the last of the ferries to Norway'],
    ['Elena Marsh sold the ferries on Monday because it was time to build a wall.', 'Elena Marsh sold the ferries on Monday because it was time to build a wall'],
  ])('shows what stands alone: %s', (text, words) => {
    expect(standing(text)).toEqual([words]);
  });

  it.each([
    ['it opens on what all before it tells', 'With this alliance Elena Marsh sold the last of the ferries to a company in Norway.'],
    ['it is joined to the sentence before', 'But Elena Marsh sold the last of the ferries to a company in Norway.'],
    ['it is as much as something before it', 'Elena Marsh of Port Ellis sold the ferries of the old quay for roughly as much, in May.'],
    ['somebody is not named', 'She sold the last of the ferries of Port Ellis to a company in Norway.'],
    ['nobody is named', 'The last of the ferries were sold to a company in the far north.'],
    ['it leans on the sentence before', 'Elena Marsh sold the ferries to a company in Norway and kept the latter.'],
    ['a thing was told of before', 'The boat was sold by Elena Marsh to a company in the north of Norway.'],
    ['a body was told of before', 'Elena Marsh sold the last of the ferries before the company left for Norway.'],
    ['it is the writer’s', 'We saw how Elena Marsh sold the last of the ferries to somebody in Norway.'],
    ['a pronoun points back', 'Elena Marsh said it was a bad day for the fishermen of the old quay.'],
    ['it is short', 'Elena Marsh sold the ferries in Norway.'],
    ['it is a caption', 'Elena Marsh waves to the fishermen of the old quay during the festival in May.'],
    ['it is of a list', 'Elena Marsh, 52, a boat builder of the old quay who sails to Norway.'],
    ['it is a heading', 'Elena Marsh Sells Ferries Of Port Ellis To Norway After Long Debate In Council.'],
    ['it has no verb of its own', 'Bringing boats to Port Ellis that took the mayor to Norway for a summer.'],
    ['it is somebody’s label', 'ADA LUND: Elena Marsh sold the last of the ferries to a company in Norway.'],
    ['it opens on what was said before', 'After that, Elena Marsh sold the last of the ferries to a company in Norway.'],
    ['it adds to what was said before', 'Marsh also sold the last of the ferries of Port Ellis to a company in Norway.'],
    ['it is half of a quotation', '“Elena Marsh sold the ferries of the old quay to a company in Norway.'],
    ['a role has no name', 'The old harbour director sold the last of the ferries to a company in Norway.'],
    ['it is rude', 'Elena Marsh told the council of Port Ellis that the old wall was a bitch to mend.'],
    ['one of a row was told of before', 'The first charged Elena Marsh with the sale of the ferries to a company in Norway.'],
    ['it is cut', 'Elena Marsh sold the last of the ferries to the state-owned enterprise of Norway Hajo Kft.'],
    ['a dateline is left in it', 'PORT ELLIS ― Elena Marsh sold the last of the ferries to a company in Norway.'],
    ['a thing was told of before, in the middle', 'A petition was signed in Leeds. Elena Marsh told the council of Port Ellis that all of the petitioners had lost a boat.'],
    ['who said it is not named', '“It is a good day for Port Ellis and for Norway,” he said before the ferries left for Elena Marsh.'],
    ['some of nobody', 'After a long quarrel over the ferries of Port Ellis, two are now at odds in Norway.'],
    ['a crowd was told of before', 'Residents were asked by Elena Marsh to leave the old quay of Port Ellis in May.'],
    ['its letters are broken', 'Elena Marsh sold the last of the ferries of JuliÃ¡n Castro to a company in Norway.'],
    ['its words are broken', 'Elena Marsh sold the ferries of the quay at 12: 30 to a company in Norway.'],
  ])('leaves out what does not: %s', (_why, text) => {
    expect(standing(text)).toEqual([]);
  });
});

const people = 'Senator Ada Lund, Senator Peter Reed and Gov. Clara Hall met. Ada Lund left. Peter Reed stayed. Clara Hall came. ';
const asked = (text: string, kind: string) => makeQuestions([read(`${text}\n\n${people}`)], { kinds: [kind] }).questions.filter(({ prompt }) => prompt.quote?.includes('…'));

describe('where-when: a place', () => {
  it('is left out of what stands alone, among places of its sort', () => {
    const [found, typed, ...more] = asked('The council of Port Ellis sold the last of the ferries to a company in Norway for little money.', 'where-when');
    expect(more).toEqual([]);
    expect(found!.stem).toMatch(/country .* of the Coast Daily report of 13 March 2019: “The council of Port Ellis sold the last of the ferries to a company in … for little money”/);
    expect(keysOf(found!)).toEqual(['Norway']);
    expect(wrongOnesOf(found!)).toHaveLength(3);
    expect(typed).toMatchObject({ accepted: ['Norway'], factId: found!.factId, prompt: { ask: 'What is the country that is left out?' } });
  });

  it.each([
    ['who lives there stands beside it', 'The council of Port Ellis sold the last of the Norwegian ferries to a company in Norway for little money.'],
    ['its capital stands beside it', 'The council of Port Ellis sold the last of the ferries from Oslo to a company in Norway for little money.'],
    ['a town stands before it', 'The council of Port Ellis sold the last of the ferries to a company at Bergen, Norway, for little money.'],
    ['it is part of a name', 'The council of Port Ellis sold the last of the ferries to the company of the Norway Club of sailors.'],
    ['it is one of a list', 'The council of Port Ellis sold the last of the ferries to companies in Norway, Sweden and Denmark for little money.'],
    ['it is one of several', 'The council of Port Ellis sold the last of the ferries to places like Norway and Sweden for little money.'],
    ['its owner tells it', 'The council of Port Ellis sold the last of the ferries because of Norway’s prime minister and his friends.'],
    ['somebody comes from it', 'The council of Port Ellis sold the last of the ferries to the senator from Norway for little money.'],
    ['something was said there', 'The council of Port Ellis spoke of the last of the ferries and said in Norway that they had rusted.'],
  ])('is not asked for where %s', (_why, text) => {
    expect(asked(text, 'where-when')).toEqual([]);
  });
});

it.each([
  ['The council of Port Ellis sold the last of its ferries to clubs in Norway and Sweden for little money.', ['Norway', 'Sweden']],
  ['The council of Port Ellis sold the last of its ferries because of Norway’s heavy winter storms at sea.', ['Norway']],
])('asks for one of a pair, and for what owns a thing: %s', (text, keys) => {
  expect(keys).toContain(asked(text, 'where-when').map((found) => keysOf(found)[0])[0]);
});

describe('where-when: a time', () => {
  it.each([
    ['The council of Port Ellis sold the last of the ferries in August 2009 for little money.', 'August', 'month'],
    ['The council of Port Ellis sold the last of the ferries on Tuesday for very little money.', 'Tuesday', 'day of the week'],
    ['The council of Port Ellis sold the last of the ferries of the quay in 2009 for little money.', '2009', 'year'],
    ['The council of Port Ellis sold the last of the ferries on 3 March 2009 for little money.', '3 March 2009', 'date'],
  ])('%s → %s', (text, key, thing) => {
    const [found] = asked(text, 'where-when');
    expect(keysOf(found!)).toEqual([key]);
    expect(found!.prompt.ask).toBe(`Which ${thing} is left out?`);
  });

  it.each([
    ['a programme is called so', 'The council of Port Ellis spoke of the last of the ferries on Harbour News Sunday for hours.'],
    ['two months are named', 'The council of Port Ellis sold the last of the ferries in March and the boats in May for little.'],
    ['a paper wrote of it', 'The Tide of Port Ellis first reported the sale of the last of the ferries on Tuesday.'],
    ['a season tells it', 'The council of Port Ellis sold the last of the ferries in March, a cold spring for the old quay.'],
    ['another day tells it', 'The council of Port Ellis sold the last of the ferries on Tuesday, a day after the boats were gone.'],
    ['it is still to come', 'The council of Port Ellis shall have sold the last of the ferries of the quay in 2030.'],
    ['it was said then', 'The council of Port Ellis said on Tuesday that the last of the ferries had been sold for little.'],
  ])('is not asked for where %s', (_why, text) => {
    expect(asked(text, 'where-when')).toEqual([]);
  });
});

describe('who-is: a person', () => {
  it('is left out of what is told of them, among others of the event', () => {
    const [found] = asked('The council of Port Ellis gave Lund the keys of the old lighthouse for ten years.', 'who-is');
    expect(keysOf(found!)).toEqual(['Ada Lund']);
    expect(wrongOnesOf(found!).sort()).toEqual(['Clara Hall', 'Peter Reed']);
  });

  it.each([
    ['nobody else is a politician', 'Ada Lund, Peter Reed and Clara Hall met. Ada Lund left. Peter Reed stayed. Clara Hall came.'],
    ['another is a foreign one', 'Senator Ada Lund, Sen. Peter Reed and Norwegian President Clara Hall met. Ada Lund left. Peter Reed stayed. Clara Hall came.'],
    ['another tells of them', 'Senator Ada Lund, Sen. Peter Reed and Gov. Clara Hall, a professor of law, met. Ada Lund left. Peter Reed stayed. Clara Hall, a professor of law, came.'],
    ['another is hardly named', 'Senator Ada Lund, Sen. Peter Reed and Gov. Clara Hall met. Lund left. Lund stayed. Lund came. Lund went. Lund ate. Lund slept. Lund sang. Reed stayed. Reed ate. Reed slept.'],
    ['another was one long ago', 'Senator Ada Lund met Sen. Peter Reed. Ada Lund left. Peter Reed stayed. It was as cold as in 1967, when Senator Clara Hall came.'],
  ])('is only typed where %s', (_why, who) => {
    const formats = makeQuestions([read(`${who}\n\nThe council of Port Ellis gave Lund the keys of the old lighthouse for good.`)], { kinds: ['who-is'] }).questions.filter(({ prompt }) => prompt.quote?.includes('keys')).map(({ format }) => format);
    expect(formats).toEqual(['text']);
  });

  it('is typed by the last name alone as well', () => {
    const typed = asked('The council of Port Ellis gave Lund the keys of the old lighthouse for ten years.', 'who-is').find(({ format }) => format === 'text');
    expect(typed).toMatchObject({ accepted: ['Ada Lund', 'Lund'] });
  });

  it.each<[text: string, isAsked: boolean]>([
    ['The council of Port Ellis gave Lund the keys of the old lighthouse for good.', true],
    ['In the old town hall Lund was in command of all of the facts for good.', false],
    ['The council of Port Ellis had by then given Lund the keys of the old lighthouse.', false],
  ])('is asked alone where something else is told beside them: %s', (text, isAsked) => {
    const found = makeQuestions([read(`${people}\n\nSo they left.\n\n${text}`)], { kinds: ['who-is'] }).questions.filter(({ prompt }) => /keys|facts/.test(prompt.quote ?? ''));
    expect(found.length > 0).toBe(isAsked);
  });

  it('is called by the last name, as all the others are, where no report gives the first', () => {
    const [found] = asked('The council of Port Ellis gave President Okoro the keys of the old lighthouse.', 'who-is');
    expect([keysOf(found!), wrongOnesOf(found!).sort()]).toEqual([['Okoro'], ['Hall', 'Lund', 'Reed']]);
  });

  it('is left out with the title', () => {
    const [found] = asked('The council of Port Ellis gave Mayor Lund the keys of the old lighthouse.', 'who-is');
    expect(found!.prompt.quote).toBe('The council of Port Ellis gave … the keys of the old lighthouse');
  });

  it.each([
    ['says it', 'The council of Port Ellis, Lund said, would keep the keys of the old lighthouse.'],
    ['is the source', 'The council of Port Ellis will keep the keys of the lighthouse, according to Lund.'],
    ['does it with words', 'The council of Port Ellis heard how Lund has promised the keys of the old lighthouse.'],
    ['owns what tells of him', 'The council of Port Ellis gave Lund’s lawyer the keys of the old lighthouse.'],
    ['stands there twice', 'The council of Port Ellis gave Lund the keys to the house of the Lund family.'],
    ['is one of a list', 'The council of Port Ellis gave Reed and Lund the keys of the old lighthouse.'],
    ['is told by a trade', 'The council of Port Ellis gave shipping magnate Lund the keys of the old lighthouse.'],
    ['would have been there long ago', 'The council of Port Ellis gave Lund the keys of a lighthouse that she kept from 1967 to 1979.'],
    ['is told by a role', 'The council of Port Ellis gave their rival Lund the keys of the old lighthouse.'],
    ['is told by what stands behind', 'The council of Port Ellis gave Lund, the mayor, the keys of the old lighthouse.'],
    ['is told by the place behind', 'The council of Port Ellis gave Lund of Norway the keys of the old lighthouse.'],
    ['is told by the others behind', 'The council of Port Ellis gave Lund and other Norwegian guests the keys of the lighthouse.'],
    ['stands for a thing', 'The council of Port Ellis gave a Lund campaign the keys of the old lighthouse.'],
    ['is one of several', 'The council of Port Ellis gave some people, including Lund, the keys of the lighthouse.'],
  ])('is not asked for who %s', (_why, text) => {
    expect(asked(text, 'who-is').filter(({ prompt }) => prompt.quote!.includes('keys'))).toEqual([]);
  });

  it('has the gender that the sentence asks for', () => {
    expect(asked('The council of Port Ellis gave Lund the keys of her lighthouse for ten years.', 'who-is')).toEqual([]);
  });

  it('is not asked for beside somebody of whom the same is told', () => {
    const text = 'The council of Port Ellis gave Lund the keys of the old lighthouse for ten years. They gave Hall the keys of the old lighthouse of Port Ellis for two years.';
    expect(asked(text, 'who-is')).toEqual([]);
  });
});

it.each([
  ['the years are reckoned from the day of print', 'The council of Port Ellis sold the last of its ferries eight years ago to a club.'],
  ['the years are reckoned from another', 'The council of Port Ellis sold the last of its ferries after eight years, in 1998 or 1999.'],
  ['the number is cut', '357 boats of the council of Port Ellis have been sold to a club of sailors.'],
  ['it is of no unit', 'Ada Lund of Port Ellis has 41 percent, and Peter Reed of the old port has 40 percent.'],
  ['there are two of it', 'The council of Port Ellis sold two ferries of the old quay to a club of sailors.'],
  ['it is part of a name', 'The council of Port Ellis sold a Six Lamps park of the quay to a club of sailors.'],
  ['few would be likely', 'The council of Port Ellis has sold the last of its ferries after six decades of quarrels.'],
  ['it is a time of day', 'The council of Port Ellis sold the last of its ferries at midnight (0700 UTC) to a club.'],
  ['it is one of a row', 'The council of Port Ellis sold the last of its ferries before phase two begins in the harbour.'],
  ['it is a day', 'The council of Port Ellis sold the last of its ferries ahead of the Jan. 3 festivals.'],
])('asks for no figure where %s', (_why, text) => {
  expect(gapsOf(makeWorld([read(text)])).drafts.figure).toEqual([]);
});

it('asks for a figure behind what leads to it', () => {
  const led = 'Port Ellis sold its old ferries to a club in Norway. Ada Lund told them that it had brought 340 crowns to the town in all.';
  expect(gapsOf(makeWorld([read(led)])).drafts.figure.map(({ prompt }) => prompt.quote)[0]).toContain('it had brought … crowns');
  // With nothing before it that can be shown nobody knows which sale.
  expect(gapsOf(makeWorld([read(led.replace('Port Ellis sold', 'sold off'))])).drafts.figure).toEqual([]);
});

it('asks for nobody whom all the world knows', () => {
  const text = 'Senator Ada Lund and Sen. Peter Reed met. Mayor Nora Quist came. Ada Lund left. Peter Reed stayed. Nora Quist stayed.\n\nThe council of Port Ellis gave Lund, the first woman to be a nominee for president, no keys.';
  expect(gapsOf(makeWorld([read(text)])).drafts.person.filter(({ prompt }) => prompt.quote?.includes('keys'))).toEqual([]);
});

it('puts nobody beside the right one whose name is run on, spelled alike, of the past or of a body', () => {
  const text = `Senator Ada Lund and Sen. Peter Reed met. Ada Lund left. Peter Reed stayed. Mayor Nora Quist came. Then Nora Quist Nord left. Peter Okorro came. Abraham Lincoln came. Mary Council came. Marine Traffic came. Marine Traffic left.\n\nThe council of Port Ellis gave Lund the keys of the old lighthouse near the Okoro farm for ten years.`;
  const options = makeQuestions([read(text)], { kinds: ['who-is'] }).questions.filter(({ prompt, format }) => format === 'choice' && prompt.quote?.includes('keys')).flatMap(optionsOf);
  expect(options.sort()).toEqual(['Ada Lund', 'Nora Quist', 'Peter Reed']);
});

it('leaves one thing out of a sentence, and of a report no more than a few of a sort', () => {
  const text = 'Oslo Bergen'.split(' ').map((name) => `The council of ${name} has sold 340 boats to companies in Sweden since 2009.`).join(' ') + [11, 12, 13, 14, 15, 16].map((count) => ` The council of Port Ellis has kept ${count} boats of its own.`).join('');
  const { drafts, sentences } = gapsOf(makeWorld([read(text)]));
  expect(new Set(sentences).size).toBe(sentences.length);
  expect(new Set(drafts.figure.map(({ fact }) => fact.matter)).size).toBe(5);
});
