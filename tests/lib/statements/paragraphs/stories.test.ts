import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReport } from '@/lib/articles/read-report';
import { readStatements } from '@/lib/statements/read-statements';

/** Each statement of a report as "speaker | what was said", pieces divided by " … ". */
function read(text: string): string[] {
  return readStatements(readReport(text)).map(({ speaker, quote }) => {
    const said = (quote.parts ?? [quote]).map((part) => text.slice(part.start, part.end)).join(' … ');
    return `${speaker ? text.slice(speaker.start, speaker.end) : 'nobody'} | ${said}`;
  });
}

const opening = 'Mayor Ana Ruiz opened the bridge with Peter Okoro on Monday.';

const labels: [string, string, string[]][] = [
  ['a headline with a name', `Ruiz: Bridge Will Outlive Us All\n\n${opening}`, ['Ruiz | Bridge Will Outlive Us All']],
  ['a headline to somebody', `Ruiz to the engineers: You have done it\n\n${opening}`, ['Ruiz | You have done it']],
  ['a headline with a kicker', `EXCLUSIVE – Peter Okoro: The Bridge Is Cheap\n\n${opening}`, ['Peter Okoro | The Bridge Is Cheap']],
  ['a poll', `Poll: Most drivers like the bridge\n\n${opening}`, ['Poll | Most drivers like the bridge']],
  ['a deed and a quotation', `Ana Ruiz answers her critics: ‘The bridge is safe’\n\n${opening}`, ['Ana Ruiz | ‘The bridge is safe’']],
  ['somebody of whom only the headline speaks', `Harbour Herald: ‘A Bridge Too Near’ for Lima\n\n${opening}`, ['Harbour Herald | ‘A Bridge Too Near’ for Lima']],
  ['an office in a headline', `Former mayor: Bridge was never weak\n\n${opening}`, ['Former mayor | Bridge was never weak']],
  ['a headline that names its source last', `Bridge is safe: mayor\n\n${opening}`, ['mayor | Bridge is safe']],
  ['… behind a dash', `Bridge will not last – study\n\n${opening}`, ['study | Bridge will not last']],
  ['the paper under its headline', `Bridge will not last – Report\n\n${opening}`, []],
  ['a headline that ends in a list', `Bridge will not last: photos\n\n${opening}`, []],
  ['a name and an office', `${opening}\n\nAna Ruiz, the mayor: "It is safe."`, ['Ana Ruiz | It is safe.']],
  ['a transcript of people named nowhere else', 'The hearing began at noon.\n\nModerator: Are you sure that it is safe?\n\nWitness: I am.\n\nModerator: Thank you.\n\nWitness: We looked twice.', [
    'Moderator | Are you sure that it is safe?', 'Witness | I am.', 'Moderator | Thank you.', 'Witness | We looked twice.']],
  ['headings that come back', 'The test began at noon.\n\nResult: The bridge held.\n\nCost: It was cheap.\n\nResult: The road held.\n\nCost: You may guess.', []],
  ['a clause before a colon', `${opening}\n\nRuiz had one wish: the bridge is to be red.`, []],
  ['no name', `The Latest: Bridge opens on Monday\n\n${opening}`, []],
  ['no name, in capitals', `UPDATE: The bridge is open again\n\n${opening}`, []],
  ['a list', `${opening}\n\nOkoro: 46.\n\nRuiz: 12.`, []],
  ['a transcript', `${opening}\n\nPETER OKORO: Is the bridge safe?\n\nRUIZ: It is.\n\nWe looked twice.\n\n(laughter)\n\nOKORO: Thank you. We shall see.`, [
    'PETER OKORO | Is the bridge safe?', 'RUIZ | It is. … We looked twice.', 'OKORO | Thank you. We shall see.']],
  ['a hearing in quotation marks', `${opening}\n\nPeter Okoro (H-Lima): "Is the bridge safe?"\n\nMayor Ana Ruiz: "It is."`, ['Peter Okoro | Is the bridge safe?', 'Mayor Ana Ruiz | It is.']],
  ['what is told within a turn', `${opening}\n\nRUIZ: I think he said the bridge was weak.\n\nOKORO: I did.\n\nRUIZ: He did.`, ['RUIZ | I think he said the bridge was weak.', 'OKORO | I did.', 'RUIZ | He did.']],
];

