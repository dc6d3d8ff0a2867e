import { describe, expect, it } from 'vitest';
import { makeQuestions } from '@/lib/pipeline';
import { levelOptions } from '@/lib/questions/fixed-options';
import { keysOf } from '@/lib/questions/option-texts';
import { readByHand, type Mark } from './hand-made';

const about = { outlet: 'Coast Daily', publishedAt: '2019-03-13' };
const ask = (text: string, mark: Mark) => makeQuestions([readByHand(text, about, [mark])], { kinds: ['direct-or-paraphrase'] }).questions.filter(({ stem }) => stem.startsWith('How does'));

describe('how a report gives a remark', () => {
  it.each<[what: string, text: string, mark: Mark, stem: string, key: string]>([
    ['of somebody', '“The boats of the northern basin will stay for good,” Ada Lund said.', { quote: 'The boats of the northern basin will stay for good,', speaker: ['Ada Lund', 'Ada Lund'], cue: 'said', level: 'direct' }, 'give this remark of Ada Lund, shown', levelOptions.direct],
    ['of a body', 'The Harbour Council said that the boats of Port Ellis would stay for good.', { quote: 'the boats of Port Ellis would stay for good', speaker: ['The Harbour Council', 'Harbour Council'], cue: 'said', level: 'indirect' }, 'give this remark of the Harbour Council, shown', levelOptions.indirect],
    ['of nobody in particular, in marks', '“The boats of the northern basin will stay for good,” a fisherman said.', { quote: 'The boats of the northern basin will stay for good,', speaker: ['a fisherman', 'a fisherman'], cue: 'said', level: 'direct' }, 'give this remark, shown', levelOptions.direct],
    ['of nobody in particular, told', 'A fisherman said that the boats of Port Ellis would stay for good.', { quote: 'the boats of Port Ellis would stay for good', speaker: ['A fisherman', 'A fisherman'], cue: 'said', level: 'indirect' }, 'give this remark, shown', levelOptions.indirect],
    ['of nobody in particular, partly in marks', 'A fisherman said that the boats of Port Ellis “will stay for good.”', { quote: 'the boats of Port Ellis “will stay for good.”', speaker: ['A fisherman', 'A fisherman'], cue: 'said', level: 'mixed' }, 'give this remark, shown', levelOptions.mixed],
    ['whose speaker is not certain', '“The boats of the northern basin will stay for good,” he said.', { quote: 'The boats of the northern basin will stay for good,', speaker: ['he', 'Ada Lund'], cue: 'said', level: 'direct', confidence: 0.6 }, 'give this remark, shown', levelOptions.direct],
  ])('is asked %s', (_what, text, mark, stem, key) => {
    const [found] = ask(text, mark);
    expect(found?.stem).toContain(stem);
    expect(keysOf(found!)).toEqual([key]);
  });

  it.each<[why: string, text: string, mark: Mark]>([
    ['nobody tells who “they” are', 'So they left. A fisherman said they would sell the old boats of Port Ellis.', { quote: 'they would sell the old boats of Port Ellis', speaker: ['A fisherman', 'A fisherman'], cue: 'said', level: 'indirect' }],
    ['it says “we”', '“We shall keep the boats of the northern basin for good,” Ada Lund said.', { quote: 'We shall keep the boats of the northern basin for good,', speaker: ['Ada Lund', 'Ada Lund'], cue: 'said', level: 'direct' }],
    ['nobody said it', '“The boats of the northern basin will stay for good.”', { quote: 'The boats of the northern basin will stay for good.', level: 'direct' }],
    ['what is told names nothing', 'A fisherman said that the boats of the northern basin would stay for good.', { quote: 'the boats of the northern basin would stay for good', speaker: ['A fisherman', 'A fisherman'], cue: 'said', level: 'indirect' }],
    ['it was hardly said', 'The boats of Port Ellis stayed, reporting that the quays of Port Ellis were full.', { quote: 'the quays of Port Ellis were full', speaker: ['The boats of Port Ellis', 'The boats of Port Ellis'], cue: 'reporting', level: 'indirect' }],
    ['it is half a sentence', '“Instead of helping the fishermen of the northern basin,” Ada Lund said, the town “built a wall.”', { quote: 'Instead of helping the fishermen of the northern basin,', speaker: ['Ada Lund', 'Ada Lund'], cue: 'said', level: 'direct' }],
    ['it answers a question', '“Yes, of course, the boats of the northern basin will stay for good,” Ada Lund said.', { quote: 'Yes, of course, the boats of the northern basin will stay for good,', speaker: ['Ada Lund', 'Ada Lund'], cue: 'said', level: 'direct' }],
    ['it opens on whose it is', 'The Harbour Council of Port Ellis met. A fisherman said its boats would stay in Port Ellis for good.', { quote: 'its boats would stay in Port Ellis for good', speaker: ['A fisherman', 'A fisherman'], cue: 'said', level: 'indirect' }],
    ['it holds another’s words', '“They say, ‘We sell the boats of the basin,’ and the town says nothing,” Ada Lund said.', { quote: 'They say, ‘We sell the boats of the basin,’ and the town says nothing,', speaker: ['Ada Lund', 'Ada Lund'], cue: 'said', level: 'direct' }],
    ['one word in marks is a name', 'Ada Lund said that the boats of Port Ellis were shown to all the town on “Tides.”', { quote: 'the boats of Port Ellis were shown to all the town on “Tides.”', speaker: ['Ada Lund', 'Ada Lund'], cue: 'said', level: 'mixed' }],
    ['all that is known of it stands in marks', 'Ada Lund said “the boats of Port Ellis will stay for good.”', { quote: '“the boats of Port Ellis will stay for good.”', speaker: ['Ada Lund', 'Ada Lund'], cue: 'said', level: 'mixed' }],
    ['the reporter goes on for whoever speaks of herself', 'Ada Lund said “I strongly back” the old and useless wall of Port Ellis.', { quote: '“I strongly back” the old and useless wall of Port Ellis', speaker: ['Ada Lund', 'Ada Lund'], cue: 'said', level: 'mixed' }],
    ['it tells too little', '“Well, it is as it is, and so it is,” Ada Lund said.', { quote: 'Well, it is as it is, and so it is,', speaker: ['Ada Lund', 'Ada Lund'], cue: 'said', level: 'direct' }],
    ['a name alone stands in marks', 'Ada Lund said that the boats of Port Ellis were shown on “Real Tides.”', { quote: 'the boats of Port Ellis were shown on “Real Tides.”', speaker: ['Ada Lund', 'Ada Lund'], cue: 'said', level: 'mixed' }],
    ['the reporter goes on behind the marks', 'A fisherman said that the boats of Port Ellis “will stay for good,” though the mayor has sold them.', { quote: 'the boats of Port Ellis “will stay for good,” though the mayor has sold them', speaker: ['A fisherman', 'A fisherman'], cue: 'said', level: 'mixed' }],
    ['two things are told, one of them without its verb of saying', 'Ada Lund said that the boats of Port Ellis would stay, but that the ferries would leave.', { quote: 'the boats of Port Ellis would stay, but that the ferries would leave', speaker: ['Ada Lund', 'Ada Lund'], cue: 'said', level: 'indirect' }],
  ])('is not asked where %s', (_why, text, mark) => {
    expect(ask(text, mark)).toEqual([]);
  });
});

