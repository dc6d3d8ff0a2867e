import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReport } from '@/lib/articles/read-report';
import type { Report } from '@/lib/articles/report';
import { readStatements } from '@/lib/statements/read-statements';

const reportOf = (text: string): Report => ({ id: 'r', text, furniture: [], headline: null, bylines: [], dateline: null, publishedAt: null, outlet: null, agencies: [], licence: null });

/** Each statement as "level | name | cue | content", with what else was found behind it. */
function read(text: string): string[] {
  return readStatements(reportOf(text)).map((s) => {
    const slice = (span: { start: number; end: number } | null) => (span ? text.slice(span.start, span.end) : '');
    const content = (s.quote.parts ?? [s.quote]).map(slice).join(' … ');
    const more = [s.via.length ? `via ${s.via.map((v) => v.name).join(', ')}` : '', s.place ? slice(s.place) : '', s.time ? slice(s.time) : '', s.denies ? 'denies' : ''].filter(Boolean);
    return [s.level, s.speaker?.name ?? 'nobody', slice(s.cue), content, ...more].join(' | ');
  });
}

const table: [string, string, string[]][] = [
  ['a quotation and its tag', '“The bridge is safe,” Mayor Ana Ruiz said on Monday.', ['direct | Ana Ruiz | said | The bridge is safe | on Monday']],
  ['a tag before', 'Mayor Ana Ruiz said: “The bridge is safe.”', ['direct | Ana Ruiz | said | The bridge is safe.']],
  ['a tag turned round', '“The bridge is safe,” said Ana Ruiz, the mayor of Lima.', ['direct | Ana Ruiz | said | The bridge is safe']],
  ['a broken quotation and one that follows', '“The bridge,” Ana Ruiz said, “is safe. We looked.” “Twice.”', ['direct | Ana Ruiz | said | The bridge … is safe. We looked. … Twice.']],
  ['straight marks', '"The bridge is safe," Ana Ruiz said.', ['direct | Ana Ruiz | said | The bridge is safe']],
  ['indirect', 'The engineers said that the bridge could carry forty lorries.', ['indirect | The engineers | said | the bridge could carry forty lorries']],
  ['no "that"', 'Ana Ruiz insisted the bridge could carry forty lorries.', ['indirect | Ana Ruiz | insisted | the bridge could carry forty lorries']],
  ['mixed', 'Ana Ruiz said the bridge was “as safe as any road” in the land.', ['mixed | Ana Ruiz | said | the bridge was “as safe as any road” in the land']],
  ['told somebody', 'Ana Ruiz told reporters on Monday that the bridge would open.', ['indirect | Ana Ruiz | told | the bridge would open | on Monday']],
  ['the tag last', 'The bridge would open in spring, Ana Ruiz maintained.', ['indirect | Ana Ruiz | maintained | The bridge would open in spring']],
  ['the tag inside', 'The bridge, Ana Ruiz said, would open in spring.', ['indirect | Ana Ruiz | said | The bridge … would open in spring']],
  ['according to', 'According to the ministry, the bridge would open in spring.', ['indirect | the ministry | According to | the bridge would open in spring']],
  ['according to, last', 'The bridge would open in spring, according to the ministry.', ['indirect | the ministry | according to | The bridge would open in spring']],
  ['a participle', 'Ana Ruiz praised the engineers, saying they had worked all night.', ['indirect | Ana Ruiz | praised | the engineers', 'indirect | Ana Ruiz | saying | they had worked all night']],
  ['two verbs', 'Ana Ruiz said the bridge was safe and added that it was cheap.', ['indirect | Ana Ruiz | said | the bridge was safe', 'indirect | Ana Ruiz | added | it was cheap']],
  ['a pronoun', 'Ana Ruiz opened the bridge. “It is safe,” she said.', ['direct | Ana Ruiz | said | It is safe']],
  ['a pronoun and two people', 'Peter Okoro built the bridge. Ana Ruiz opened it. He said it was safe.', ['indirect | Peter Okoro | said | it was safe']],
  ['a last name', 'Peter Okoro built the bridge. Okoro said it was safe.', ['indirect | Peter Okoro | said | it was safe']],
  ['quoted as saying', '“The bridge is safe,” state media quoted Peter Okoro as saying.', ['direct | Peter Okoro | quoted Peter Okoro as saying | The bridge is safe | via state media']],
  ['passed on by an agency', 'Peter Okoro has rejected any delay, stressing that “the bridge will open in spring,” Harbour News Agency reported on Sunday.', [
    'indirect | Peter Okoro | has rejected | any delay | via Harbour News Agency | on Sunday', 'direct | Peter Okoro | stressing | the bridge will open in spring | via Harbour News Agency | on Sunday']],
  ['a claim within', 'Peter Okoro called a claim by Ana Ruiz that the bridge was weak “nonsense.”', [
    'mixed | Peter Okoro | called | a claim by Ana Ruiz that the bridge was weak “nonsense.” | denies', 'indirect | Ana Ruiz | claim by Ana Ruiz | the bridge was weak']],
  ['described as', 'Ana Ruiz described the bridge as “a gift,” and noted that it was cheap.', ['mixed | Ana Ruiz | described | the bridge as “a gift,”', 'indirect | Ana Ruiz | noted | it was cheap']],
  ['blamed for saying', 'Peter Okoro hit back at Mayor Ana Ruiz for suggesting that the bridge was weak.', ['indirect | Ana Ruiz | suggesting | the bridge was weak']],
  ['a long title', 'On Monday chief of staff Maj. Gen. Peter Okoro said the road was open.', ['indirect | Peter Okoro | said | the road was open | On Monday']],
  ['somebody’s spokesman', 'A spokesman for President Peter Okoro said the road was open.', ['indirect | A spokesman for President Peter Okoro | said | the road was open']],
  ['a body passing on', '“It is safe,” the Harbour news agency quoted him as saying.', ['direct | him | quoted him as saying | It is safe | via Harbour news agency']],
  ['a place', 'Ana Ruiz said in Cairo that the bridge was safe.', ['indirect | Ana Ruiz | said | the bridge was safe | in Cairo']],
  ['a denial', 'Peter Okoro denied that the bridge was weak.', ['indirect | Peter Okoro | denied | the bridge was weak | denies']],
  ['a paragraph that is only a quotation', 'Peter Okoro noted that the bridge was safe.\n\n“We looked twice.”', ['indirect | Peter Okoro | noted | the bridge was safe', 'direct | Peter Okoro |  | We looked twice.']],
  ['a colon and a new paragraph', 'Peter Okoro went on:\n\n“We looked twice.”', ['direct | Peter Okoro |  | We looked twice.']],
  ['signed', '“We looked twice.” — Peter Okoro', ['direct | Peter Okoro | — | We looked twice.']],
  ['scare quotes and titles', 'The “old” bridge stood for years. It was painted in the “Blue Book” style.', []],
  ['nouns that look like verbs', 'The reports, claims and plans of the council filled a shelf.', []],
];