const running: [string, string, string[]][] = [
  ['quotations after a tagged one', '“The bridge is safe,” Ruiz said. “We looked twice.” “It holds.”', ['Ruiz | The bridge is safe … We looked twice. … It holds.']],
  ['a paragraph of quotations after a tagged one', '“The bridge is safe,” Ruiz said.\n\n“We looked twice.”', ['Ruiz | The bridge is safe … We looked twice.']],
  ['marks opened again', 'Ruiz said: “The bridge is safe.\n\n“We looked twice.”', ['Ruiz | The bridge is safe. … We looked twice.']],
  ['marks not opened again', 'Ruiz said: “The bridge is safe.\n\nWe looked twice.”', ['Ruiz | The bridge is safe. … We looked twice.']],
  ['quotations before their tag', '“The bridge is safe.” “We looked twice,” Ruiz said.', ['Ruiz | The bridge is safe. … We looked twice']],
  ['a tag after a question', '“Is the bridge safe?” Peter Okoro, the engineer, asked on Monday.', ['Peter Okoro, the engineer | Is the bridge safe?']],
  ['"went on:" and a new paragraph', 'Ruiz went on:\n\n“We looked twice.”\n\n“It holds.”', ['Ruiz | We looked twice. … It holds.']],
  ['the verb first', 'Stated Ruiz:\n\n“We looked twice.”', ['Ruiz | We looked twice.']],
  ['nobody announced', 'It gets better:\n\n“We looked twice at the bridge and then again.”', []],
  ['words set off without marks', 'Ruiz wrote:\n\nThe bridge is safe, and we looked twice.\n\nTraffic was thin on Monday.', ['Ruiz | The bridge is safe, and we looked twice.']],
  ['a reason told, and a list', 'Ruiz praised the engineers:\n\nThe bridge opened in spring and nobody fell in.', ['Ruiz | the engineers']],
  ['a quotation that a word leads in', '“The bridge is safe,” Ruiz said. Then, “We looked twice.”', ['Ruiz | The bridge is safe … “We looked twice.”']],
  ['a quotation that its sentence gives to nobody', 'Ruiz said that the bridge was safe. Among other things, “a bridge with nothing at all to fear from lorries.”', ['Ruiz | the bridge was safe', 'Ruiz | a bridge with nothing at all to fear from lorries.']],
  ['a title in the middle of a clause', 'The old “Songs of the Bridge and of Those Who Crossed It” hung there.', []],
  ['a shout of nobody', 'The road was closed at noon.\n\n“Oh no!”', []],
  ['a participle that opens its sentence', 'Ruiz said that all was well. Adding, “We looked twice.”', ['Ruiz | all was well', 'Ruiz | We looked twice.']],
  ['a closing mark for an opening one', '” … the bridge is safe and open,” Ruiz said.', ['Ruiz | … the bridge is safe and open']],
  ['three apostrophes', "''People come and say, 'It is safe,''' said Ruiz. ''We looked twice.''", ["Ruiz | People come and say, 'It is safe,' … We looked twice."]],
  ['a dot within both marks', 'Ruiz said, “People come and say, ‘It is safe.’” Okoro was not there.', ['Ruiz | People come and say, ‘It is safe.’']],
  ['other marks within straight ones', '"Okoro called it “a gift” twice and then again," Ruiz said.', ['Ruiz | Okoro called it “a gift” twice and then again']],
  ['signed on the next line', '“The bridge is safe, and we looked twice.”\n\n— Ana Ruiz, mayor of Lima', ['Ana Ruiz | The bridge is safe, and we looked twice.']],
  ['signed within the marks', '“The bridge is safe, and we looked twice.\n\nAna Ruiz, mayor of Lima.”', ['Ana Ruiz | The bridge is safe, and we looked twice.']],
  ['an answer that is somebody else’s', '“The bridge is safe,” Ruiz said. “Hear, hear,” was the answer.', ['Ruiz | The bridge is safe']],
  ['marks opened again after a stranger’s quotation', 'Ruiz said that all was well.\n\nThe sign read:\n\n“Do not jump from the bridge at any hour.\n\n“Do not dive from it either.”', ['Ruiz | all was well', 'The sign | Do not jump from the bridge at any hour. … Do not dive from it either.']],
  ['a message', 'The bridge is safe, everyone! — Ana Ruiz (@anaruiz) May 3, 2016', ['Ana Ruiz | The bridge is safe, everyone!']],
  ['a message in markup', '<tweet id="1" author="@anaruiz">The bridge is safe, and every engineer in Lima has walked over it, sung on it and jumped on it since noon on Monday. — Ana Ruiz (@anaruiz) May 3, 2016</tweet>', ['Ana Ruiz | The bridge is safe, and every engineer in Lima has walked over it, sung on it and jumped on it since noon on Monday.']],
  ['a quotation alone after somebody spoke', 'Ruiz said that the bridge was safe.\n\n“We looked twice and then we looked again.”', ['Ruiz | the bridge was safe', 'Ruiz | We looked twice and then we looked again.']],
  ['a quotation alone after a story', 'Ruiz said that the bridge was safe.\n\nThe road was closed at noon.\n\n“We looked twice and then we looked again.”', ['Ruiz | the bridge was safe']],
];

