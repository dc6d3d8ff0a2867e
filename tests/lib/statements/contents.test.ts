import { describe, expect, it } from 'vitest';
import type { Report } from '@/lib/articles/report';
import { readStatements } from '@/lib/statements/read-statements';

const reportOf = (text: string): Report => ({ id: 'r', text, furniture: [], headline: null, bylines: [], dateline: null, publishedAt: null, outlet: null, agencies: [], licence: null });

/** Each statement as "speaker | content". */
const read = (text: string) => readStatements(reportOf(text)).map(({ speaker, quote }) => {
  const content = (quote.parts ?? [quote]).map(({ start, end }) => text.slice(start, end)).join(' … ');
  return `${speaker ? text.slice(speaker.start, speaker.end) : 'nobody'} | ${content}`;
});

/** Where the content of a cue begins and ends. */
const table: [string, string, string[]][] = [
  ['content goes on behind its tag', 'The bridge may close, the council said, because its piers are weak.', ['the council | The bridge may close … because its piers are weak']],
  ['so it does with what it includes', 'The plan is vague, engineers say, including a clause on tolls.', ['engineers | The plan is vague … including a clause on tolls']],
  ['and with a second clause', 'The ferry is slow, the mayor said in May, and few people take it.', ['the mayor | The ferry is slow … and few people take it']],
  ['the writer goes on behind a tag', 'The bridge is weak, the mayor said, wiping her brow.', ['the mayor | The bridge is weak']],
  ['where it was said', '“It is wrong to say such things,” Ana Ruiz said on “This Evening.” “It is cruel.”', ['Ana Ruiz | It is wrong to say such things … It is cruel.']],
  ['where it was written', '“We had no lights and no boats,” Ana Ruiz wrote in her first book, “The Long Night of Lima.”', ['Ana Ruiz | We had no lights and no boats']],
  ['who heard it', '“We had no lights and no boats,” Ana Ruiz told “Harbour Watch.”', ['Ana Ruiz | We had no lights and no boats']],
  ['a quotation in the subject', 'Joe Okoro, host of “Harbour Watch,” suggested the bridge could fall.', ['Joe Okoro, host of “Harbour Watch,” | the bridge could fall']],
  ['a quotation in the opening', 'Walking into the hall to chants of “Ruiz! Ruiz!,” the mayor said her campaign was strong.', ['the mayor | her campaign was strong']],
  ['an opening clause is no content', 'While it does describe the bridge, it doesn’t tell voters much about the tolls.', ['it | the bridge']],
  ['dashes between a subject and its verb', 'Peter Okoro said those efforts - which include radio ads - will pay off in spring.', ['Peter Okoro | those efforts - which include radio ads - will pay off in spring']],
  ['a subject in dashes with a verb inside', 'The team has said parents and children – boys who swim and girls who row – would travel free of charge.', ['The team | parents and children – boys who swim and girls who row – would travel free of charge']],
  ['a thing with what it includes', 'Ana Ruiz criticized the costs, including the new tolls on lorries.', ['Ana Ruiz | the costs, including the new tolls on lorries']],
  ['a measure is the writer’s', 'Ana Ruiz said ten thousand people came on Sunday, about five hundred more than the police had expected.', ['Ana Ruiz | ten thousand people came on Sunday']],
  ['what should be is said, what is so is told', 'Ana Ruiz says that the ferry should close, but the council has opened a second one for the summer.', ['Ana Ruiz | the ferry should close']],
  ['a second clause like the first is content', 'Ana Ruiz said the ferry was slow, and its crew was tired.', ['Ana Ruiz | the ferry was slow, and its crew was tired']],
  ['a dash and a clause', 'Ana Ruiz says the ferry is slow – and the council plans to sell it in autumn.', ['Ana Ruiz | the ferry is slow']],
  ['a colon and a quotation without a tag', 'He adds that travellers have two ways: “You can swim or you can row.”', ['He | travellers have two ways: “You can swim or you can row.”']],
  ['a colon and a quotation with its tag', 'Ana Ruiz said that travellers had two ways: “You can swim or you can row,” she said.', ['Ana Ruiz | travellers had two ways', 'she | You can swim or you can row']],
  ['a second verb of what is said', 'He says he’s proud of the bridge and expects to see it open by June.', ['He | he’s proud of the bridge and expects to see it open by June']],
  ['another share of those asked', 'Half of the nurses say that they will stay, compared with four in ten teachers.', ['Half of the nurses | they will stay']],
  ['what another does as well', 'Ana Ruiz says she will not back the ferry, as has Peter Okoro.', ['Ana Ruiz | she will not back the ferry']],
  ['a quotation after a dash', 'Neither man was pleased by the plan – “A gift to the rich,” Peter Okoro said.', ['Peter Okoro | A gift to the rich']],
];

describe('contents', () => {
  it.each(table)('%s: %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
