import { Readability } from '@mozilla/readability';
import type { Clues } from '@/lib/articles/page/clues';
import { paragraphsOf, type Paragraph } from '@/lib/articles/page/page-text';

/** Parts of a page that tell nothing of the event, by what they are. */
const silent = 'figcaption, aside, nav, footer, button, [aria-hidden="true"], [role="complementary"], [role="navigation"], [class~="caption" i], [class*="caption-text" i], [class*="image-caption" i], [class*="photo-credit" i], [class*="image-credit" i], [class*="author-bio" i], [class*="skip-link" i]';
const mostSilent = 2000;
/** No part as large as this share of the page is furniture, whatever it calls itself. */
const largest = 0.3;

/** The words of the report, a paragraph each between empty lines; null when the page holds no passage of text. Changes the document. */
export function findBody({ document, linked }: Clues): string | null {
  removeSilent(document);
  const content = findContent(document);
  const text = content ? withoutLinks(paragraphsOf(content)).map((paragraph) => paragraph.text).join('\n\n') : '';
  // A page that shows only the beginning may carry the whole report in its own data.
  return linked?.body && linked.body.length > 2 * text.length ? linked.body : text || null;
}

function findContent(document: Document): Element | null {
  try {
    return new Readability<Element>(document, { serializer: (node) => node as Element }).parse()?.content ?? null;
  } catch {
    // Readability asks for a body and for parents; a page of frames, or one torn in the middle, has none.
    return null;
  }
}

function removeSilent(document: Document): void {
  const whole = document.body?.textContent?.length ?? 0;
  for (const element of [...document.querySelectorAll(silent)].slice(0, mostSilent)) {
    if (element.localName !== 'body' && element.isConnected && (element.textContent?.length ?? 0) < whole * largest) element.remove();
  }
}

const related = /^(?:(?:you (?:may|might) (?:also )?(?:like|be interested in)|more (?:from|on|about|articles|stories|news|like this)\b|related(?: (?:stories|articles|posts?|news|content|topics))?$|recommended|read next|what to read next|most (?:read|popular)|trending|popular now|want more stories|latest (?:news|stories)|don['’]t miss|in other news|from our partners|sponsored|promoted))/i;
const mostRelated = 80;

/** Leaves out lines that only lead to other pages, and all that follows a heading over such lines at the end. */
function withoutLinks(paragraphs: Paragraph[]): Paragraph[] {
  const length = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  const kept: Paragraph[] = [];
  let read = 0;
  for (const paragraph of paragraphs) {
    read += paragraph.text.length;
    if (paragraph.text.length <= mostRelated && related.test(paragraph.text) && read > length / 2) break;
    if (!isLinkLine(paragraph)) kept.push(paragraph);
  }
  return kept;
}

/** "Mayor: Bridge will open in May", all of it a link, and no sentence. */
function isLinkLine({ text, linked }: Paragraph): boolean {
  return linked >= 0.85 && text.length <= 200 && !/[.!?…][”"’')]*$/.test(text);
}
