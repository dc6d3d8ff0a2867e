import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { InputError, UsageError, type Command, type Terminal } from '@/lib/cli/command';
import { readInputs, type Input } from '@/lib/cli/input';
import { count } from '@/lib/cli/layout';
import { AppError } from '@/lib/errors';
import { groupReports } from '@/lib/events/group-reports';

const usage = `byline import FILE… [--event NAME] [--as EMAIL]

Keeps reports and draft questions about them in the database. Reports that tell of one event
are put together. Somebody then chooses among the drafts in the browser. The same files and
event again change nothing.

  --event NAME   all files are of one event, of this title (without it, files are put together
                 by what they tell and when, and each event has its first headline for a title)
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
    const events = values.event === undefined ? groupInputs(inputs).map((own) => ({ title: titleOf(own), inputs: own })) : [{ title: values.event.trim(), inputs }];
    try {
      await store(events, values.as ?? null, terminal);
    } catch (error) {
      // A locked folder, a database out of reach, an account that may not: each is one sentence.
      if (!(error instanceof AppError || error instanceof InputError)) throw error;
      terminal.stderr.write(`byline import: ${error.message}\n`);
      return 1;
    }
    return hasFailed ? 1 : 0;
  },
};

type ToStore = { title: string; inputs: Input[] };

/** Inputs that tell of one event, put together. */
function groupInputs(inputs: Input[]): Input[][] {
  const home = new Map(inputs.map((input) => [input.reading.report, input]));
  return groupReports([...home.keys()]).map((reports) => reports.map((report) => home.get(report)!));
}

const titleOf = (inputs: Input[]) => inputs.find(({ reading }) => reading.report.headline)?.reading.report.headline ?? `Reports imported from ${inputs[0]!.name}`;

async function store(events: ToStore[], email: string | null, terminal: Terminal): Promise<void> {
  // The database is a chunk of its own, loaded here alone.
  const [{ closeDb }, { findOperator }, { findSameText, saveImport }, { hashText }, { listLibrarySpeakers }, { makeQuestions }] = await Promise.all([
    import('@/lib/db/client'), import('@/lib/db/operators'), import('@/lib/db/import'), import('@/lib/db/id'), import('@/lib/db/library-speakers'), import('@/lib/pipeline'),
  ]);
  try {
    const viewer = await findOperator(email);
    if (!viewer) throw new InputError(email === null ? 'The administrator’s account was not found. Say whose event it is with --as EMAIL.' : `Nobody here has the e-mail address ${email}. Sign up in the browser first.`);
    const library = await listLibrarySpeakers();
    for (const { title, inputs } of events) {
      for (const { name, reading } of inputs) {
        const same = await findSameText(viewer, hashText(reading.report.text));
        if (same && same.eventTitle !== title) terminal.stderr.write(`${name}: This text is in “${same.eventTitle}” already; it is kept here as well.\n`);
      }
      const { questions, refused } = makeQuestions(inputs.map(({ reading }) => reading), { library });
      const { eventSlug } = await saveImport(viewer, {
        key: keyOf(title, inputs),
        eventTitle: title,
        readings: inputs.map(({ reading, source }) => ({ reading, source: source ?? { licence: reading.report.licence ?? 'not stated' } })),
        questions,
        refused,
      });
      terminal.stdout.write(`“${title}”: ${count(inputs.length, 'report')} and ${count(questions.length, 'draft question')} kept for ${viewer.name}; ${refused.length} refused by the checks.\n`);
      terminal.stdout.write(`Choose among the drafts in the browser, as ${viewer.role === 'administrator' || email !== null ? viewer.name : 'the administrator'}: /events/${eventSlug}/curate\n`);
    }
  } finally {
    await closeDb();
  }
}

/** The same files under the same title make the same key, so that importing them twice stores them once. */
function keyOf(title: string, inputs: Input[]): string {
  const hex = createHash('sha256').update(JSON.stringify([title, ...inputs.map(({ reading }) => reading.report.id)])).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
