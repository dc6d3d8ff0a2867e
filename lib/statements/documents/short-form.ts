/** "JCPOA" for "Joint Comprehensive Plan of Action": its letters are the initials, small words left out or not. */
export function isShortFor(short: string, name: string): boolean {
  const words = name.split(/[\s–-]+/).filter((each) => /\p{L}/u.test(each));
  const all = words.map((each) => each[0]?.toUpperCase()).join('');
  const tall = words.filter((each) => /^\p{Lu}/u.test(each)).map((each) => each[0]).join('');
  const plain = short.toUpperCase().replace(/[-.]/g, '');
  return plain === all || plain === tall || (plain.length >= 3 && tall.startsWith(plain.slice(0, 3)));
}

/** The short form in brackets right after a name: "Clean Rivers Act | (CRA)". */
export function bracketAfter(text: string, name: string, end: number): { short: string; end: number } | null {
  const bracket = /^ \((?:the )?["“]?(?:the )?([\p{Lu}][\p{L}\d.-]{1,11})["”]?\)/u.exec(text.slice(end, end + 28));
  const short = bracket?.[1];
  return bracket && short && isShortFor(short, name) ? { short, end: end + bracket[0].length } : null;
}
