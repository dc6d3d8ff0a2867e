import { parseHTML } from 'linkedom/worker';

/** Larger pages are no reports; a browser, too, stops at some depth. */
const mostNodes = 40_000;
const deepest = 400;

/** A page in memory, or the one clear sentence that says why it cannot be read. No script of it runs, and nothing is fetched. */
export function openPage(html: string): { refusal: null; document: Document } | { refusal: string; document: null } {
  if (html.trim() === '') return refuse('There is no page here. Give the HTML of a report.');
  if (!/<[a-z!?/]/i.test(html)) return refuse('This is not a web page: it has no HTML in it.');
  const document = parse(html);
  if (!document?.documentElement) return refuse('This page is broken and cannot be read. Copy the words of the report instead.');
  const refusal = measure(document);
  return refusal === null ? { refusal, document } : refuse(refusal);
}

function refuse(refusal: string): { refusal: string; document: null } {
  return { refusal, document: null };
}

function parse(html: string): Document | null {
  try {
    const isWhole = /<html[\s>]/i.test(html);
    return parseHTML(isWhole ? html : `<!doctype html><html><head></head><body>${html}</body></html>`).document;
  } catch {
    // The parser gives up on a few pages that nobody would write by hand, such as one with 100,000 classes.
    return null;
  }
}

/** Why a page is too much to be read, or null. */
function measure({ documentElement }: Document): string | null {
  let nodes = 0;
  let depth = 0;
  for (let node: Node = documentElement; ; ) {
    if (++nodes > mostNodes) return `This page is too large to be read: it has more than ${mostNodes.toLocaleString('en')} parts. Copy the words of the report instead.`;
    if (node.firstChild) {
      node = node.firstChild;
      if (++depth > deepest) return 'This page is nested too deeply to be read. Copy the words of the report instead.';
      continue;
    }
    while (node !== documentElement && !node.nextSibling && node.parentNode) {
      node = node.parentNode;
      depth -= 1;
    }
    if (node === documentElement || !node.nextSibling) return null;
    node = node.nextSibling;
  }
}

/** The words of an element as a reader sees them on one line. */
export function wordsOf(element: Element | null | undefined): string {
  return squeeze(element?.textContent ?? '');
}

/** "  The\n bridge\u00a0 fell " → "The bridge fell"; signs without width are left out. */
export function squeeze(text: string): string {
  return text.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '').replace(/\s+/g, ' ').trim();
}
