/** Where a command reads and writes: `process`, or a test's own. */
export type Terminal = {
  stdin: AsyncIterable<Uint8Array | string> & { isTTY?: boolean };
  stdout: Output & { columns?: number };
  stderr: Output;
};

type Output = { write(text: string): boolean; once(event: 'drain', listener: () => void): unknown };

/** A command: what `-h` shows, and what it does. Resolves to the exit code: 0 done, 1 some input failed. */
export type Command = { usage: string; run(args: string[], terminal: Terminal): Promise<0 | 1> };

/** The command was called in a way that it does not know: exit code 2. */
export class UsageError extends Error {}

/** One input cannot be read; the sentence is shown after its name, and the rest is done. */
export class InputError extends Error {}

/** Writes, and waits while the reader at the other end is slow: memory stays flat. */
export async function write(output: Output, text: string): Promise<void> {
  if (!output.write(text)) await new Promise<void>((resolve) => output.once('drain', resolve));
}
