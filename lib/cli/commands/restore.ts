import path from 'node:path';
import { parseArgs } from 'node:util';
import { UsageError, type Command } from '@/lib/cli/command';
import { count } from '@/lib/cli/layout';
import { AppError } from '@/lib/errors';

const usage = `byline restore FILE [--replace]

Puts the embedded database of a backup back. The file is opened and tried first; when it
cannot be used, nothing is changed.

  --replace   also where there is data already: that is kept aside under another name

The embedded database belongs to one process: stop a running Byline first. With
DATABASE_URL set, use pg_restore.
`;

/** `byline restore` */
export const restore: Command = {
  usage,
  async run(args, terminal) {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { replace: { type: 'boolean' } } });
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) throw new UsageError('Name the one file of the backup.');
    if (process.env.DATABASE_URL) throw new UsageError('DATABASE_URL is set, so the data is on a PostgreSQL server: use pg_restore.');
    // The database is a chunk of its own, loaded here alone.
    const [{ restore: putBack }, { embeddedFolder }] = await Promise.all([import('@/lib/db/restore'), import('@/lib/db/project-folder')]);
    try {
      const { rows, keptAt } = await putBack(path.resolve(file), { folder: embeddedFolder(), replace: values.replace ?? false, now: new Date() });
      terminal.stdout.write(`${count(rows, 'row')} from ${file} put back into ${embeddedFolder()}.\n`);
      if (keptAt) terminal.stdout.write(`What was there before is in ${keptAt}; delete it when you no longer need it.\n`);
      return 0;
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      terminal.stderr.write(`byline restore: ${error.message}\n`);
      return 1;
    }
  },
};
