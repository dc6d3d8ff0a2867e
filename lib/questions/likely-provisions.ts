/** Matters of laws and treaties, written for wrong options, each with the words of a story that make it likely there. */
const byTopic: [RegExp, string[]][] = [
  [/missile|nuclear|weapon|arms|military/i, ['the enrichment of uranium for research', 'the sale of arms to militias', 'the training of foreign pilots', 'the presence of foreign troops', 'naval exercises near the coast', 'the export of crude oil', 'visits by foreign officials']],
  [/sanction|trade|tariff|bank|tax/i, ['the import of foreign cars', 'loans to foreign companies', 'the taxation of online sales', 'the freezing of private accounts', 'a tax on sugar', 'state aid for airlines']],
  [/vot(?:e|ing|er)|election|campaign|congress|parliament/i, ['the recounting of postal votes', 'donations from foreign companies', 'the length of election campaigns', 'voting by citizens abroad', 'an independent election monitor', 'paper records of each ballot']],
  [/court|judge|lawsuit|crime|police|prison/i, ['the use of body cameras', 'appeals to a higher court', 'secret recordings as evidence', 'the early release of prisoners', 'free legal aid for defendants', 'trials without a jury']],
  [/climate|forest|animal|wildlife|species|river|water|energy|harbour|sea\b/i, ['the felling of old trees', 'the dumping of waste at sea', 'hunting with dogs', 'new power lines across parks', 'fishing with drift nets', 'subsidies for solar panels']],
  [/immigra|migrant|border|refugee|asylum/i, ['work permits for seasonal staff', 'visas for students', 'the fingerprinting of visitors', 'free language courses', 'the return of minors']],
  [/health|hospital|virus|vaccine|drug|insurance/i, ['free treatment for children', 'the advertising of medicines', 'the sale of tobacco online', 'tests for hospital staff', 'the price of insulin']],
];
const general = ['the right to strike', 'equal pay for equal work', 'the teaching of foreign languages', 'a public inquiry within a year', 'a yearly report to parliament', 'the naming of new judges', 'the closing of shops on holidays', 'the storage of personal data', 'the hiring of foreign advisers', 'compensation for former workers'];

/** What a document might deal with, the likeliest for the story first; whoever uses it makes sure that no report speaks of it. */
export function likelyProvisions(text: string): string[][] {
  const heard = byTopic.map(([word, things]) => ({ things, count: text.match(new RegExp(word, 'gi'))?.length ?? 0 })).filter(({ count }) => count > 0);
  return [...heard.sort((a, b) => b.count - a.count).map(({ things }) => things), general];
}

/** With "the", with "a" or bare as the key is: its form must not tell. */
export function sameArticleFirst(tiers: string[][], key: string): string[][] {
  const article = (thing: string) => /^(?:the|an?)\b/i.exec(thing)?.[0].toLowerCase().replace('an', 'a');
  const isAlike = (thing: string) => article(thing) === article(key);
  return [...tiers.map((things) => things.filter(isAlike)), ...tiers.map((things) => things.filter((thing) => !isAlike(thing)))];
}

/** Who might claim something, when it is many who do. */
export const likelyCrowds = ['Russia and its neighbours in the east', 'China and its trading partners', 'the European Union and its member states', 'India and its northern neighbours', 'Brazil and its neighbours on the coast', 'Japan and its partners in the Pacific'];