describe('a name to be typed', () => {
  const voices: Mark[] = [['The inns lose guests in every winter', 'Joan Pike'], ['The mills lose workers in every winter', 'Ruth Baker']].map(([quote, name]) => ({ quote: `${quote},`, speaker: [name!, name!], cue: 'said', level: 'direct' }));
  const typed = (words: string) => {
    const text = `Ada Lund came. “${words},” Ada Lund said. “The inns lose guests in every winter,” Joan Pike said. “The mills lose workers in every winter,” Ruth Baker said.`;
    return makeQuestions([readByHand(text, about, [{ quote: `${words},`, speaker: ['Ada Lund', 'Ada Lund'], cue: 'said', level: 'direct' }, ...voices])], { kinds: ['who-said'] }).questions.filter(({ format, explanation }) => format === 'text' && explanation.includes('Lund'));
  };

  it.each<[words: string, isAsked: boolean]>([
    ['The old fishermen of the quay sell both boats', true],
    ['There are two different sides to it', false],
    ['Born with a silver spoon in her own mouth', false],
    ['Mathematically the answer is yes, but the old fishermen of the quay sell both boats', false],
    ['Yes, the old fishermen of the quay sell both boats', false],
    ['I take comfort in what the fishermen know about that', false],
    ['The old fishermen of the quay… sell both boats', false],
    ['The fisherman and his wife came by, and he was with her when we all sold both boats', false],
    ['The fisherman of Port Ellis came by, and he was with her when we all sold both boats', true],
  ])('%s', (words, isAsked) => {
    expect(typed(words).length > 0).toBe(isAsked);
  });
});

describe('whom a report quotes', () => {
  const far = ' The council met again in the evening. It went on until the lamps of the harbour were lit.';
  const ask = (told: string) =>
    makeQuestions([readByHand(`“The boats of the northern basin will stay for good,” Ada Lund said.${far}\n\n${told}${far}`, about, [{ quote: 'The boats of the northern basin will stay for good,', speaker: ['Ada Lund', 'Ada Lund'], cue: 'said', level: 'direct' }])], { kinds: ['direct-or-paraphrase'] }).questions.filter(({ stem }) => stem.startsWith('Of which of these people'));

  it('stands beside those whom it names, but does not quote', () => {
    const [found] = ask('Peter Hall and Clara Reed had built the ships of the northern basin.');
    expect(found?.format === 'choice' && [...found.options].sort()).toEqual(['Ada Lund', 'Clara Reed', 'Peter Hall']);
    expect(keysOf(found!)).toEqual(['Ada Lund']);
  });

  it('stands beside no makes of clothing', () => {
    expect(ask('The shops sold brands of Peter Hall and of Clara Reed.')).toEqual([]);
  });
});
