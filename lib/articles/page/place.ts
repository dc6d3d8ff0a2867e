const asideName = /(?:^|[\s_-])(?:comments?|related|recommend(?:ed|ations)?|sidebar|footer|promo|teaser|trending|most-?read|popular|newsletter|widget)(?:$|[\s_-])/i;
const asideTags = new Set(['aside', 'footer', 'nav', 'form']);
const highest = 12;

/** Whether an element stands in a side column, among comments or among links to other reports. */
export function isAside(element: Element): boolean {
  let at: Element | null = element;
  for (let height = 0; at && height < highest && at.localName !== 'body' && at.localName !== 'html'; height++, at = at.parentElement) {
    if (asideTags.has(at.localName) || asideName.test(`${at.getAttribute('class') ?? ''} ${at.getAttribute('id') ?? ''}`)) return true;
  }
  return false;
}

/** Whether `element` comes after `heading` in the page. */
export function isBelow(heading: Element, element: Element): boolean {
  return (heading.compareDocumentPosition(element) & 4) !== 0;
}
