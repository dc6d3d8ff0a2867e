/** Words that reports of one event put for one another, by hand from common synonyms of the news: each is compared as the first of its row. */
const rows = `
army military troop troops soldier soldiers forces
police policeman policemen officer officers cop cops detective detectives
kill killed die died dies dying dead death deaths fatality fatalities slain
injured hurt wounded wound wounds injury injuries
child children kid kids
gun guns handgun revolver pistol firearm firearms rifle
quake earthquake tremor
legislation law laws bill bills act measure
lawmaker lawmakers legislator legislators congressman congresswoman
lawyer lawyers attorney attorneys counsel
truce ceasefire armistice
quit resign resigned resigns resignation
purchase purchased buy bought buys buying acquire acquired acquisition
uncommon rare rarely unusual seldom
worker workers employee employees staff
poll polls survey surveys
car cars vehicle vehicles
house houses home homes
big large huge
talk talks negotiation negotiations negotiate negotiating
begin began begun start started starts starting
help helped aid assist assistance assisted
end ended ends stop stopped halt halted
money funds cash
ship ships boat boats vessel vessels
`;

const first = new Map(rows.trim().split('\n').flatMap((row) => {
  const [head = '', ...others] = row.split(' ');
  return others.map((word): [string, string] => [word, head]);
}));

/** "troops" → army, "cops" → police; the word itself where no other stands for it. */
export function nearWord(word: string): string {
  return first.get(word) ?? word;
}
