/** Where to go afterwards, when it is a page of this site; anything else leads to `otherwise`. */
export function nextPath(given: string | string[] | undefined, otherwise = '/'): string {
  if (typeof given !== 'string' || given.length > 500) return otherwise;
  // "//evil.example" and "/\evil.example" are other sites to a browser, and tabs and line ends are dropped before it looks.
  return /^\/(?![/\\])[^\s\\]*$/.test(given) ? given : otherwise;
}
