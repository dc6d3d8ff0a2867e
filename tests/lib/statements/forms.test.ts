import { describe, expect, it } from 'vitest';
import { readStatements } from '@/lib/statements/read-statements';
import type { Report } from '@/lib/articles/report';

const reportOf = (text: string): Report => ({ id: 'forms', text, furniture: [], headline: null, bylines: [], dateline: null, publishedAt: null, outlet: null, agencies: [], licence: null });

/** Each statement as "who: what", with what sets it apart behind it. */
function told(text: string): string[] {
  return readStatements(reportOf(text)).map(({ speaker, quote, level, via, denies, unsaid }) => {
    const words = (quote.parts ?? [quote]).map(({ start, end }) => text.slice(start, end)).join(' … ');
    return [`${speaker?.name ?? '—'}: ${words}`, level, ...via.map(({ name }) => `via ${name}`), ...(denies ? ['denies'] : []), ...(unsaid ? ['unsaid'] : [])].join(' | ');
  });
}

const table: [form: string, text: string, told: string[]][] = [
  ['told where and whom', 'Ana Ruiz told reporters in Vienna that the bridge was safe.', ['Ana Ruiz: the bridge was safe | indirect']],
  ['cue inside a quotation', '“The bridge,” Ana Ruiz said, “is safe.”', ['Ana Ruiz: The bridge … is safe. | direct']],
  ['cue inside a sentence', 'The bridge, Ruiz said, was safe.', ['Ruiz: The bridge … was safe | indirect']],
  ['cue after', 'The bridge will open in May, Ruiz told the Bugle.', ['Ruiz: The bridge will open in May | indirect']],
  ['inversion', '“It is safe,” said Ruiz, the mayor of Leeds.', ['Ruiz: It is safe | direct']],
  ['according to, last', 'The bridge was safe, according to Ana Ruiz.', ['Ana Ruiz: The bridge was safe | indirect']],
  ['according to, first', 'According to the ministry, the bridge was safe.', ['the ministry: the bridge was safe | indirect']],
  ['in the words of', 'Ruiz’s plan is, in the words of Okoro, “a gift.”', ['Okoro: Ruiz’s plan is … a gift. | mixed']],
  ['quoted as saying', 'Okoro was quoted as saying that the bridge was weak.', ['Okoro: the bridge was weak | indirect']],
  ['quoted by an agency', 'State media quoted Ruiz as saying the bridge was safe.', ['Ruiz: the bridge was safe | indirect | via State media']],
  ['as reported by', 'As first reported by the Bugle, the bridge was safe.', ['Bugle: the bridge was safe | indirect']],
  ['as stated in', 'The bridge was safe, as stated in Okoro’s filing.', ['Okoro’s filing: The bridge was safe | indirect']],
  ['an agency that tells more than who said what', 'Ruiz won when voters said the bridge was safe, according to the Harbour News.', ['Harbour News: Ruiz won when voters said the bridge was safe | indirect']],
  ['according to, after an opening clause', 'While it rained, according to the ministry, the bridge held.', ['the ministry: the bridge held | indirect']],
  ['expected to say is none', 'Okoro is expected to say that the bridge is weak.', []],
  ['likely to argue is none', 'Okoro is likely to argue that the bridge is weak.', []],
  ['a claim of his', 'Bo Okoro repeated his claim that the bridge was weak.', ['Bo Okoro: the bridge was weak | indirect']],
  ['a statement by', 'A statement by the ministry that the bridge was safe calmed the town.', ['the ministry: the bridge was safe | indirect']],
  ['a light verb and a noun of speech', 'Ruiz made no mention of the bridge.', ['Ruiz: the bridge | indirect | unsaid']],
  ['… with “that”', 'Ruiz made the case to voters on Monday that the bridge was safe.', ['Ruiz: the bridge was safe | indirect']],
  ['… with “to”', 'Ruiz repeated his promise to open the bridge.', ['Ruiz: to open the bridge | indirect']],
  ['… and the occasion', 'Ruiz offered a spirited defense of the bridge during a debate.', ['Ruiz: the bridge | indirect']],
  ['a text and what it does', 'The ministry released a report Monday detailing the repairs.', ['The ministry: the repairs | indirect']],
  ['a text that says', 'The ministry issued a statement saying the bridge was safe.', ['The ministry: the bridge was safe | indirect']],
  ['made clear', 'Ruiz made it quite clear that the bridge was safe.', ['Ruiz: the bridge was safe | indirect']],
  ['… without “that”', 'Officials have made clear they will not pay.', ['Officials: they will not pay | indirect']],
  ['an adjective of speech', 'Ruiz was adamant that the bridge was safe.', ['Ruiz: the bridge was safe | indirect']],
  ['… with a thing', 'Okoro has been critical of the bridge.', ['Okoro: the bridge | indirect']],
  ['an adjective of speech without a speaker', 'It is clear that the bridge is safe.', []],
  ['a quotation behind a colon', 'Ruiz played up her own part: “We looked twice at it.”', ['Ruiz: We looked twice at it. | direct']],
  ['somebody brought on', 'Here’s Ana Ruiz in May: “We looked twice at the bridge.”', ['Ana Ruiz: We looked twice at the bridge. | direct']],
  ['a light verb without a speaker', 'The flood raised questions about the bridge.', []],
  ['a light verb for what is not done', 'The flood could make the case for Ruiz.', []],
  ['an earlier claim of his', 'The town forgot Bo Okoro’s earlier claim that the bridge was weak.', ['Bo Okoro: the bridge was weak | indirect']],
  ['a claim of several', 'The mayor heeded the engineers’ warnings that the bridge was weak.', ['the engineers: the bridge was weak | indirect']],
  ['a claim in an opening phrase', 'Contrary to Bo Okoro’s claim that the bridge was weak, it still stands.', ['Bo Okoro: the bridge was weak | indirect']],
  ['a noun and what it is', 'Ruiz’s answer to them was: “The bridge is safe.”', ['Ruiz: The bridge is safe. | direct']],
  ['… with “that”', 'Ruiz’s main argument is that the bridge is safe.', ['Ruiz: the bridge is safe | indirect']],
  ['a noun and what others think of it', 'Ruiz’s remarks were “weak.”', []],
  ['chants', 'The crowd broke into a loud chant of “Open it!”', ['The crowd: Open it! | direct']],
  ['chants of others', 'Okoro came in to chants of “Open it!”', []],
  ['told by', 'The delay was first reported by the Bugle.', ['Bugle: The delay | indirect']],
  ['a claim within', 'The minister rejected a claim by Okoro that the bridge was weak.', ['The minister: a claim by Okoro that the bridge was weak | indirect | denies', 'Okoro: the bridge was weak | indirect']],
  ['described as', 'Ruiz described the tests as “aggressive.”', ['Ruiz: the tests as “aggressive.” | mixed']],
  ['what she called', 'What Ruiz called “a gift” was a loan.', ['Ruiz: a gift | direct']],
  ['a participle', 'Ruiz opened the bridge, adding that it would stay free.', ['Ruiz: it would stay free | indirect']],
  ['two verbs', 'Ruiz praised the bridge and called the delay “a disgrace.”', ['Ruiz: the bridge | indirect', 'Ruiz: the delay “a disgrace.” | mixed']],
  ['a relative clause', 'Ana Ruiz, who said the bridge was safe, left.', ['Ana Ruiz: the bridge was safe | indirect']],
  ['a denial', 'Ruiz denied that the bridge was weak.', ['Ruiz: the bridge was weak | indirect | denies']],
  ['not said', 'Ruiz did not say whether the bridge was safe.', ['Ruiz: whether the bridge was safe | indirect | unsaid']],
  ['said by neither', 'Neither Ruiz nor Okoro said the bridge was safe.', ['Neither Ruiz nor Okoro: the bridge was safe | indirect | unsaid']],
  ['might be said', 'Ruiz could argue that the bridge was safe.', ['Ruiz: the bridge was safe | indirect | unsaid']],
  ['a question what was meant', 'Asked whether she was suggesting that the bridge was safe, Ruiz laughed.', ['Ruiz: the bridge was safe | indirect | unsaid']],
  ['wanted to be said', 'Okoro wanted Ruiz to say that the bridge was safe.', ['Ruiz: the bridge was safe | indirect | unsaid']],
  ['went on to say', 'Ruiz went on to say that the bridge was safe.', ['Ruiz: the bridge was safe | indirect']],
  ['a question', '“Is it safe?” Okoro asked.', ['Okoro: Is it safe? | direct']],
  ['ruled out', 'Ruiz ruled out a delay.', ['Ruiz: a delay | indirect']],
  ['called on', 'Ruiz called on the council to act.', ['Ruiz: the council to act | indirect']],
  ['a capital for a country', 'Tehran insists that the tests are lawful.', ['Tehran: the tests are lawful | indirect']],
  ['a report', 'Clapper’s report said the tests were lawful.', ['Clapper’s report: the tests were lawful | indirect']],
  ['an official', 'A senior official said the tests were lawful.', ['A senior official: the tests were lawful | indirect']],
  ['two speakers', 'Ruiz and Okoro said the bridge was safe.', ['Ruiz and Okoro: the bridge was safe | indirect']],
  ['that for a subject', 'Critics say that would be a mistake.', ['Critics: that would be a mistake | indirect']],
  ['asked, she said', 'Asked about the bridge, Ruiz said it was safe.', ['Ruiz: it was safe | indirect']],
  ['a meeting is only called', 'Ruiz called a meeting to discuss the bridge.', []],
  ['a title in marks', 'On “Harbour Watch,” Ruiz said the bridge was safe.', ['Ruiz: the bridge was safe | indirect']],
  ['the reporter speaks again', 'Ruiz said the bridge was safe, although Okoro said it was weak.', ['Ruiz: the bridge was safe | indirect', 'Okoro: it was weak | indirect']],
  ['a headline in capitals', 'Ana Ruiz Says The Old Bridge Was Safe', ['Ana Ruiz: The Old Bridge Was Safe | indirect']],
  ['a sentence beside', 'Nearly half said they would stay, while only nine in ten guests said they would leave.', ['half: they would stay | indirect', 'nine in ten guests: they would leave | indirect']],
  ['an opening phrase is no content', 'After a long and quiet winter, the mayor continued.', []],
  ['a verb that only governs', 'Okoro hailed the bridge as “a great gift to us all” on Monday.', ['Okoro: the bridge as “a great gift to us all” | mixed']],
  ['a tag with a participle that says more', 'The bridge is weak, Ruiz said, noting that it “shakes in the wind.”', ['Ruiz: The bridge is weak | indirect', 'Ruiz: it “shakes in the wind.” | mixed']],
  ['a tag turned round after "even if"', 'Even if the ferry no longer sailed, a bus would run, said Ruiz, who leads the firm.', ['Ruiz: Even if the ferry no longer sailed, a bus would run | indirect']],
  ["he's said", "Ana Ruiz built the bridge. She's said it is safe.", ['Ana Ruiz: it is safe | indirect']],
  ['a headline with ’s', 'Mayor’s Son Says The Bridge Against Floods Will Be Closed.', ['Mayor’s Son: The Bridge Against Floods Will Be Closed | indirect']],
  ['thinks that', 'Okoro thinks that the bridge is weak.', ['Okoro: the bridge is weak | indirect']],
  ['when asked', 'While Ruiz said that the bridge was safe, Okoro looks uneasy when asked about it.', ['Ruiz: the bridge was safe | indirect']],
  ['has since said', 'Okoro has since said the bridge is weak.', ['Okoro: the bridge is weak | indirect']],
  ['reported a thing', 'The ferry firm reported a loss of two boats, well above the year before.', ['The ferry firm: a loss of two boats | indirect']],
  ['a thing and its day', 'Okoro denied the rumour late on Monday.', ['Okoro: the rumour | indirect | denies']],
  ['said, if', 'Ruiz said, if elected, she would mend the bridge.', ['Ruiz: if elected, she would mend the bridge | indirect']],
  ['said, with words that open the clause', 'Ruiz says, win or lose in May, she will mend the bridge.', ['Ruiz: win or lose in May, she will mend the bridge | indirect']],
  ['said on a day, without that', 'Ruiz said on Monday, the bridge is safe.', ['Ruiz: the bridge is safe | indirect']],
  ['a tag and what happened then', 'The bridge is safe, Ruiz told her oldest friends as she left.', ['Ruiz: The bridge is safe | indirect']],
  ['two sides without a comma', 'Ruiz said the bridge was safe and Bo Okoro said it was weak.', ['Ruiz: the bridge was safe | indirect', 'Bo Okoro: it was weak | indirect']],
  ['a quotation in an opening clause', 'Although Ruiz told the council that she wanted “a better bridge for all,” Okoro targeted her.', ['Ruiz: she wanted “a better bridge for all,” | mixed']],
  ['said, who', 'Said the mayor, who grew up there, “We were proud.”', ['the mayor, who grew up there: We were proud. | direct']],
  ['a participle before the one who said it', '“It is safe,” said undecided Labour voter Ana Ruiz of Leeds, Ohio, before the vote.', ['Ana Ruiz: It is safe | direct']],
  ['a quoted piece that the sentence goes on from', 'Ruiz blamed the fire on a “careless man,” not on his firm, and said it was late.', ['Ruiz: the fire on a “careless man,” not on his firm | mixed', 'Ruiz: it was late | indirect']],
  ['an act for a subject', 'Ruiz said having two bridges puts the town at risk.', ['Ruiz: having two bridges puts the town at risk | indirect']],
  ['a thing of one word', 'Ruiz claimed victory and left.', ['Ruiz: victory | indirect']],
];

describe('the forms in which reports attribute', () => {
  it.each(table)('%s: %s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
