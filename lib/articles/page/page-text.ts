import { squeeze } from '@/lib/articles/page/open-page';

/** A block of a page: its words, and which part of them (0–1) is links. */
export type Paragraph = { text: string; linked: number };

const blocks = new Set('address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul summary'.split(' '));
const silent = new Set('script style noscript template svg math iframe object embed audio video canvas button input select textarea head title map'.split(' '));

/** The blocks of an element that hold words, in order; a line break inside of one stays. */
export function paragraphsOf(root: Element): Paragraph[] {
  const collector = new Collector();
  // Step by step and not by recursion: a page may be nested deeper than the stack.
  let node: Node = root;
  for (;;) {
    if (collector.enter(node) && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node !== root && !node.nextSibling && node.parentNode) {
      collector.leave(node);
      node = node.parentNode;
    }
    collector.leave(node);
    if (node === root || !node.nextSibling) return collector.paragraphs;
    node = node.nextSibling;
  }
}

class Collector {
  readonly paragraphs: Paragraph[] = [];
  private line = '';
  private lines: string[] = [];
  private linked = 0;
  private links = 0;

  /** Notes what begins here; false when nothing inside of it is to be read. */
  enter(node: Node): boolean {
    if (node.nodeType === 3) this.read(node.textContent ?? '');
    if (node.nodeType !== 1) return false;
    const { localName } = node as Element;
    if (localName === 'a') this.links += 1;
    if (localName === 'br') this.endLine();
    if (blocks.has(localName)) this.endBlock();
    return !silent.has(localName);
  }

  leave(node: Node): void {
    if (node.nodeType !== 1) return;
    const { localName } = node as Element;
    if (localName === 'a') this.links -= 1;
    if (blocks.has(localName)) this.endBlock();
  }

  private read(text: string): void {
    this.line += text;
    if (this.links > 0) this.linked += squeeze(text).length;
  }

  private endLine(): void {
    const words = squeeze(this.line);
    if (words) this.lines.push(words);
    this.line = '';
  }

  private endBlock(): void {
    this.endLine();
    const text = this.lines.join('\n');
    if (text) this.paragraphs.push({ text, linked: this.linked / text.length });
    this.lines = [];
    this.linked = 0;
  }
}
