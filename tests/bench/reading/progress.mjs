let isShown = false;

/** What is being done, on one line of standard error that the next one overwrites; a line each where that is no terminal. */
export function say(sentence) {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${sentence} …`);
  else process.stderr.write(`${sentence} …\n`);
  isShown = true;
}

/** Takes the line away before something is printed. */
export function clear() {
  if (isShown && process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  isShown = false;
}
