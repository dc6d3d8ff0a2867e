import { describe, expect, it } from 'vitest';
import { pastedSchema } from '@/app/import/pasted';
import { readPasted } from '@/app/import/read-pasted';
import { previewReport } from '@/components/import/preview';

const report = [
  'Harbour bridge to close for a year',
  'By Lena Hart',
  '',
  'NORTHPORT — The harbour bridge will close in June, Mayor Tom Reyes said on Tuesday. “We have put this off for far too long,” Reyes told the council.',
  '',
  'The engineer Ada Boyle denied that the bridge was unsafe. “It is old, and it is sound,” Boyle said. Work on the bridge is expected to last until the summer of the next year.',
].join('\n');
const one = (text: string) => ({ text, outlet: '', publishedAt: '', url: '' });

describe('what was pasted', () => {
  it('becomes one report for each text, with line ends as a file has them', () => {
    const { reports, key } = pastedSchema.parse({ text: ['a\r\nb', 'c'], outlet: ['The Tide', ''], publishedAt: ['2026-05-12', ''], url: ['', 'https://tide.example/1'] });
    expect(key).toBeUndefined();
    expect(reports).toEqual([
      { text: 'a\nb', outlet: 'The Tide', publishedAt: '2026-05-12', url: '' },
      { text: 'c', outlet: '', publishedAt: '', url: 'https://tide.example/1' },
    ]);
  });

  it.each([
    [{ text: [] }, 'text'],
    [{ text: Array.from({ length: 11 }, () => 'a') }, 'text'],
    [{ text: ['a'], publishedAt: ['12 May'] }, 'publishedAt'],
    [{ text: ['a'], url: ['javascript:alert(1)'] }, 'url'],
    [{ text: ['a'], url: ['file:///etc/passwd'] }, 'url'],
    [{ text: ['a'], key: 'again' }, 'key'],
  ])('is refused at its field: %j', (given, field) => {
    expect(pastedSchema.safeParse(given).error?.issues[0]?.path[0]).toBe(field);
  });
});

describe('readPasted', () => {
  it('reads what is a report and says of each other why not', async () => {
    const read = await readPasted([one(report), one('Too short.'), one(report), one('The river ran slowly under the bridge while children played on the grass near the old mill until the evening came and the lamps along the road were lit one after another in the quiet little town by the water.')]);
    expect(read.map(({ refusal }) => refusal)).toEqual([
      null,
      'This text has 2 words; a report needs at least 40.',
      'This is the same text as report 1.',
      expect.stringMatching(/^No statements were found/),
    ]);
  });

  it('takes what the person knows for what the text does not tell', async () => {
    const [read] = await readPasted([{ ...one(report), outlet: 'The Tide', publishedAt: '2026-05-12' }]);
    expect(read?.reading?.report).toMatchObject({ outlet: 'The Tide', publishedAt: '2026-05-12', text: report });
  });
});

describe('the HTML of a page', () => {
  const html = `<!doctype html><html><head><title>Bridge | The Tide</title><meta property="og:site_name" content="The Tide"></head><body><nav>Home</nav><article><h1>Bridge</h1>${report.split('\n\n').slice(1).map((words) => `<p>${words}</p>`).join('')}</article></body></html>`;

  it('is read like its words', async () => {
    const [read, empty] = await readPasted([{ ...one(html), publishedAt: '2026-05-12' }, one('<html><body><p>Too short.</p></body></html>')]);
    expect(read?.reading?.report).toMatchObject({ headline: 'Bridge', outlet: 'The Tide', publishedAt: '2026-05-12' });
    expect(read?.reading?.report.text).not.toContain('<');
    expect(empty?.refusal).toMatch(/2 words|No report was found/);
  });

  it('is refused when it is longer than what may be pasted', async () => {
    expect((await readPasted([one(html + ' '.repeat(1_100_000))]))[0]?.refusal).toMatch(/longer than 1 MB/);
  });
});

describe('previewReport', () => {
  it('shows the parts, and who said what, in the words of the text', async () => {
    const preview = previewReport((await readPasted([one(report)]))[0]!.reading!);
    expect(preview.headline).toBe('Harbour bridge to close for a year');
    expect(preview.parts).toContainEqual({ name: 'By', value: 'Lena Hart' });
    expect(preview.parts).toContainEqual({ name: 'Outlet', value: 'not found' });
    for (const { quote } of preview.statements) expect(report).toContain(quote);
    expect(preview.statements.map(({ speaker }) => speaker)).toContain('Ada Boyle');
  });
});