describe('readStatements', () => {
  it.each(table)('%s: %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('takes nothing from furniture', () => {
    const text = 'Ana Ruiz said the bridge was safe. Peter Okoro said the road was not.';
    const report = { ...reportOf(text), furniture: [{ start: 0, end: 34, kind: 'caption' as const }] };
    expect(readStatements(report).map((s) => s.speaker?.name)).toEqual(['Peter Okoro']);
  });

  const part = fc.oneof(
    fc.constantFrom('“', '”', '"', "'", '’', "''", ' ', '\n\n', ', ', '. ', ' said ', ' Ana Ruiz ', ' he ', ' told reporters that ', ' according to ', 'the bridge is safe', ' and ', ' as saying ', ' quoted ', ': ', ' – ', '(', ')', '😀'),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  const anyText = fc.array(part, { maxLength: 50 }).map((parts) => parts.join(''));

  it('keeps every span in bounds and in order, on any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0;
        for (const s of readStatements(readReport(text))) {
          const spans = [s.quote, ...(s.quote.parts ?? []), s.speaker, s.cue, ...s.via, s.place, s.time].filter((span) => span !== null);
          for (const span of spans) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
          for (const [i, piece] of (s.quote.parts ?? []).entries()) expect(piece.start).toBeGreaterThanOrEqual(s.quote.parts?.[i - 1]?.end ?? s.quote.start);
          expect(s.quote.start).toBeGreaterThanOrEqual(at);
          expect(s.confidence).toBeGreaterThanOrEqual(0);
          expect(s.confidence).toBeLessThanOrEqual(1);
          at = s.quote.start;
        }
      }),
      { numRuns: 60 },
    );
  });

  it('says the same of the same text, whatever was read before', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const first = readStatements(reportOf(text));
        readStatements(reportOf(other));
        expect(readStatements(reportOf(text))).toEqual(first);
      }),
      { numRuns: 30 },
    );
  });

  it('takes time in step with the length of the text', () => {
    const hard = ['“', '('.repeat(3), ' said ', 'a '.repeat(20), ', who said, ', ' and '];
    for (const piece of hard) {
      const started = performance.now();
      readStatements(reportOf(piece.repeat(Math.ceil(60_000 / piece.length))));
      expect(performance.now() - started).toBeLessThan(4000);
    }
  });
});
