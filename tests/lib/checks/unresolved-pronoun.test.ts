import { unresolvedPronoun } from '@/lib/checks/unresolved-pronoun';
import { besideLead } from '@/lib/questions/gaps/lead';
import { levelOptions } from '@/lib/questions/fixed-options';
import { question, testCheck, type Row } from './items';

const exact = (quote: string) => question({ kind: 'direct-or-paraphrase', stem: `How does the Coast Daily report give this remark of Amos Reed, shown here without quotation marks? ${quote}.`, prompt: { ask: 'How?', quote, note: null }, options: Object.values(levelOptions), answer: 0 });

const told = (lead: string) => question({ kind: 'direct-or-paraphrase', stem: `How does the Coast Daily report give this remark, shown here without quotation marks? She never met the engineers.${besideLead(lead)}`, prompt: { ask: 'How?', quote: 'She never met the engineers', note: null }, options: Object.values(levelOptions), answer: 2 });

testCheck(unresolvedPronoun, [
  ['he is nobody', question({ stem: 'Who said that he had seen the wall?' }), true],
  ['he is named', question({ kind: 'which-report', stem: 'Which report says that Amos Reed lost his boat?' }), false],
  ['he may be the speaker', question({ stem: 'Who said that Amos Reed lost his boat?' }), true],
  ['the minister', question({ stem: 'Who said that the minister knew?' }), true],
  ['such boats', question({ stem: 'Who said that such boats had been sold?' }), true],
  ['the country’s', question({ stem: 'Who said that the country’s envoy had left?' }), true],
  ['the country’s, behind its name', question({ stem: 'Who said that Norway had called the country’s envoy back?' }), false],
  ['the minister inside a quotation', question({ stem: 'Who said: “I met the minister”' }), false],
  ['she inside a quotation', question({ stem: 'Who said: “She never met the engineers”' }), true],
  ['he in an option, and nobody named', question({ options: ['he left', 'they stayed', 'nobody came'] }), true],
  ['he in an option, and somebody named', question({ stem: 'What did Amos Reed do?', options: ['he left', 'he stayed', 'nobody came'] }), false],
  ['he in a sentence to tap', question({ format: 'span', options: ['He left.', 'They stayed.'], breaks: [], answer: [0] }), false],
  ...['he', 'she', 'him', 'his', 'her', 'hers', 'himself', 'herself'].map((word): Row => [`${word}, behind a name, may be the speaker`, question({ stem: `Who said that Amos Reed saw ${word}?` }), true]),
  ['he may be the speaker of what is said or reported', question({ kind: 'said-or-reported', stem: 'Who said that Amos Reed lost his boat?' }), true],
  ['his, of whom the question names', question({ stem: 'Who said to Amos Reed in his boat that the wall had fallen?' }), false],
  ['such as came', question({ stem: 'Who said that such as came had sold boats?' }), false],
  ...['country', 'nation', 'company', 'state', 'city', 'agency', 'group'].map((word): Row => [`the ${word}’s`, question({ stem: `Who said that the ${word}’s envoy had left?` }), true]),
  ['such boats inside a quotation', question({ stem: 'Who said: “We heard that such boats had been sold”' }), false],
  ['she in exact words, told apart from reported ones', exact('She never met the engineers of the new wall, and nobody has asked her since the spring'), false],
  ['she in a few exact words', exact('She never met the engineers'), true],
  ['she in a quotation beside the stem', question({ stem: 'Whose words are these?', prompt: { ask: 'Whose?', quote: 'She never met the engineers', note: null } }), true],
  ['he, where a name is to be typed', question({ kind: 'which-report', format: 'text', accepted: ['The Tide'], stem: 'Which report tells that he had seen the wall?' }), true],
  ['she, of whom what stands before it tells', told('Ada Lund came on Monday.'), false],
  ['she, of whom nothing stands before it', told(''), true],
  ['she, whose remark it is', question({ ...told(''), stem: told('').stem.replace('this remark,', 'this remark of Ada Lund,') }), false],
  ['she, whose remark it is, and her', question({ ...told(''), stem: told('').stem.replace('this remark,', 'this remark of Ada Lund,').replace('engineers', 'engineers who asked her about the wall'), prompt: { ask: 'How?', quote: 'She never met the engineers who asked her about the wall', note: null } }), true],
  ['she, where the remark is a man’s', question({ ...told(''), stem: told('').stem.replace('this remark,', 'this remark of Peter Reed,') }), true],
  ['the general election', question({ stem: 'Who said that the general election of Port Ellis was fair?' }), false],
  ['the general', question({ stem: 'Who said that the general was fair?' }), true],
]);
