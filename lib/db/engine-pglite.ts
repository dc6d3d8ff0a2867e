import fs from 'node:fs';
import { PrismaClient } from '@/generated/prisma/client';
import type { Engine } from './engine';
import { lockFolder } from './lock';
import { DatabaseRefused } from './refused';

/** Opens the embedded engine on a folder, or in memory when there is none. */
export async function openPglite(folder: string | null): Promise<Engine> {
  const { PGlite } = await import('@electric-sql/pglite');
  const { PrismaPGlite } = await import('pglite-prisma-adapter');
  const release = folder ? await takeFolder(folder) : () => undefined;
  try {
    // -F would switch fsync off.
    const startParams = PGlite.defaultStartParams.filter((parameter) => parameter !== '-F');
    const lite = folder ? await PGlite.create(folder, { startParams }) : await PGlite.create();
    const prisma = new PrismaClient({ adapter: new PrismaPGlite(lite) });
    return {
      name: 'pglite',
      prisma,
      connected: (work) => work(lite),
      dump: () => lite.dumpDataDir('gzip'),
      close: async () => {
        await prisma.$disconnect();
        if (!lite.closed) await lite.close();
        release();
      },
    };
  } catch (error) {
    release();
    throw new DatabaseRefused(`The embedded database ${folder ?? 'in memory'} cannot be opened (${(error as Error).message}). Restore a backup, or name another folder with BYLINE_DATA.`);
  }
}

/** Makes a folder this process's alone, and makes it when it is not there; gives the function that frees it. */
export async function takeFolder(folder: string): Promise<() => void> {
  try {
    const release = await lockFolder(folder);
    fs.mkdirSync(folder, { recursive: true });
    return release;
  } catch (error) {
    if (error instanceof DatabaseRefused) throw error;
    throw new DatabaseRefused(`The data folder ${folder} cannot be written (${(error as NodeJS.ErrnoException).code ?? (error as Error).message}). Name another with BYLINE_DATA.`);
  }
}
