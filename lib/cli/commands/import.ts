import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { InputError, UsageError, type Command, type Terminal } from '@/lib/cli/command';
import { readInputs, type Input } from '@/lib/cli/input';
import { count } from '@/lib/cli/layout';
import { AppError } from '@/lib/errors';

const usage = `byline import FILE… [--event NAME] [--as EMAIL]

Keeps reports of one event and draft questions about them in the database. Somebody then
chooses among the drafts in the browser. The same files and event again change nothing.

  --event NAME   the title of the event (the first headline)
  --as EMAIL     whose event it is (the administrator's, who also finds here what was
                 imported before anybody had an account)

The embedded database belongs to one process: stop a running Byline first. With
DATABASE_URL set, both work side by side.
`;

/** `byline import` */
export const importReports: Command = {
  usage,
  async run(args, terminal) {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { event: { type: 'string' }, as: { type: 'string' } } });
    if (positionals.length === 0) throw new UsageError('Name one report or more.');
    if (values.event !== undefined && values.event.trim() === '') throw new UsageError('--event is empty.');
    if (values.as !== undefined && !/^\S+@\S+\.\S+$/.test(values.as)) throw new UsageError(`--as is "${values.as}"; it should be an e-mail address.`);
    const { inputs, hasFailed } = await readInputs(positionals, terminal, {});
    if (inputs.length === 0) return 1;
    const title = values.event?.trim() ?? inputs.find(({ reading }) => reading.report.headline)?.reading.report.headline ?? `Reports imported from ${positionals[0]}`;
    try {
      await store(inputs, title, values.as ?? null, terminal);
    } catch (error) {
      // A locked folder, a database out of reach, an account that may not: each is one sentence.
      if (!(error instanceof AppError || error instanceof InputError)) throw error;
      terminal.stderr.write(`byline import: ${error.message}\n`);
      return 1;
    }
    return hasFailed ? 1 : 0;
  },
};

async function store(inputs: Input[], title: string, email: string | null, terminal: Terminal): Promise<void> {
  // The database is a chunk of its own, loaded here alone.
  const [{ closeDb }, { findOperator }, { findSameText, saveImport }, { hashText }, { listLibrarySpeakers }, { makeQuestions }] = await Promise.all([
    import('@/lib/db/client'), import('@/lib/db/operators'), import('@/lib/db/import'), import('@/lib/db/id'), import('@/lib/db/library-speakers'), import('@/lib/pipeline'),
  ]);
  try {
    const viewer = await findOperator(email);
    if (!viewer) throw new InputError(email === null ? 'The administrator’s account was not found. Say whose event it is with --as EMAIL.' : `Nobody here has the e-mail address ${email}. Sign up in the browser first.`);
    for (const { name, reading } of inputs) {
      const same = await findSameText(viewer, hashText(reading.report.text));
      if (same && same.eventTitle !== title) terminal.stderr.write(`${name}: This text is in “${same.eventTitle}” already; it is kept here as well.\n`);
    }
    const { questions, refused } = makeQuestions(inputs.map(({ reading }) => reading), { library: await listLibrarySpeakers() });
    const { eventSlug } = await saveImport(viewer, {
      key: keyOf(title, inputs),
      eventTitle: title,
      readings: inputs.map(({ reading, source }) => ({ reading, source: source ?? { licence: reading.report.licence ?? 'not stated' } })),
      questions,
      refused,
    });
    terminal.stdout.write(`“${title}”: ${count(inputs.length, 'report')} and ${count(questions.length, 'draft question')} kept for ${viewer.name}; ${refused.length} refused by the checks.\n`);
    terminal.stdout.write(`Choose among the drafts in the browser, as ${viewer.role === 'administrator' || email !== null ? viewer.name : 'the administrator'}: /events/${eventSlug}/curate\n`);
  } finally {
    await closeDb();
  }
}

/** The same files under the same title make the same key, so that importing them twice stores them once. */
function keyOf(title: string, inputs: Input[]): string {
  const hex = createHash('sha256').update(JSON.stringify([title, ...inputs.map(({ reading }) => reading.report.id)])).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
