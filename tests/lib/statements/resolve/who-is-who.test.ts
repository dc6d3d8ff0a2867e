import { describe, expect, it } from 'vitest';
import type { Report } from '@/lib/articles/report';
import { readStatements } from '@/lib/statements/read-statements';

const reportOf = (text: string): Report => ({ id: 'r', text, furniture: [], headline: null, bylines: [], dateline: null, publishedAt: null, outlet: null, agencies: [], licence: null });

/** The name of the speaker of each statement, in order. */
const namesIn = (text: string) => readStatements(reportOf(text)).map((statement) => statement.speaker?.name ?? 'nobody');

const pronouns: [string, string, string[]][] = [
  ['the subject of the sentence before', 'Ana Ruiz met Peter Okoro in Lima. She said the bridge was safe.', ['Ana Ruiz']],
  ['gender before nearness', 'Peter Okoro met Ana Ruiz in Lima. He said the bridge was safe.', ['Peter Okoro']],
  ['whoever spoke last', '“The bridge is safe,” said Peter Okoro, who built it for Mark Hall. “We looked,” he added.', ['Peter Okoro', 'Peter Okoro']],
  ['over two paragraphs', 'Peter Okoro said Mark Hall had paid.\n\n“He paid twice,” he said.', ['Peter Okoro', 'Peter Okoro']],
  ['somebody new takes over', 'Peter Okoro said the bridge was safe.\n\nMark Hall repaired it last year. “It was a hard job,” he said.', ['Peter Okoro', 'Mark Hall']],
  ['a new one in a fronted phrase', 'Ana Ruiz said the bridge was safe.\n\nFor Clara Hall, a retired teacher, it was too late. “I moved away,” she said.', ['Ana Ruiz', 'Clara Hall']],
  ['nobody named within the words', 'Peter Okoro opened the bridge. “Mark Hall never helped,” he said.', ['Peter Okoro']],
  ['the one talked about does not talk', 'Peter Okoro spoke on Monday. He said Mark Hall was wrong. He also said the bridge was safe.', ['Peter Okoro', 'Peter Okoro']],
  ['who is asked answers', 'Mark Hall asked Peter Okoro how long the bridge would last. “A hundred years,” he said.', ['Mark Hall', 'Peter Okoro']],
  ['not the one who is told', 'Mark Hall walked up to Peter Okoro. “Your bridge shakes,” he told Okoro.', ['Mark Hall']],
  ['the opening of a sentence looks ahead', 'Peter Okoro built roads. In her speech on Monday, in which she said the road was open, Ana Ruiz thanked everybody.', ['Ana Ruiz']],
  ['a pronoun before its name', 'When he described the bridge in May, Peter Okoro said it was cheap.', ['Peter Okoro', 'Peter Okoro']],
  ['an owner as the subject’s host', 'Ana Ruiz spoke first. Clara Hall’s answer was short. She said the road was open.', ['Clara Hall']],
  ['the campaign is not the man', 'Ana Ruiz criticised the Okoro campaign. She said it was late.', ['Ana Ruiz', 'Ana Ruiz']],
  ['not far away', `Peter Okoro built the bridge with Mark Hall.\n\n${'The river rose in spring.\n\n'.repeat(12)}He said it was safe.`, ['He']],
  ['two who fit equally', 'Peter Okoro and Mark Hall built the bridge. He said it was safe.', ['He']],
  ['a first name that tells nothing', 'Xanthe Ruiz opened the bridge after she had built it. Peter Okoro came too. She said it was safe.', ['Xanthe Ruiz']],
  ['a person without a name', 'A retired teacher crossed the bridge on Monday. “It shook,” she said.', ['A retired teacher']],
  ['whose adviser somebody is', 'Peter Okoro was there. Okoro’s trusted old friend H.R. Reed gave his last speech. “We lost,” he said.', ['H.R. Reed']],
  ['a new one with initials', 'Peter Okoro was there. The harbour master, H.R. Reed, spoke on Monday. “We lost,” he said.', ['H.R. Reed']],
  ['him', 'Peter Okoro was tired. “It is safe,” state media quoted him as saying.', ['Peter Okoro']],
  ['nobody in quotation marks', '“Peter Okoro is late,” said Ana Ruiz. Mark Hall laughed. He said nobody was late.', ['Ana Ruiz', 'Mark Hall']],
  ['first persons stay', 'Peter Okoro waited. I said the bridge was safe.', ['I']],
];

