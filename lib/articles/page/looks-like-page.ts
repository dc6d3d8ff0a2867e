const opening = /^\uFEFF?\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^>]{0,2000}-->\s*)?<(?:!doctype\s+html|html|head|body|article)\b/i;

/** Whether what was given is the HTML of a page, and not the words of a report: "<!doctype html>…". */
export function looksLikePage(text: string): boolean {
  return opening.test(text.slice(0, 4000));
}
