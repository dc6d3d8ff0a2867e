import { UsageError, type Command, type Terminal } from '@/lib/cli/command';

/** Each command is loaded when it is called: reading needs no database. */
const commands: Record<string, () => Promise<Command>> = {
  read: async () => (await import('@/lib/cli/commands/read')).read,
  compare: async () => (await import('@/lib/cli/commands/compare')).compare,
  quiz: async () => (await import('@/lib/cli/commands/quiz')).quiz,
  import: async () => (await import('@/lib/cli/commands/import')).importReports,
  backup: async () => (await import('@/lib/cli/commands/backup')).backup,
  restore: async () => (await import('@/lib/cli/commands/restore')).restore,
};

/** Described already, and not built: said as such, so that nobody looks for a slip of the fingers. */
const later = ['export', 'check'];

const usage = `byline: turns news reports into quizzes whose every answer key is a marked passage

  byline read [FILE…] [--json]        headline, bylines, statements and documents of reports
  byline read --jsonl                 the same for a stream: a JSON object on each line
  byline compare A B [C…] [--json]    how several reports of one event tell it
  byline quiz FILE… [--json]          questions about a report, or about an event
  byline import FILE… [--event NAME]  keeps reports and draft questions in the database
  byline backup FILE                  the embedded database in one file
  byline restore FILE [--replace]     puts it back

byline COMMAND -h says more. FILE is .txt, .md or .html, or - for standard input.
Exit code: 0 done, 1 some input failed, 2 wrong usage.
`;

/** Runs `byline …` and resolves to its exit code. */
export async function main(args: string[], terminal: Terminal): Promise<0 | 1 | 2> {
  const [name, ...rest] = args;
  if (name === undefined || name === '-h' || name === '--help' || name === 'help') {
    (name === undefined ? terminal.stderr : terminal.stdout).write(usage);
    return name === undefined ? 2 : 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (later.includes(name)) {
    terminal.stderr.write(`byline: the command "${name}" is not there yet. The commands are ${Object.keys(commands).join(', ')}; byline -h says more.\n`);
    return 2;
  }
  if (!load) {
    terminal.stderr.write(`byline: there is no command "${name}". The commands are ${Object.keys(commands).join(', ')}; byline -h says more.\n`);
    return 2;
  }
  const command = await load();
  if (rest.includes('-h') || rest.includes('--help')) {
    terminal.stdout.write(command.usage);
    return 0;
  }
  try {
    return await command.run(rest, terminal);
  } catch (error) {
    if (!isUsage(error)) throw error;
    terminal.stderr.write(`byline ${name}: ${error.message} (byline ${name} -h shows how it is used)\n`);
    return 2;
  }
}

/** Ours, or one of node:util's parseArgs ("Unknown option '--jsn'"). */
function isUsage(error: unknown): error is Error {
  if (error instanceof UsageError) return true;
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