const answers: [string, string, string[]][] = [
  ['letters and colons', `${opening} Ruiz spoke to the Bugle.\n\nQ: Is it safe?\n\nA: It is.\n\nWe looked twice.\n\nQ: Who paid?\n\nA: The port.`, ['Ana Ruiz | It is. … We looked twice.', 'Ana Ruiz | The port.']],
  ['letters and dots', `${opening} Ruiz spoke to the Bugle.\n\nQ. Is it safe?\n\nA. It is safe.\n\nQ. Who paid?\n\nA. The port did.`, ['Ana Ruiz | It is safe.', 'Ana Ruiz | The port did.']],
  ['nobody known to be asked', `${opening}\n\nQ: Is it safe?\n\nA: It is.\n\nQ: Who paid?\n\nA: The port.`, []],
  ['a single letter', `${opening} Ruiz spoke to the Bugle.\n\nA: The port.`, []],
];

describe('answers of an interview', () => {
  it.each(answers)('%s: %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('labels', () => {
  it.each(labels)('%s: %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('running quotations', () => {
  it.each(running)('%s: %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('are one where the words between them only describe', () => {
    expect(read('“The bridge is safe and will stand for years,” the two reply in chorus. “We looked twice.”').map((statement) => statement.split(' | ')[1])).toEqual(['The bridge is safe and will stand for years … We looked twice.']);
  });

  it('are direct speech also where a mark was left out', () => {
    expect(readStatements(readReport('Ruiz said: “The bridge is safe.\n\nWe looked twice.”')).map(({ level }) => level)).toEqual(['direct']);
  });
});

describe('any story', () => {
  const part = fc.oneof(
    fc.constantFrom('RUIZ: ', 'Ana Ruiz: ', 'Q: ', 'A: ', 'A. ', 'Poll: ', '\n', '\n\n', '— ', 'Ana Ruiz', ' (@anaruiz) ', '<tweet>', '“', '”', "''", '.”', 'We looked twice. ', 'Ruiz wrote:', 'Stated Ruiz:', ' said ', '(laughter)', '… ', '- '),
    fc.string({ unit: 'binary', maxLength: 4 }),
  );
  const anyText = fc.array(part, { maxLength: 60 }).map((parts) => parts.join(''));

  it('has statements whose pieces lie within it, in order, and none is said twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const seen = new Set<string>();
        for (const { quote } of readStatements(readReport(text))) {
          let at = 0;
          for (const { start, end } of quote.parts ?? [quote]) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeGreaterThan(start);
            at = end;
          }
          expect(at).toBeLessThanOrEqual(text.length);
          const place = JSON.stringify(quote);
          expect(seen.has(place)).toBe(false);
          seen.add(place);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('takes time in step with its length', () => {
    for (const piece of ['RUIZ: Yes.\n', 'Ruiz wrote:\n', '“A.”\n— Bo Li\n', '“A.\n', 'A — Bo Li (@bo) ', 'A:\n']) {
      const started = performance.now();
      readStatements(readReport(piece.repeat(Math.ceil(30_000 / piece.length))));
      expect(performance.now() - started).toBeLessThan(4000);
    }
  });
});
