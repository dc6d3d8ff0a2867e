import { describe, expect, it } from 'vitest';
import { makeQuestions } from '@/lib/pipeline';
import { leadTo } from '@/lib/questions/gaps/lead';
import { withoutName } from '@/lib/questions/gaps/without-name';
import { keysOf, optionsOf } from '@/lib/questions/option-texts';
import { makeWorld } from '@/lib/questions/world';
import { readByHand, type Mark } from './hand-made';

const about = { outlet: 'Coast Daily', publishedAt: '2019-03-13' };

describe('what leads to the last sentence', () => {
  const leadOf = (text: string, hidden = 'Quill') => {
    const world = makeWorld([readByHand(text, about, [])]);
    return leadTo(world.sentences.at(-1)!, world, ({ text: before }) => (before.includes(hidden) ? null : before));
  };
  const last = 'It was sold to a company in Norway.';

  it.each<[what: string, before: string, lead: string]>([
    ['is the sentence before it', 'The council of Port Ellis met on a cold Monday.', 'The council of Port Ellis met on a cold Monday.'],
    ['is no more than that, where it points to nothing', 'Ada Lund owned the old ferry. The council of Port Ellis met on a cold Monday.', 'The council of Port Ellis met on a cold Monday.'],
    ['begins where nothing points further back', 'Ada Lund owned the old ferry. She met the council on Monday.', 'Ada Lund owned the old ferry. She met the council on Monday.'],
    ['begins before a quotation', 'Ada Lund owned the old ferry. “I shall never sell her,” she said.', 'Ada Lund owned the old ferry. “I shall never sell her,” she said.'],
    ['has curly marks', 'Ada Lund owned "the old ferry" for years.', 'Ada Lund owned “the old ferry” for years.'],
    ['is nothing where none stands before it', '', ''],
    ['is nothing where all of it points further back', 'So they left. She met them on Monday. They liked her boat a lot. That was long ago, of course.', ''],
    ['is nothing where the writer speaks', 'So they left. I have never seen such a ferry in my life.', ''],
    ['is nothing where a line has no verb', 'So they left. Too little money for the old town of Port Ellis.', ''],
    ['is nothing where it points to something else', 'So they left. Ada Lund declined to say whether it was old.', ''],
    ['is nothing where a heading stands there', 'Old Ferry Of Port Ellis Sold.', ''],
    ['is nothing where it would tell', 'Ida Quill owned the old ferry of the port.', ''],
    ['is nothing where it is too long', `Ada Lund sold ${'one of the old boats and '.repeat(9)}a ferry.`, ''],
  ])('%s', (_what, before, lead) => {
    expect(leadOf(`${before} ${last}`.trim())).toBe(lead);
  });
});

it.each<[text: string, shown: string | null]>([
  ['On Monday, Senator Ada Lund met the mayor of Port Ellis.', 'On Monday, … met the mayor of Port Ellis.'],
  ['Lund met the mayor, and the mayor thanked Lund.', '… met the mayor, and the mayor thanked ….'],
  ['The mayor of Port Ellis left the town hall on Monday.', 'The mayor of Port Ellis left the town hall on Monday.'],
  // What tells who it is goes with the name.
  ['Ada Lund, the director of the museum, met the mayor.', '… met the mayor.'],
  ['Ada Lund, 52, met the mayor.', '… met the mayor.'],
  ['The Norwegian sailor Ada Lund met the mayor of Port Ellis.', '… met the mayor of Port Ellis.'],
  ['The wall, said Ada Lund, the mayor, is old.', 'The wall, said …, is old.'],
  ['Ada Lund, 52, who is known for her boats, met the mayor.', '…, who is known for her boats, met the mayor.'],
  // Where it cannot be told apart it tells, and so does a part of the name.
  ['In May the Norwegian sailor Ada Lund met the mayor.', null],
  ['Ada Lund, the mayor and a sailor, met the council.', null],
  ['Ada Lund met the mayor before the Lund Museum opened.', null],
])('%s without Ada Lund', (text, shown) => {
  const world = makeWorld([readByHand(`${text}\n\nAda Lund came.`, about, [])]);
  expect(withoutName(world.sentences[0]!, 'Ada Lund')).toBe(shown);
});

