import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReport } from '@/lib/articles/read-report';
import { readDocuments } from '@/lib/statements/read-documents';
import type { Statement } from '@/lib/statements/statement';

/** What was read, in words: name, mentions, and "relation → object (who)". */
function read(text: string, statements: Statement[] = []) {
  return readDocuments(readReport(text), statements).map(({ name, mentions, provisions }) => ({
    name,
    mentions: mentions.map(({ start, end }) => text.slice(start, end)),
    provisions: provisions.map(({ start, end, relation, claimedBy }) => `${relation} → ${text.slice(start, end)}${claimedBy ? ` (${claimedBy})` : ''}`),
  }));
}

function claim(text: string, quote: string, name: string | null, level: Statement['level'] = 'indirect'): Statement {
  const start = text.indexOf(quote);
  const speaker = name === null ? null : { start: text.indexOf(name), end: text.indexOf(name) + name.length, name };
  return { id: quote, reportId: 'r', quote: { start, end: start + quote.length }, speaker, cue: null, level, via: [], place: null, time: null, denies: false, unsaid: false, confidence: 0.9 };
}

describe('names', () => {
  it.each([
    ['UN Security Council Resolution 1874 was adopted. Resolution 1874 is old. The resolution is short.', 'UN Security Council Resolution 1874', ['UN Security Council Resolution 1874', 'Resolution 1874', 'The resolution']],
    ['The North Sea Fishing Agreement (NSFA) was signed. The agreement and the NSFA are one.', 'North Sea Fishing Agreement (NSFA)', ['North Sea Fishing Agreement (NSFA)', 'The agreement']],
    ['The JCPOA was signed. Envoys praised the nuclear deal.', 'JCPOA', ['JCPOA', 'the nuclear deal']],
    ['They met after the Treaty of Tartu.', 'Treaty of Tartu', ['Treaty of Tartu']],
    ['The Clean Rivers Act of 1970 stands. Some want the law changed.', 'Clean Rivers Act of 1970', ['Clean Rivers Act of 1970', 'the law']],
    ['Resolution 1874 and UNSCR 1874 are one.', 'Resolution 1874', ['Resolution 1874', 'UNSCR 1874']],
    ['The Joint Comprehensive Plan of Action, or JCPOA, held. The Iran nuclear deal is old.', 'Joint Comprehensive Plan of Action', ['Joint Comprehensive Plan of Action', 'JCPOA', 'Iran nuclear deal']],
    ['The Paris Agreement was signed. The Paris climate accord is short, and the agreement binds.', 'Paris Agreement', ['Paris Agreement', 'Paris climate accord', 'the agreement']],
    ['Obamacare stood. The Affordable Care Act is its name.', 'Affordable Care Act', ['Obamacare', 'Affordable Care Act']],
    ['New START was renewed, and the treaty runs on.', 'New START', ['New START', 'the treaty']],
    ['The Clean Rivers Act, known as H.R. 40, passed. The bill is long, and HR 40 is dear.', 'Clean Rivers Act', ['Clean Rivers Act', 'H.R. 40', 'The bill', 'HR 40']],
    ['The bill, known as the “Justice Against Sponsors of Smuggling Act” was read.', 'Justice Against Sponsors of Smuggling Act', ['Justice Against Sponsors of Smuggling Act']],
    ['The 2nd Amendment is short. Few read the Second Amendment.', 'Second Amendment', ['2nd Amendment', 'Second Amendment']],
    ['The U.S. Constitution is short. Few read the Constitution.', 'U.S. Constitution', ['U.S. Constitution', 'Constitution']],
    ['Proposition 8 lost. Few miss Prop. 8.', 'Proposition 8', ['Proposition 8', 'Prop. 8']],
    ['In Harrow v. Tidewater Mills the court sat.', 'Harrow v. Tidewater Mills', ['Harrow v. Tidewater Mills']],
    ['She signed Executive Order 13,870, and the order stands.', 'Executive Order 13,870', ['Executive Order 13,870', 'the order']],
    ['He read the Marsh report twice. The report is long.', 'Marsh report', ['Marsh report', 'The report']],
    ['A study by the Harbour Institute of Law came out.', 'study by the Harbour Institute of Law', ['study by the Harbour Institute of Law']],
    ['Section 5 of the Second Amendment of Harrow is none, but the Second Amendment is.', 'Second Amendment', ['Second Amendment', 'Second Amendment']],
    ['Ana Ruiz’s Clean Rivers Act failed.', 'Clean Rivers Act', ['Clean Rivers Act']],
    ['Senate Passes Clean Rivers Act', 'Clean Rivers Act', ['Clean Rivers Act']],
  ])('%s', (text, name, mentions) => {
    expect(read(text)).toMatchObject([{ name, mentions: expect.arrayContaining(mentions) }]);
  });

  it.each([
    'He told the Republican National Convention that Bill Clinton agreed.',
    'The deal was done, and the law of the land is plain.',
    'Editor Bill Marsh resolved to report.',
    'The trade deal and the report came late.',
    'They hope for a Middle East peace deal and a Brexit deal.',
    'The Novaks from Bill to Ana met in Constitution Hall.',
    'A poll from Harrow/Tidewater University came out.',
    'Nathan Law won, said the Reuters report and the French report.',
    'He left the Texas Kites Convention for the Harvard Law Review.',
    'They watched Minority Report, and our colleagues report from Atlanta.',
    'Advocate Bill de Witt read the Rothenberg Political Report.',
  ])('no document in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('keeps apart what is another', () => {
    const text = 'Resolution 1874 and Resolution 2231 differ. The trade deal is no part of the JCPOA.';
    expect(read(text).map(({ name }) => name)).toEqual(['Resolution 1874', 'Resolution 2231', 'JCPOA']);
  });
});

