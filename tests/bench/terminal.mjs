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

/** A table under its title, on standard output. */
export function show(title, table) {
  clear();
  console.log(`\n${title}`);
  console.table(table);
}

/** Runs a benchmark. A refusal is one sentence, anything else that goes wrong is shown whole; either way it has failed. */
export async function run(main) {
  try {
    await main();
  } catch (error) {
    clear();
    console.error(error?.sentence ?? error?.stack ?? String(error));
    process.exitCode = 1;
  }
}
