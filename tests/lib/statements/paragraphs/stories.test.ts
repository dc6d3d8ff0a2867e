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
  ['no name', `The Latest: Bridge opens on Monday\n\n${opening}`, []],
  ['no name, in capitals', `UPDATE: The bridge is open again\n\n${opening}`, []],
  ['a list', `${opening}\n\nOkoro: 46.\n\nRuiz: 12.`, []],
  ['a transcript', `${opening}\n\nPETER OKORO: Is the bridge safe?\n\nRUIZ: It is.\n\nWe looked twice.\n\n(laughter)\n\nOKORO: Thank you. We shall see.`, [
    'PETER OKORO | Is the bridge safe?', 'RUIZ | It is. … We looked twice.', 'OKORO | Thank you. We shall see.']],
  ['a hearing in quotation marks', `${opening}\n\nPeter Okoro (H-Lima): "Is the bridge safe?"\n\nMayor Ana Ruiz: "It is."`, ['Peter Okoro | Is the bridge safe?', 'Mayor Ana Ruiz | It is.']],
  ['what is told within a turn', `${opening}\n\nRUIZ: I think he said the bridge was weak.\n\nOKORO: I did.\n\nRUIZ: He did.`, ['RUIZ | I think he said the bridge was weak.', 'OKORO | I did.', 'RUIZ | He did.']],
];

describe('labels', () => {
  it.each(labels)('%s: %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
