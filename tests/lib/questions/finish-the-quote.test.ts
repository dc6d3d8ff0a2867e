import { describe, expect, it } from 'vitest';
import { makeQuestions } from '@/lib/pipeline';
import { keysOf, wrongOnesOf } from '@/lib/questions/option-texts';
import { partsOf } from '@/lib/questions/quote-parts';
import { readByHand, type Mark } from './hand-made';

describe('partsOf', () => {
  it.each<[words: string, parts: string[]]>([
    ['It all sank in one night. We saw the boats go.', ['It all sank in one night. | We saw the boats go.']],
    ['It all sank in one night. We saw it. Nobody came for a week.', ['It all sank in one night. We saw it. | Nobody came for a week.']],
    ['Ms. Lund has seen the wall. She knows what it needs.', ['Ms. Lund has seen the wall. | She knows what it needs.']],
    ['We built the old wall ourselves, but the sea took it away again.', ['We built the old wall ourselves | but the sea took it away again.']],
    ['The stones are moving because the sand behind them is gone.', ['The stones are moving | because the sand behind them is gone.']],
    // Not between what hangs together, not half a sentence, not within brackets or other words.
    ['We saw Ada Lund and Peter Reed by the quay.', []],
    ['We saw the wall and took it down stone by stone.', []],
    ['a wall that is old and the sea takes it away again', []],
    ['The wall will fall one day. If nobody takes care of it.', []],
    ['The wall [of the port] will fall. Nobody takes care of it now.', []],
    ['He called out to us, ‘Stop there. The boat is full already,’ and left.', []],
    ['So it is. Nobody takes care of it now.', []],
  ])('%s', (words, parts) => {
    expect(partsOf(words).map(({ head, tail }) => `${head} | ${tail}`)).toEqual(parts);
  });
});

describe('finish-the-quote', () => {
  /** Each line: who says what; "" for somebody without a name. */
  const ask = (lines: [name: string, words: string, confidence?: number][], more = '') => {
    const text = `${lines.map(([name, words]) => `“${words},” ${name || 'he'} said.`).join(' The band went on to play on the quay for another hour, and the boats came home one after the other with their lamps lit, as they do on every evening of the summer when the weather is fine. People stood along the wall to see them, and some of them sang with the band until it was quite dark and the lamps were the only thing that could be seen of the boats out there.\n\n')}${more}`;
    const marks = lines.map(([name, words, confidence]): Mark => ({ quote: `${words},`, speaker: [name || 'he', name || 'he'], cue: 'said', level: 'direct', confidence: confidence ?? 0.97 }));
    return makeQuestions([readByHand(text, { outlet: 'Coast Daily', publishedAt: '2019-03-13' }, marks)], { kinds: ['finish-the-quote'] }).questions;
  };
  const lund: [string, string] = ['Ada Lund', 'The old wall has stood for sixty winters. Nobody believed in it at first'];
  const others: [string, string][] = [['Peter Reed', 'The ferries will sail from the south pier'], ['Clara Hall', 'Every shop on the square lost some money']];

  it('holds out what she said elsewhere, but not right before or behind', () => {
    const [far] = ask([lund, others[0]!, ['Ada Lund', 'Every shop on the square lost some money']]);
    expect(wrongOnesOf(far!)).toContain('“Every shop on the square lost some money”');
    expect(ask([others[0]!, lund], ' “Every shop on the square lost some money,” Ada Lund said.').filter(({ stem }) => stem.includes('sixty winters'))).toEqual([]);
  });

  it('asks how somebody went on, beside what others said', () => {
    const [found] = ask([lund, ...others]);
    expect(found).toMatchObject({ stem: 'How did Ada Lund go on after these words, as reported on 13 March 2019: “The old wall has stood for sixty winters. …”' });
    expect(keysOf(found!)).toEqual(['“Nobody believed in it at first”']);
    expect(wrongOnesOf(found!).sort()).toEqual(['“Every shop on the square lost some money”', '“The ferries will sail from the south pier”']);
  });

  it.each<[why: string, lines: [string, string, number?][]]>([
    ['what followed tells nothing', [['Ada Lund', 'The old wall has stood for sixty winters. I can tell you that much right now'], ...others]],
    ['there is one other', [lund, others[0]!]],
    ['another speaks of her', [lund, others[0]!, ['Clara Hall', 'Every shop on the square thanks Lund']]],
    ['another ends with another mark', [lund, others[0]!, ['Clara Hall', 'Why did the shops on the square lose money?']]],
    ['another said the same', [lund, others[0]!, ['Clara Hall', 'At first nobody believed in the old wall']]],
    ['another says half a sentence', [lund, others[0]!, ['Clara Hall', 'If the shops on the square lose money']]],
    ['another begins in the middle of a sentence', [lund, others[0]!, ['Clara Hall', 'every shop on the square lost some money']]],
    ['another goes on with “and”', [lund, others[0]!, ['Clara Hall', 'And every shop on the square lost some money']]],
    ['a word of the beginning comes again', [['Ada Lund', 'The old wall has stood for sixty winters. Nobody believed in the wall at first'], ...others]],
  ])('asks nothing where %s', (_why, lines) => {
    expect(ask(lines).filter(({ stem }) => stem.includes('sixty winters'))).toEqual([]);
  });

  it('holds out words that stand far off, though it is not certain whose they are', () => {
    const [found] = ask([lund, others[0]!, ['Clara Hall', 'Every shop on the square lost some money', 0.6]]);
    expect(wrongOnesOf(found!)).toContain('“Every shop on the square lost some money”');
  });

  it('asks of a quotation whose speaker is not certain without a name', () => {
    const [found] = ask([['', lund[1], 0.7], ...others]);
    expect(found).toMatchObject({ stem: 'How does this quotation in the Coast Daily report of 13 March 2019 go on: “The old wall has stood for sixty winters. …”' });
    expect(keysOf(found!)).toEqual(['“Nobody believed in it at first”']);
  });
});