describe('the law', () => {
  it.each([
    ['The Clean Rivers Act passed. A state law bans nets. The law is old.', ['Clean Rivers Act']],
    ['The First Amendment matters. Then came the bill, and the law.', ['First Amendment']],
    ['Harrow v. Tidewater was long. The law is short.', ['Harrow v. Tidewater']],
    [`The Clean Rivers Act passed. ${'Rain fell on the hills all day. '.repeat(40)}The law is old.`, ['Clean Rivers Act']],
  ])('is another: %s', (text, mentions) => {
    expect(read(text)[0]?.mentions).toEqual(mentions);
  });
});

describe('provisions', () => {
  it.each([
    ['Resolution 1874 bans the sale of heavy arms.', ['bans → the sale of heavy arms']],
    ['Resolution 1874 did not ban the sale of light arms.', ['does not ban → the sale of light arms']],
    ['Few read Resolution 1874, which endorsed the talks.', ['endorses → the talks']],
    ['Resolution 1874 calls on all states to search ships, but few do.', ['calls on → all states to search ships']],
    ['The Clean Rivers Act would require mills to filter their water, the minister said.', ['would require → mills to filter their water']],
    ['Ships came after the lifting of port fees under the North Sea Fishing Agreement.', ['lifts → port fees']],
    ['Such nets are banned by the North Sea Fishing Agreement.', ['bans → Such nets']],
    ['The fleet is not related to the North Sea Fishing Agreement.', ['is not related to → The fleet']],
    ['The fleet is not covered by the North Sea Fishing Agreement.', ['does not cover → The fleet']],
    ['The North Sea Fishing Agreement was signed in May.', []],
    ['Nothing in the North Sea Treaty forbids fishing at night.', ['does not forbid → fishing at night']],
    ['There is nothing in the North Sea Treaty that requires a vote.', ['does not require → a vote']],
    ['Article 5 of the North Sea Treaty requires each member to defend the others.', ['requires → each member to defend the others']],
    ['A provision of the Clean Rivers Act bars mills from dumping waste, but few know it.', ['bars → mills from dumping waste']],
    ['The Second Amendment protects the right to bear arms.', ['protects → the right to bear arms']],
    ['The Clean Rivers Act, a 1970 law that bars mills from dumping waste, was praised.', ['bars → mills from dumping waste']],
    ['Ruiz signed the Clean Rivers Act. The law bans nets that catch eels and imposes fines of up to $500.', ['bans → nets that catch eels', 'imposes → fines of up to $500']],
    ['The Clean Rivers Act covers lakes, rivers and canals, but few ponds.', ['covers → lakes, rivers and canals']],
    ['She proposed the Clean Rivers Act, which would allow states to close mills if they pollute rivers.', ['would allow → states to close mills if they pollute rivers']],
    ['The North Sea Treaty is designed to protect eels from heavy nets.', ['is designed to protect → eels from heavy nets']],
    ['The Clean Rivers Act seeks to end the trade in young eels.', ['seeks to end → the trade in young eels']],
    ['Under the Clean Rivers Act, mills must filter their water.', ['provides that → mills must filter their water']],
    ['Under the terms of the Clean Rivers Act, which she signed in May, the mayor must publish a plan.', ['provides that → the mayor must publish a plan']],
    ['Mills must filter their water under the Clean Rivers Act.', ['provides that → Mills must filter their water']],
    ['Heavy nets, which are banned under the North Sea Treaty, were found.', ['bans → Heavy nets']],
    ['Nets would be banned by the Clean Rivers Act.', ['would ban → Nets']],
    ['The Clean Rivers Act’s ban on heavy nets took effect on Monday.', ['bans → heavy nets']],
    ['The launches were in violation of Resolution 1874.', ['is breached by → The launches']],
    ['Norway is violating the North Sea Treaty.', ['is breached by → Norway']],
    ['The order would violate the Clean Rivers Act.', ['would be breached by → The order']],
    ['The North Sea Treaty says no ship may fish at night.', ['says that → no ship may fish at night']],
    ['The Marsh report found that the dam was unsafe.', ['finds that → the dam was unsafe']],
    ['Resolution 1874 calls for a ceasefire and urges both sides to withdraw.', ['calls for → a ceasefire', 'urges → both sides to withdraw']],
    ['Proposition 8 banned night fishing in the bay.', ['bans → night fishing in the bay']],
    ['The Clean Rivers Act passed. It bans heavy nets and would create a fund.', ['bans → heavy nets', 'would create → a fund']],
    ['The Clean Rivers Act would ban nets, and limit lamps.', ['would ban → nets', 'would limit → lamps']],
    ['The Clean Rivers Act does not ban nets or limit lamps.', ['does not ban → nets', 'does not limit → lamps']],
    ['The Clean Rivers Act would create publicly funded schools.', ['would create → publicly funded schools']],
    ['Envoys praised the North Sea Treaty, the first pact committing nearly every state to cuts.', ['commits → nearly every state to cuts']],
    ['They read Harrow v. Tidewater, the 1973 decision that legalized fishing at night.', ['legalizes → fishing at night']],
    ['The North Sea Trade Agreement trade deal bans tolls.', ['bans → tolls']],
    ['The order violates the North Sea Treaty’s ban on lamps.', ['is breached by → The order', 'bans → lamps']],
    ['The Clean Rivers Act does not address a past or present concern.', ['does not address → a past or present concern']],
    ['The Clean Rivers Act is designed only to protect eels.', ['is designed to protect → eels']],
    ['The Constitution gives the council the power to tax.', ['gives → the council the power to tax']],
    ['The Constitution mandates long terms for judges who serve well and protects their pay.', ['mandates → long terms for judges who serve well', 'protects → their pay']],
    ['Under the Clean Rivers Act, mills would have to close.', ['provides that → mills would have to close']],
    ['Under the Clean Rivers Act, mills would have closed.', []],
    ['According to the North Sea Treaty, ships must carry a flag.', ['provides that → ships must carry a flag']],
    ['They passed the Clean Rivers Act, a sweeping bill that would force mills to filter their water.', ['would force → mills to filter their water']],
    ['The Clean Rivers Act no longer bans nets.', []],
    ['The Clean Rivers Act neither bans nets nor limits lamps.', []],
    ['The mayor met the council about the Clean Rivers Act. It bans heavy nets.', []],
    ['Critics of the Clean Rivers Act ban fishing.', []],
    ['If the Clean Rivers Act bans nets, boats will stay home.', []],
    ['Does the Clean Rivers Act ban nets?', []],
    ['The order violates Second Amendment rights.', []],
    ['Under the Clean Rivers Act, boats left the bay.', []],
    ['The Marsh report imposes order.', []],
    ['Resolution 1874 ended it.', []],
  ])('%s', (text, provisions) => {
    expect(read(text)[0]?.provisions).toEqual(provisions);
  });

  it('tells the reporter’s voice from a claim', () => {
    const text = 'Norway claims that the launches are a breach of Resolution 1874 that endorsed the talks. The resolution does not ban such launches.';
    const inside = claim(text, 'the launches are a breach of Resolution 1874 that endorsed the talks', 'Norway');
    expect(read(text, [inside])[0]?.provisions).toEqual([
      'endorses → the talks',
      'is breached by → the launches (Norway)',
      'does not ban → such launches',
    ]);
  });

  it('leaves out what nobody known claims', () => {
    const text = 'Some say Resolution 1874 bans all launches.';
    expect(read(text, [claim(text, 'Resolution 1874 bans all launches', null)])[0]?.provisions).toEqual([]);
  });

  it('leaves out what hangs on a verb of saying of which nothing was read', () => {
    expect(read('Bell claims that Resolution 1874 bans all launches.')[0]?.provisions).toEqual([]);
  });

  it('leaves out what nobody is said to have quoted', () => {
    const text = '“The North Sea Treaty bans heavy nets in all the bays,” read a sign.';
    expect(read(text)[0]?.provisions).toEqual([]);
    expect(read(text, [claim(text, 'The North Sea Treaty bans heavy nets in all the bays', 'read', 'direct')])[0]?.provisions).toEqual(['bans → heavy nets in all the bays (read)']);
  });

  it('reads on into a quotation', () => {
    const text = 'The Clean Rivers Act “would give mills two more years,” Ana Ruiz said.';
    expect(read(text, [claim(text, 'The Clean Rivers Act “would give mills two more years,”', 'Ana Ruiz', 'mixed')])[0]?.provisions).toEqual(['would give → mills two more years (Ana Ruiz)']);
    expect(read(text)[0]?.provisions).toEqual([]);
  });

  it('takes for nobody’s claim what the document itself says', () => {
    const text = 'The Marsh report found that the dam was unsafe.';
    const own = { ...claim(text, 'the dam was unsafe', 'The Marsh report'), cue: { start: 17, end: 22 } };
    expect(read(text, [own])[0]?.provisions).toEqual(['finds that → the dam was unsafe']);
  });

  it('gives no provision that runs into furniture', () => {
    const text = 'The Clean Rivers Act bans nets All rights reserved. The act ends tolls.';
    const start = text.indexOf('All rights');
    const report = { ...readReport(text), furniture: [{ kind: 'licence' as const, start, end: start + 20 }] };
    expect(readDocuments(report, [])[0]?.provisions.map(({ relation }) => relation)).toEqual(['ends']);
  });

  it('takes nothing from furniture', () => {
    expect(read('Envoys sign the North Sea Fishing Agreement. (AP Photo/Cara Novak)\nNothing else happened in the port that day.')).toEqual([]);
  });
});

