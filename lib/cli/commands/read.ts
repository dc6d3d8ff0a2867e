import { parseArgs } from 'node:util';
import { InputError, UsageError, write, type Command } from '@/lib/cli/command';
import { readJsonl } from '@/lib/cli/commands/read-jsonl';
import { readInput } from '@/lib/cli/input';
import { widthOf } from '@/lib/cli/layout';
import { readingJson } from '@/lib/cli/reading-json';
import { showReading } from '@/lib/cli/show-reading';

const usage = `byline read [FILE…] [--json]
byline read --jsonl

Reads reports: headline, bylines and other parts, who said what, and documents.
FILE is .txt, .md or .html; - (or no FILE) is standard input.

  --json    one JSON object for each report, a line each; every span counts in UTF-16 units
  --jsonl   standard input holds {"id", "text"} or {"id", "html", "url"?} on each line; answers
            a line for each, in the same order; a bad line is answered in its place with {"id"?, "error"}
`;

/** `byline read` */
export const read: Command = {
  usage,
  async run(args, terminal) {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { json: { type: 'boolean' }, jsonl: { type: 'boolean' } } });
    if (values.jsonl) {
      if (positionals.length > 0 || values.json) throw new UsageError('--jsonl reads standard input, and stands alone.');
      return readJsonl(terminal);
    }
    if (positionals.length === 0 && terminal.stdin.isTTY) throw new UsageError('Name a FILE, or - for standard input.');
    let hasFailed = false;
    for (const [index, name] of (positionals.length > 0 ? positionals : ['-']).entries()) {
      try {
        const { reading, isSameText } = await readInput(name, terminal);
        const shown = values.json ? `${JSON.stringify(readingJson(name, reading, !isSameText))}\n` : `${index > 0 ? '\n' : ''}${showReading(name, reading, widthOf(terminal))}`;
        await write(terminal.stdout, shown);
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        hasFailed = true;
        terminal.stderr.write(`${name}: ${error.message}\n`);
      }
    }
    return hasFailed ? 1 : 0;
  },
};