const nominals: [string, string, string[]][] = [
  ['the minister', 'Foreign Minister Ana Ruiz came to Cairo. The minister said the road was open.', ['Ana Ruiz']],
  ['the senator, in short', 'Sen. Ana Ruiz came to Cairo. “The road is open,” the senator said.', ['Ana Ruiz']],
  ['another minister', 'Foreign Minister Ana Ruiz came to Cairo. The finance minister said the road was open.', ['The finance minister']],
  ['two ministers', 'Minister Ana Ruiz met Minister Peter Okoro. The minister said the road was open.', ['The minister']],
  ['a counterpart', 'Minister Ana Ruiz came to Cairo. Her Estonian counterpart said the road was open.', ['Her Estonian counterpart']],
  ['officials', 'Ana Ruiz came. Officials said the road was open. They said it was safe.', ['Officials', 'Officials']],
  ['it', 'The ministry said the road was open. It said the road was safe.', ['The ministry', 'The ministry']],
  ['a possessor is not the speaker', 'Ana Ruiz’s report said the road was open.', ['Ana Ruiz’s report']],
  ['a campaign', 'Ana Ruiz waited. The Ruiz campaign said the road was open.', ['The Ruiz campaign']],
  ['supporters', 'Ana Ruiz waited. Ruiz supporters said the road was open.', ['Ruiz supporters']],
  ['a spokesman', 'Ana Ruiz waited. A spokesman for Ana Ruiz said the road was open.', ['A spokesman for Ana Ruiz']],
  ['a spokesman with a name', 'Ruiz’s spokesman, Peter Okoro, said the road was open.', ['Peter Okoro']],
  ['a body', 'The Northern Roads Council (NRC) met. The NRC said the road was open.', ['Northern Roads Council']],
  ['a capital', 'Okoro left for Lima. Tehran insists that the road is open.', ['Tehran']],
  ['some of them', 'The Greens met. Some Greens said the road was open.', ['Some Greens']],
  ['a list', 'Peter Okoro met Ana Ruiz. Okoro and Ruiz said the road was open.', ['Peter Okoro and Ana Ruiz']],
];

const relatives: [string, string, string[]][] = [
  ['who', 'The letter came from Ana Ruiz, who said the road was open.', ['Ana Ruiz']],
  ['who, of no name', 'The letter came from a young child, who said the road was open.', ['a young child']],
  ['who, after a place', 'The letter came from Sen. Ana Ruiz of Ohio, who said the road was open.', ['Ana Ruiz']],
  ['who, of many', 'The letter was for drivers such as Ana Ruiz, who have said the road was open.', ['who']],
  ['which', 'The letter came from the ministry, which said the road was open.', ['the ministry']],
];

const names: [string, string, string[]][] = [
  ['a last name', 'Ana Ruiz came. Ruiz said the road was open.', ['Ana Ruiz']],
  ['Mr. and Ms.', 'Peter Hall and Clara Hall came. Ms. Hall said the road was open. Mr. Hall said it was closed.', ['Clara Hall', 'Peter Hall']],
  ['the last one named in full', 'Peter Hall came first. Then Clara Hall came. Hall said the road was open.', ['Clara Hall']],
  ['the one the report is about', 'Peter Hall came. Peter Hall sat. Peter Hall ate. Peter Hall left with his daughter Clara Hall. Hall said the road was open.', ['Peter Hall']],
  ['the fullest form', 'Javad Zarand came. Mohammad Javad Zarand left. Zarand said the road was open.', ['Mohammad Javad Zarand']],
  ['a nickname is no fuller form', 'Ana Ruiz came. “Hail Crooked Ana Ruiz,” one sign read. Ruiz said the road was open.', ['one sign', 'Ana Ruiz']],
  ['a last name with a particle', 'Anwar al-Masri came. Al-Masri said the road was open.', ['Anwar al-Masri']],
  ['junior', 'Peter Hall Jr. came. Hall said the road was open.', ['Peter Hall Jr.']],
  ['junior, named after another Hall', 'Mayor Hall waved. A picture showed Peter Hall Jr. with a boat. The crowd on the quay had come early that morning, and the band went on playing until the last of the boats was out of sight behind the long wall of the northern basin. It was a fine day for everybody, and the cafés on the square were full until late in the evening. Boats came from all the islands of the bay. Hall said the road was open.', ['Hall']],
  ['a son, named after his father', 'Mayor Hall waved. He came with his son Peter Hall and a dog. The crowd on the quay had come early that morning, and the band went on playing until the last of the boats was out of sight behind the long wall of the northern basin. It was a fine day for everybody, and the cafés on the square were full until late in the evening. Boats came from all the islands of the bay. Hall said the road was open.', ['Hall']],
  ['a son, just named', 'Mayor Hall waved. He came with his son Peter Hall. Hall said the road was open.', ['Peter Hall']],
  ['not the one who is spoken to', 'Omar Hakim came. He sat. Speaking to Peter Hall of the Gazette, he said the road was open.', ['Omar Hakim']],
  ['former', 'Former Gov. Ana Ruiz said the road was open.', ['Ana Ruiz']],
  ['a first name alone', 'Ana Ruiz came with Peter Okoro. Ana said the road was open.', ['Ana Ruiz']],
];

describe('who is who', () => {
  it.each(pronouns)('pronouns, %s: %s', (_, text, expected) => expect(namesIn(text)).toEqual(expected));
  it.each(nominals)('phrases, %s: %s', (_, text, expected) => expect(namesIn(text)).toEqual(expected));
  it.each(relatives)('relatives, %s: %s', (_, text, expected) => expect(namesIn(text)).toEqual(expected));
  it.each(names)('names, %s: %s', (_, text, expected) => expect(namesIn(text)).toEqual(expected));
});