describe('any text', () => {
  const words = fc.constantFrom('the', 'Clean Rivers Act', 'the law', 'Resolution 1874', 'bans', 'which', 'nets', ',', '.', '“', '”', 'under', 'and', 'must', 'Ruiz', 'said', 'that', '(', ')', '’s', '\n\n', 'v.', 'JCPOA', 'of');
  it('gives spans inside it, in order, the same each time', () => {
    fc.assert(fc.property(fc.oneof(fc.array(words, { maxLength: 60 }).map((each) => each.join(' ')), fc.string({ unit: 'binary' })), (text) => {
      const report = readReport(text);
      const documents = readDocuments(report, []);
      for (const { mentions, provisions } of documents) {
        for (const { start, end } of [...mentions, ...provisions]) expect(0 <= start && start < end && end <= report.text.length).toBe(true);
        expect(mentions).toEqual([...mentions].sort((a, b) => a.start - b.start));
      }
      expect(readDocuments(report, [])).toEqual(documents);
    }), { numRuns: 150 });
  });

  it('takes time in step with its length', () => {
    const time = (text: string): number => {
      const report = { ...readReport('Rain fell.'), text };
      const start = performance.now();
      readDocuments(report, []);
      return performance.now() - start;
    };
    const piece = 'Ana said the Clean Rivers Act bans nets. The law requires a vote under Resolution 1874, and the bill ends it.\n\n';
    time(piece.repeat(100));
    const [small, large] = [time(piece.repeat(100)), time(piece.repeat(800))];
    expect(large).toBeLessThan(small * 8 * 4 + 50);
  });
});
