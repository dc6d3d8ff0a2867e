import { readByHand } from './hand-made';

const gazetteText = `Mayor Elena Marsh rejected any delay to the new sea wall on Monday. “There will be no second vote about the sea wall,” Marsh said at a press conference in Port Ellis on Tuesday.

Chief engineer Ruth Baker said that the old wall would not survive another winter storm. “The stones are moving and the sand behind them is gone,” Baker told reporters.

Councillor David Okoro warned that building costs at Port Ellis had doubled since the spring of 2018. “Families on Quay Street will pay for this with their savings,” Okoro said. He said the Harbour Act 1964 requires a public hearing before any work.

The Tide news agency quoted the fisherman Amos Reed as saying the boats would be moved to the northern basin. The Harbour Act 1964 protects the right of access to the quay. The Coastal Accord funds repairs to public sea walls. The town has spent eleven million pounds on its harbour since 2015. Half of it came from the sale of the old customs house. Shops have struggled since the closing of the northern road.`;

const dailyText = `The mayor of Port Ellis hit back at her critics on Monday. “There can be no second vote about the sea wall,” Elena Marsh declared at a press conference on Tuesday.

Engineer Ruth Baker said that the battered wall could not get through one more stormy winter. “The stones are moving and the sand behind them is gone,” Baker added.

Harbour master Joan Pike said that ferries would sail from the southern pier during the building work. “Nobody will miss a ferry because of a heap of stones. The southern pier has room for all of them,” Pike said.

The bank has lent the town four million pounds for the southern pier. Its loan is a reward for a decade of careful saving. Clara Hall, the director of the Coastal Museum, met Harbour Board chairman Peter Lund and Port Ellis mayor Elena Marsh at the town hall to speak about their plans for the summer. Port Ellis has kept 340 boats in its northern basin since the spring of 2016.

Peter Lund rejected Joan Pike’s claim that the lighthouse needs new lamps.`;

/** Two invented reports of one event, one day apart. */
export const gazette = readByHand(
  gazetteText,
  { outlet: 'The Harbour Gazette', bylines: ['Ida Quill'], publishedAt: '2019-03-12', agencies: ['Tide news agency'] },
  [
    { quote: 'There will be no second vote about the sea wall,', speaker: ['Marsh', 'Elena Marsh'], cue: 'said', level: 'direct', place: 'in Port Ellis', time: 'on Tuesday' },
    { quote: 'the old wall would not survive another winter storm', speaker: ['Ruth Baker', 'Ruth Baker'], cue: 'said', level: 'indirect' },
    { quote: 'The stones are moving and the sand behind them is gone,', speaker: ['Baker', 'Ruth Baker'], cue: 'told', level: 'direct' },
    { quote: 'building costs at Port Ellis had doubled since the spring of 2018', speaker: ['David Okoro', 'David Okoro'], cue: 'warned', level: 'indirect' },
    { quote: 'Families on Quay Street will pay for this with their savings,', speaker: ['Okoro', 'David Okoro'], cue: 'said', level: 'direct' },
    { quote: 'the Harbour Act 1964 requires a public hearing before any work', speaker: ['He', 'David Okoro'], cue: 'said', level: 'indirect' },
    { quote: 'the boats would be moved to the northern basin', speaker: ['Amos Reed', 'Amos Reed'], cue: 'saying', level: 'indirect', via: ['The Tide news agency', 'Tide news agency'] },
  ],
  [
    { name: 'Harbour Act 1964', mentions: ['the Harbour Act 1964', 'The Harbour Act 1964'], provisions: [{ words: 'a public hearing before any work', relation: 'requires', claimedBy: 'David Okoro' }, { words: 'the right of access to the quay', relation: 'protects' }] },
    { name: 'Coastal Accord', mentions: ['The Coastal Accord'], provisions: [{ words: 'repairs to public sea walls', relation: 'funds' }] },
  ],
);

export const daily = readByHand(
  dailyText,
  { outlet: 'Coast Daily', publishedAt: '2019-03-13' },
  [
    { quote: 'There can be no second vote about the sea wall,', speaker: ['Elena Marsh', 'Elena Marsh'], cue: 'declared', level: 'direct', time: 'on Tuesday' },
    { quote: 'the battered wall could not get through one more stormy winter', speaker: ['Ruth Baker', 'Ruth Baker'], cue: 'said', level: 'indirect' },
    { quote: 'The stones are moving and the sand behind them is gone,', speaker: ['Baker', 'Ruth Baker'], cue: 'added', level: 'direct' },
    { quote: 'ferries would sail from the southern pier during the building work', speaker: ['Joan Pike', 'Joan Pike'], cue: 'said', level: 'indirect' },
    { quote: 'Nobody will miss a ferry because of a heap of stones. The southern pier has room for all of them,', speaker: ['Pike', 'Joan Pike'], cue: 'said', level: 'direct' },
  ],
);
