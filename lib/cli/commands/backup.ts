import path from 'node:path';
import { parseArgs } from 'node:util';
import { UsageError, type Command } from '@/lib/cli/command';
import { count } from '@/lib/cli/layout';
import { AppError } from '@/lib/errors';

const usage = `byline backup FILE

Writes the embedded database into one file, and opens that file once to see that it holds
everything. A file that is there already is never written over.

The embedded database belongs to one process: stop a running Byline first. With
DATABASE_URL set, use pg_dump.
`;

/** `byline backup` */
export const backup: Command = {
  usage,
  async run(args, terminal) {
    const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) throw new UsageError('Name one file to write the backup into.');
    if (process.env.DATABASE_URL) throw new UsageError('DATABASE_URL is set, so the data is on a PostgreSQL server: use pg_dump.');
    // The database is a chunk of its own, loaded here alone.
    const [{ backup: write }, { closeDb }, { embeddedFolder }, { hasData }] = await Promise.all([
      import('@/lib/db/backup'), import('@/lib/db/client'), import('@/lib/db/project-folder'), import('@/lib/db/restore'),
    ]);
    try {
      if (!hasData(embeddedFolder())) throw new AppError('not-found', `There is no data in ${embeddedFolder()}.`);
      const { rows, bytes } = await write(path.resolve(file));
      terminal.stdout.write(`${count(rows, 'row')} in ${file} (${(bytes / 1_000_000).toFixed(1)} MB); read back and found whole.\n`);
      return 0;
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      terminal.stderr.write(`byline backup: ${error.message}\n`);
      return 1;
    } finally {
      await closeDb();
    }
  },
};