describe('whoever made a statement is left out of it', () => {
  const others: Mark[] = [['the inns lose guests', 'Joan Pike'], ['the mills lose workers', 'Ruth Baker'], ['the boats lose paint', 'Peter Reed']].map(([quote, name]) => ({ quote: quote!, speaker: [name!, name!], cue: 'said', level: 'indirect' }));
  const voices = others.map(({ quote, speaker }) => `${speaker![0]} said that ${quote}.`).join(' ');
  const ask = (text: string, mark: Mark) => makeQuestions([readByHand(`${text}\n\n${voices}`, about, [mark, ...others])], { kinds: ['who-said'] }).questions.find(({ evidence }) => evidence[0]!.text.includes(mark.quote.slice(0, 12)));
  const lund = (quote: string, more: Partial<Mark> = {}): Mark => ({ quote, speaker: ['Ada Lund', 'Ada Lund'], cue: 'said', level: 'indirect', ...more });

  it.each<[what: string, text: string, mark: Mark, shown: string]>([
    ['where it opens the report', 'Ada Lund said that the harbour of Port Ellis would freeze in May.', lund('the harbour of Port Ellis would freeze in May'), '… said that the harbour of Port Ellis would freeze in May'],
    ['behind what it leans on', 'The council of Port Ellis sold a ferry on Monday. Ada Lund said that it would sink before the summer.', lund('it would sink before the summer'), 'The council of Port Ellis sold a ferry on Monday. … said that it would sink before the summer'],
    ['in part in marks', 'The council of Port Ellis sold a ferry on Monday. Ada Lund called that “a gift to nobody at all” in the hall.', lund('that “a gift to nobody at all”', { level: 'mixed', cue: 'called' }), 'The council of Port Ellis sold a ferry on Monday. … called that “a gift to nobody at all” in the hall'],
    ['and out of the sentence that names who “she” is', 'Ada Lund met the council on Monday in the old town hall. She said that the ferry would sink before the summer.', lund('the ferry would sink before the summer', { speaker: ['She', 'Ada Lund'] }), '… met the council on Monday in the old town hall. She said that the ferry would sink before the summer'],
  ])('%s', (_what, text, mark, shown) => {
    const found = ask(text, mark);
    expect(found?.prompt.quote).toBe(shown);
    expect(found?.prompt.ask).toBe('Who is left out?');
    expect(keysOf(found!)).toEqual(['Ada Lund']);
    // Beside “she” stands no man.
    expect(optionsOf(found!).includes('Peter Reed')).toBe(!/ She /.test(shown));
  });

  it('to be chosen, and to be typed where much is told of them', () => {
    const text = 'Ada Lund said that the harbour of Port Ellis would freeze in May. The council heard Lund. Two boats left with Lund.';
    const asked = (of: string) => makeQuestions([readByHand(`${of}\n\n${voices}`, about, [lund('the harbour of Port Ellis would freeze in May'), ...others])], { kinds: ['who-said'] }).questions.filter(({ evidence }) => evidence[0]!.text.includes('would freeze'));
    expect(asked(text).map(({ format }) => format).sort()).toEqual(['choice', 'text']);
    expect(new Set(asked(text).map(({ factId }) => factId)).size).toBe(1);
    expect(asked(text.split('. ')[0]! + '.').map(({ format }) => format)).toEqual(['choice']);
  });

  it.each<[why: string, text: string, mark: Mark]>([
    ['the words beside the name tell it', 'In May the Norwegian sailor Ada Lund said that the harbour of Port Ellis would freeze.', lund('the harbour of Port Ellis would freeze')],
    ['what it leans on cannot be shown', 'So they left. Ada Lund said that it would sink before the summer in Port Ellis.', lund('it would sink before the summer in Port Ellis')],
    ['nobody is named in what can be shown', 'Ada Lund left the hall early. The council of Port Ellis met without mercy on Monday. She said that the ferry would sink before the summer.', lund('the ferry would sink before the summer', { speaker: ['She', 'Ada Lund'] })],
  ])('but not where %s', (_why, text, mark) => {
    expect(ask(text, mark)).toBeUndefined();
  });
});

it('a remark is shown behind what stands before it', () => {
  const mark: Mark = { quote: 'It will sink,', speaker: ['Ada Lund', 'Ada Lund'], cue: 'said', level: 'direct' };
  const asked = (before: string, quote: string) => makeQuestions([readByHand(`${before} “${quote},” Ada Lund said.`, about, [{ ...mark, quote: `${quote},` }])], { kinds: ['direct-or-paraphrase'] }).questions.find(({ stem }) => stem.startsWith('How does'));
  const found = asked('The council of Port Ellis sold a ferry on Monday.', 'It will sink long before the summer');
  expect(found?.stem).toMatch(/It will sink long before the summer\. Before it stands: “The council of Port Ellis sold a ferry on Monday\.”$/);
  expect(found?.prompt.note).toBe('Ada Lund. Quotation marks are left out. Before it stands: “The council of Port Ellis sold a ferry on Monday.”');
  // Of whom that speaks is another matter.
  expect(asked('So they left. She showed them the ferry on Monday.', 'The harbour of Port Ellis will freeze in May')?.stem).toContain('She showed them the ferry');
  // A few words may point to what that does not tell.
  expect(asked('The council of Port Ellis sold a ferry on Monday.', 'Frankly, nobody has asked for this')).toBeUndefined();
  // With nothing to show before it, it is too loose.
  expect(asked('So they left.', 'It will sink long before the summer')).toBeUndefined();
});
