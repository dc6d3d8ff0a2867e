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
  return { id: quote, reportId: 'r', quote: { start, end: start + quote.length }, speaker, cue: null, level, via: [], place: null, time: null, denies: false, confidence: 0.9 };
}

describe('names', () => {
  it.each([
    ['UN Security Council Resolution 1874 was adopted. Resolution 1874 is old. The resolution is short.', 'UN Security Council Resolution 1874', ['UN Security Council Resolution 1874', 'Resolution 1874', 'The resolution']],
    ['The North Sea Fishing Agreement (NSFA) was signed. The agreement and the NSFA are one.', 'North Sea Fishing Agreement (NSFA)', ['North Sea Fishing Agreement (NSFA)', 'The agreement']],
    ['The JCPOA was signed. Envoys praised the nuclear deal.', 'JCPOA', ['JCPOA', 'the nuclear deal']],
    ['They met after the Treaty of Tartu.', 'Treaty of Tartu', ['Treaty of Tartu']],
    ['The Clean Rivers Act of 1970 stands. Some want the law changed.', 'Clean Rivers Act of 1970', ['Clean Rivers Act of 1970', 'the law']],
  ])('%s', (text, name, mentions) => {
    expect(read(text)).toMatchObject([{ name, mentions: expect.arrayContaining(mentions) }]);
  });

  it.each([
    'He told the Republican National Convention that Bill Clinton agreed.',
    'The deal was done, and the law of the land is plain.',
    'Editor Bill Marsh resolved to report.',
    'The trade deal and the report came late.',
  ])('no document in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('keeps apart what is another', () => {
    const text = 'Resolution 1874 and Resolution 2231 differ. The trade deal is no part of the JCPOA.';
    expect(read(text).map(({ name }) => name)).toEqual(['Resolution 1874', 'Resolution 2231', 'JCPOA']);
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

  it('takes nothing from furniture', () => {
    expect(read('Envoys sign the North Sea Fishing Agreement. (AP Photo/Cara Novak)\nNothing else happened in the port that day.')).toEqual([]);
  });
});
