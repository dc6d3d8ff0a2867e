import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from '@/lib/articles/read-page';
import { readReport } from '@/lib/articles/read-report';

const paragraphs = [
  'OPAVA - The stone bridge will open in May, mayor Eva Novak told reporters on Monday, and nobody will have to pay to cross it, whatever the county says.',
  '“We will rebuild the old mill before winter,” Novak said, and added that the timber, which lay under water for a week, would have to be cut again.',
  'The engineer Bo Li denied that the old piers were unsafe. “They are old, and they are sound,” he said, “and they have carried heavier loads than this one.”',
  'Work had stopped for a week after the flood, which took two houses, a barn and the lower road, and left the upper valley without power for three days.',
];
const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');

type Parts = { head?: string; top?: string; article?: string; after?: string };
const page = ({ head = '', top = '<h1>Bridge to open in May</h1>', article = body, after = '' }: Parts = {}) => `<!doctype html><html><head><title>Bridge to open in May | Opava Times</title>${head}</head><body>
<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><main><article>${top}${article}</article></main>${after}<footer>Contact us</footer></body></html>`;
const linked = (value: object | string) => `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const about = (parts: Parts, url?: string) => readPage(page(parts), url).about;

describe('the words of the report', () => {
  it('are its paragraphs, and nothing around them', () => {
    expect(readPage(page())).toEqual({ refusal: null, text: paragraphs.join('\n\n'), about: { headline: 'Bridge to open in May', bylines: [], publishedAt: null, outlet: null } });
  });

  it.each([
    ['a caption', '<figure><img src="a.jpg"><figcaption>The bridge before the flood.</figcaption></figure>'],
    ['a side column', '<aside><p>Our newsletter brings the river to your door, every morning, before the first ferry leaves.</p></aside>'],
    ['a line that leads elsewhere', '<p><a href="/mill">Mill to be rebuilt, council decides</a></p>'],
    ['a button', '<button>Share this</button>'],
    ['a script', '<script>var bridge = "open";</script>'],
  ])('hold no %s', (_, html) => {
    expect(readPage(page({ article: body.replace('</p>', `</p>${html}`) })).text).toBe(paragraphs.join('\n\n'));
  });

  it('end where other stories begin', () => {
    const tail = '<h3>You may also like</h3><p>A ferry sank in the harbour of Brno, where there is no harbour, and nobody was on board of it.</p>';
    expect(readPage(page({ article: body + tail })).text).toBe(paragraphs.join('\n\n'));
  });

  it('keep line breaks, lists, and quotations of others', () => {
    const article = `${body}<blockquote>We never closed the bridge,<br>and we never shall.</blockquote><ul><li>The piers are sound, said Li.</li><li>The deck is new, he said.</li></ul>`;
    expect(readPage(page({ article })).text?.split('\n').slice(-6)).toEqual(['', 'We never closed the bridge,', 'and we never shall.', '', 'The piers are sound, said Li.', '', 'The deck is new, he said.'].slice(-6));
  });

  it('are one line each, without blanks that do not show', () => {
    const article = body.replace('The stone bridge', 'The\n   stone&nbsp;bri&shy;dge\u200b');
    expect(readPage(page({ article })).text).toBe(paragraphs.join('\n\n'));
  });

  it('come from the page’s own data where the page shows only their beginning', () => {
    const article = `<p>${paragraphs[0]}</p><p>Subscribe to read on.</p>`;
    const head = linked({ '@type': 'NewsArticle', headline: 'Bridge to open in May', articleBody: paragraphs.join('\n\n') });
    expect(readPage(page({ head, article })).text).toBe(paragraphs.join('\n\n'));
  });

  it('are read on as a report', () => {
    const { text, about: known } = readPage(page({ head: meta('og:site_name', 'Opava Times') }));
    expect(readReport(text ?? '', known ?? {})).toMatchObject({ headline: 'Bridge to open in May', dateline: 'OPAVA', outlet: 'Opava Times' });
  });
});

describe('the title', () => {
  it.each<[string, Parts, string]>([
    ['the shared one', { head: meta('og:title', 'Stone bridge opens'), top: '<h1>Bridge to open at last</h1>' }, 'Stone bridge opens'],
    ['without the outlet behind it', { head: meta('og:title', 'Stone bridge opens - Opava Times') + meta('og:site_name', 'The Opava Times'), top: '' }, 'Stone bridge opens'],
    ['without a section behind the heading', { head: meta('og:title', 'Bridge to open in May - Nation | opavatimes.example') }, 'Bridge to open in May'],
    ['with a dash of its own', { head: meta('og:title', 'Stone bridge opens - at last'), top: '' }, 'Stone bridge opens - at last'],
    ['the heading, when the shared one is made for search engines', { head: meta('og:title', 'Opava bridge date') + linked({ '@type': 'NewsArticle', headline: 'At last, the bridge opens' }) + '<title>Opava bridge date</title>', top: '<h1>At last, the bridge opens</h1>' }, 'At last, the bridge opens'],
    ['of the article’s own data', { head: linked({ '@type': 'ReportageNewsArticle', headline: 'Bridge&#39;s opening &amp; after' }), top: '' }, "Bridge's opening & after"],
  ])('is %s', (_, parts, title) => {
    const html = page(parts).replace('<title>Bridge to open in May | Opava Times</title>', parts.head?.includes('<title>') ? '' : '$&');
    expect(readPage(html).about?.headline).toBe(title);
  });

  it('is that of the window where there is no other', () => {
    expect(about({ top: '' }, 'https://www.opavatimes.example/1')?.headline).toBe('Bridge to open in May');
  });
});

describe('the authors', () => {
  const article = (author: unknown) => linked({ '@type': 'NewsArticle', headline: 'Bridge to open in May', author });
  it.each<[string, Parts, string[]]>([
    ['one person', { head: article({ '@type': 'Person', name: 'Ann Field' }) }, ['Ann Field']],
    ['several', { head: article([{ name: 'Ann Field' }, 'Bo Li']) }, ['Ann Field', 'Bo Li']],
    ['several in one', { head: article('Ann Field, Bo Li and Cy Roe') }, ['Ann Field', 'Bo Li', 'Cy Roe']],
    ['one named elsewhere on the page', { head: linked({ '@graph': [{ '@type': ['Article', 'NewsArticle'], headline: 'Bridge', author: { '@id': '#ann' } }, { '@type': 'Person', '@id': '#ann', name: 'Ann Field' }] }) }, ['Ann Field']],
    ['a meta tag', { head: '<meta name="author" content="By ANN FIELD">' }, ['Ann Field']],
    ['no address', { head: meta('article:author', 'https://social.example/ann') }, []],
    ['not the outlet', { head: meta('og:site_name', 'The Opava Times') + '<meta name="author" content="Opava Times">' }, []],
    ['the agency that signs what another prints', { head: meta('og:site_name', 'Opava Times') + linked({ '@type': 'NewsArticle', headline: 'Bridge', author: 'Associated Press', publisher: { name: 'The Associated Press' } }) }, ['Associated Press']],
    ['the shown one, when the data names only the outlet', { head: meta('og:site_name', 'Opava Times') + article('Opava Times'), top: '<h1>Bridge to open in May</h1><p class="byline">By <a rel="author" href="/ann">Ann Field</a>, Staff Writer</p>' }, ['Ann Field']],
    ['below the heading, not beside another story', { top: '<aside><span class="byline">Cy Roe</span></aside><h1>Bridge to open in May</h1><div class="c-byline">By Ann Field | 3 May 2016</div>', after: '<div class="related"><span class="author">Bo Li</span></div>' }, ['Ann Field']],
    ['no one who comments', { after: '<div class="comments"><b class="comment-author">Di Moe says:</b></div>' }, []],
  ])('are %s', (_, parts, authors) => {
    expect(about(parts)?.bylines).toEqual(authors);
  });
});

describe('the day', () => {
  it.each<[string, Parts, string | null]>([
    ['of the article’s data', { head: linked({ '@type': 'NewsArticle', headline: 'Bridge', datePublished: '2016-05-03T23:30:00-04:00', dateModified: '2017-01-01' }) }, '2016-05-03'],
    ['of a meta tag', { head: meta('article:modified_time', '2017-01-01T00:00Z') + meta('article:published_time', '2016-05-03T04:09:00+02:00') }, '2016-05-03'],
    ['printed, and not that of Greenwich', { head: meta('article:published_time', '2016-05-04T03:26:47Z'), top: '<h1>Bridge to open in May</h1><time datetime="2016-05-04T03:26:47Z">11:26 pm, Tuesday, May 3, 2016</time>' }, '2016-05-03'],
    ['of Greenwich where another is printed of something else', { head: meta('article:published_time', '2016-05-04T03:26:47Z'), top: '<h1>Bridge to open in May</h1><time>May 9, 2016</time>' }, '2016-05-04'],
    ['on which the words were written anew', { head: linked({ '@type': 'NewsArticle', headline: 'Bridge', datePublished: '2009-05-03T10:00:00Z', dateModified: '2016-04-24' }), article: body.replace('Work had stopped', 'In August 2015 work had stopped') }, '2016-04-24'],
    ['of print where the words tell of no later year', { head: linked({ '@type': 'NewsArticle', headline: 'Bridge', datePublished: '2009-05-03T10:00:00Z', dateModified: '2016-04-24' }) }, '2009-05-03'],
    ['in words', { head: '<meta name="DC.date.issued" content="Tue, 3 May 2016 04:09:00 GMT">' }, '2016-05-03'],
    ['without marks', { head: '<meta name="pdate" content="20160503">' }, '2016-05-03'],
    ['that somebody has set', { head: '<meta name="date" content="1901-01-01T00:00:00Z">' + meta('article:published_time', '1970-01-01') }, null],
    ['of the year 1', { head: '<meta name="date" content="0001-05-03T00:00:00Z">' }, null],
    ['that is none', { head: '<meta name="date" content="20161332">' }, null],
    ['of a <time>', { top: '<time datetime="2017-01-01">Now</time><h1>Bridge to open in May</h1><time datetime="2016-05-03T10:00Z">Tuesday</time>' }, '2016-05-03'],
    ['of the line below the heading', { top: '<h1>Bridge to open in May</h1><p class="byline">By Ann Field, May 3, 2016</p>' }, '2016-05-03'],
  ])('is that %s', (_, parts, day) => {
    expect(about(parts)?.publishedAt).toBe(day);
  });

  it('may stand in the address alone', () => {
    expect(about({}, 'https://opava.example/2016/05/03/bridge')).toMatchObject({ publishedAt: '2016-05-03', outlet: 'opava.example' });
    expect(about({}, 'https://opava.example/2016/45/03/bridge')?.publishedAt).toBeNull();
  });
});

describe('the outlet', () => {
  it.each<[string, string, string]>([
    ['the publisher', linked({ '@type': 'NewsArticle', headline: 'Bridge', publisher: { '@type': 'Organization', name: 'The Opava Times' } }) + meta('og:site_name', 'opavatimes'), 'The Opava Times'],
    ['the site', meta('og:site_name', 'Opava Times'), 'Opava Times'],
    ['not the agency', linked({ '@type': 'NewsArticle', headline: 'Bridge', publisher: { name: 'Associated Press' } }) + meta('og:site_name', 'Opava Times'), 'Opava Times'],
    ['not the software', linked({ '@type': 'NewsArticle', headline: 'Bridge', publisher: { name: 'Blogger' } }) + meta('og:site_name', 'Opava Times'), 'Opava Times'],
    ['not its motto', meta('og:site_name', 'Opava Times | News of the valley'), 'Opava Times'],
    ['not the edition', linked({ '@type': 'NewsArticle', headline: 'Bridge', publisher: { name: 'Reuters' } }) + meta('og:site_name', 'U.S.'), 'Reuters'],
    ['the host', '<link rel="canonical" href="https://www.opavatimes.example/bridge">', 'opavatimes.example'],
  ])('is %s', (_, head, outlet) => {
    expect(about({ head })?.outlet).toBe(outlet);
  });
});

describe('the licence', () => {
  it.each<[string, Parts, string | undefined]>([
    ['of a link', { head: '<link rel="license" href="https://creativecommons.org/licenses/by-sa/4.0/">' }, 'CC BY-SA 4.0'],
    ['of the article’s data', { head: linked({ '@type': 'NewsArticle', headline: 'Bridge', license: 'http://creativecommons.org/publicdomain/zero/1.0/' }) }, 'CC0 1.0'],
    ['of a picture', { article: `${body}<figure><img src="a"><a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC</a></figure>` }, undefined],
    ['that is no open one', { head: '<link rel="license" href="https://opava.example/terms">' }, undefined],
  ])('%s is %s', (_, parts, licence) => {
    expect(about(parts)?.licence).toBe(licence);
  });
});

describe('a page that cannot be read', () => {
  it.each([
    ['', /^There is no page here/],
    ['The mayor said so.', /^This is not a web page/],
    ['<!doctype html><html></html>', /^No report was found/],
    ['<html><head><title>Bridge</title></head><frameset><frame src="a"></frameset></html>', /^No report was found/],
    ['<div id="root"></div><script src="app.js"></script>', /^No report was found/],
    ['<div>'.repeat(500) + body, /nested too deeply/],
    ['<br>'.repeat(50_000), /too large/],
    [`<p class="${'a b '.repeat(150_000)}">`, /^(?:This page is broken|No report was found)/],
  ])('%# is refused with one sentence', (html, sentence) => {
    expect(readPage(html)).toEqual({ refusal: expect.stringMatching(sentence) as string, about: null, text: null });
  });

  it.each([
    ['broken JSON-LD', linked('{"@type": "NewsArticle", "headline": ')],
    ['JSON-LD of nothing', linked('null') + linked('[[[1]]]') + linked('"x"')],
    ['JSON-LD within itself', linked(`${'{"@graph":'.repeat(3000)}1${'}'.repeat(3000)}`)],
  ])('is none with %s', (_, head) => {
    expect(readPage(page({ head }))).toMatchObject({ refusal: null, text: paragraphs.join('\n\n') });
  });

  it('reads JSON-LD in a comment, or with line ends in its texts', () => {
    expect(about({ head: linked('<!-- {"@type":"NewsArticle","headline":"Bridge\nopens","author":"Ann Field"} -->') })).toMatchObject({ headline: 'Bridge opens', bylines: ['Ann Field'] });
    expect(about({ head: linked('//<![CDATA[\n{"@type":"NewsArticle","headline":"Bridge opens"}\n//]]>') })?.headline).toBe('Bridge opens');
  });

  it('never throws, whatever it holds', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('<p>', '</p>', '<div class="byline">', '</div>', '<html>', '</html>', '<body>', '<head>', '<table><td>', '<script type="application/ld+json">', '</script>', '{"@type":"NewsArticle","author":[null,{"name":[1]}]}', '<h1>', '<time datetime="x">', '<a href="#">', '<title>', '<template>', '<svg>', '<frameset>', '<!--', '-->', '<![CDATA[', '&#x110000;', '&amp', '<meta property="og:title" content=', '<select><option>', '<br/>', '<html class=a>', body),
    );
    fc.assert(fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const found = readPage(pieces.join(''), pieces[0]);
      if (found.refusal === null) expect(found.text.trim()).not.toBe('');
      else expect(found.refusal).toMatch(/^[A-Z].*\.$/);
    }), { numRuns: 300 });
  });
});
