import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseClauses } from '@/lib/statements/clauses/parse-clauses';
import { subjectOfClause } from '@/lib/statements/clauses/subject-of-clause';
import { makeTokens, type Token } from '@/lib/statements/tokens/tokens';
import { findQuotations } from '@/lib/text/quotations';
import { findWords } from '@/lib/text/words';

const tokensOf = (text: string) => makeTokens(text, findWords(text), findQuotations(text));
const words = (tokens: Token[], from: number, to: number) => tokens.slice(from, to + 1).map((t) => (t.tag === 'quote' ? '“”' : t.text)).join(' ').replaceAll(' ,', ',');

/** Each clause as "verb < who". */
function clausesOf(text: string): string[] {
  const tokens = tokensOf(text);
  return parseClauses(tokens).map((clause) => {
    const subject = subjectOfClause(tokens, clause);
    return `${words(tokens, clause.group?.from ?? 0, clause.group?.to ?? 0)} < ${subject ? words(tokens, subject.from, subject.to) : '—'}`;
  });
}

const table: [about: string, text: string, clauses: string[]][] = [
  ['a clause without that', 'Ruiz said it would vote.', ['said < Ruiz', 'would vote < it']],
  ['a relative clause put in', 'Ruiz, who leads the council, said it would vote on Monday.', ['said < Ruiz, who leads the council', 'leads < who', 'would vote < it']],
  ['an opening participle', "Asked to describe the fire, O'Neill said he would not.", ["said < O'Neill", "Asked < O'Neill", "to describe < O'Neill", 'would < he']],
  ['a word between commas', 'Murphy, though, said he was late.', ['said < Murphy', 'was < he']],
  ['an apposition', 'Keron Blair, the director of the school, said no.', ['said < Keron Blair, the director of the school']],
  ['an opening clause', 'While Smith said that it rained, he stayed and called for help.', ['stayed < he', 'said < Smith', 'rained < it', 'called < he']],
  ['a list', 'Kerry and Zarif said they met, adding that talks would go on.', ['said < Kerry and Zarif', 'met < they', 'adding < Kerry and Zarif', 'would go < talks']],
  ['an object of a relative clause', 'The woman who knows Smith said the mayor lied.', ['said < The woman who knows Smith', 'knows < who', 'lied < the mayor']],
  ['so … that', 'The fire was so fierce that Okoro warned the town.', ['was < The fire', 'warned < Okoro']],
  ['a tag turned round leaves no verb alone', 'The town looked for a link, said Ana Ruiz, the mayor.', ['looked < The town', 'said < Ana Ruiz']],
  ['a list after a verb that takes a clause', 'Okoro said parents and children would travel free.', ['said < Okoro', 'would travel < parents and children']],
  ['what dashes put in', 'Okoro said the plans – tolls and taxes – would fail.', ['said < Okoro', 'would fail < the plans']],
  ['two clauses side by side', 'Okoro met Smith and Ruiz said the plan works.', ['met < Okoro', 'said < Ruiz', 'works < the plan']],
  ['a noun that might be a verb', 'State records suggest the teacher, Ana Bell, was earning little.', ['suggest < State records', 'was earning < the teacher, Ana Bell']],
  ['an infinitive of the object', 'The ministry asked Ruiz to resign.', ['asked < The ministry', 'to resign < Ruiz']],
  ['an infinitive of the subject', 'The ministry promised Ruiz to resign.', ['promised < The ministry', 'to resign < The ministry']],
  ['blamed for saying', 'Okoro blamed Ruiz for saying so.', ['blamed < Okoro', 'saying < Ruiz']],
  ['a statement that says', 'Okoro issued a statement saying the bridge was safe.', ['issued < Okoro', 'saying < Okoro', 'was < the bridge']],
  ['a participle of the noun before it', 'She saw footage of Ruiz asking for help.', ['saw < She', 'asking < Ruiz']],
  ['a time between', 'Ruiz on Thursday said it was over.', ['said < Ruiz', 'was < it']],
  ['a reduced clause before the verb', 'A report published in May said the bridge was weak.', ['said < A report', 'published < A report', 'was < the bridge']],
  ['a tag', '“We won,” said Ana Ruiz, adding that “it is over.”', ['said < Ana Ruiz', 'adding < Ana Ruiz']],
  ['a gap', 'They praised what he said was a gift.', ['praised < They', 'said < he', 'was < what']],
  ['who in the past', 'Okoro, who in the past has voiced doubts, left.', ['left < Okoro, who in the past has voiced doubts', 'has voiced < who']],
  ['said tensions', 'Dunn, who worked here, said tensions among members were high.', ['said < Dunn, who worked here', 'worked < who', 'were < tensions among members']],
  ['an auxiliary far from its verb', 'Officials have, in fact, praised the plan.', ['have, in fact, praised < Officials']],
  ['two with appositions', 'Ana Ruiz, the mayor, said it was safe, but Bo Okoro, her rival, said it was weak.', ['said < Ana Ruiz, the mayor', 'was < it', 'said < Bo Okoro, her rival', 'was < it']],
  ['an object with a clause put in', 'Critics said the plan, which he likes, would fail.', ['said < Critics', 'likes < he', 'would fail < the plan, which he likes']],
  ['many for a subject', 'Many said Monday that it rained.', ['said < Many', 'rained < it']],
  ['those close to somebody', 'People close to the mayor said it rained.', ['said < People close to the mayor', 'rained < it']],
  ['an article before what else is a preposition', 'The plan, an inside source said, is dead.', ['said < an inside source', 'is < The plan, an inside source said']],
  ['a list for a tag', 'It rained on the fair, shopkeepers and council officials said.', ['rained < It', 'said < shopkeepers and council officials']],
  ['words put in before the verb', 'Mayor Bo Okoro, for example, said Ruiz’s visit – the first – would help.', ['said < Mayor Bo Okoro, for example', 'would help < Ruiz ’s visit']],
  ['a participle after a comma that is nobody’s verb', 'The Herald reported on Monday, based on the count, that it lost.', ['reported < The Herald', 'based < The Herald', 'lost < it']],
  ['a limited number', 'It rained, and more than four in ten said it snowed.', ['rained < It', 'said < more than four in ten', 'snowed < it']],
  ['a party in brackets', 'It rose after a slip by Senator Bo Okoro (R-Calif.) suggested it was wanted.', ['rose < It', 'suggested < a slip by Senator Bo Okoro ( R-Calif . )', 'was wanted < it']],
  ['as many as', 'It rained, and as many as ten of them say it snowed.', ['rained < It', 'say < as many as ten of them', 'snowed < it']],
  ['many of whom', 'It hurt the miners, many of whom say it rained.', ['hurt < It', 'say < many of whom', 'rained < it']],
  ['what a tag goes on with', 'It rained when the mayor complained, a guard said, adding that it stopped.', ['rained < It', 'complained < the mayor', 'said < a guard', 'adding < a guard', 'stopped < it']],
  ['two sides, the second with a participle', 'Ruiz said it rained, and Okoro has left the hall, saying it snowed.', ['said < Ruiz', 'rained < it', 'has left < Okoro', 'saying < Okoro', 'snowed < it']],
  ['a speech by somebody else', 'Ruiz, who shook the movement with a speech denouncing Okoro, left.', ['left < Ruiz, who shook the movement with a speech denouncing Okoro', 'shook < who', 'denouncing < who']],
  ['somebody’s speech', 'Okoro left the club after Ana Ruiz’s speech denouncing him.', ['left < Okoro', 'denouncing < Ana Ruiz']],
];

describe('parseClauses', () => {
  it.each(table)('%s: %s', (_, text, clauses) => {
    expect(clausesOf(text).sort()).toEqual([...clauses].sort());
  });

  it('gives each clause a place within the sentence, with its verb in it, and never itself for a parent', () => {
    const word = fc.constantFrom('Ruiz', 'said', 'that', 'who', 'and', ',', 'the', 'plan', 'works', 'to', 'say', 'adding', '“Go,”', 'while', 'he', 'was', 'asked', 'by', '(', ')', '—', 'which');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (all) => {
        const tokens = tokensOf(all.join(' '));
        for (const clause of parseClauses(tokens)) {
          expect(clause.start).toBeGreaterThanOrEqual(0);
          expect(clause.end).toBeLessThan(tokens.length);
          expect(clause.parent).not.toBe(clause);
          expect(clause.group?.from).toBeGreaterThanOrEqual(0);
          expect(clause.group?.to).toBeLessThan(tokens.length);
          subjectOfClause(tokens, clause);
        }
      }),
      { numRuns: 300 },
    );
  });
});
