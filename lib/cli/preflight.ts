import net from 'node:net';
import path from 'node:path';
import { lockFolder } from '@/lib/db/lock';
import { env as readSettings } from '@/lib/env';

/** Something that the person at the terminal can mend. */
class PreflightError extends Error {
  constructor(readonly sentence: string) {
    super(sentence);
  }
}

/** What can be known to fail before a minute is spent on building: each in one sentence, with nothing touched. */
export async function preflight(env: Record<string, string | undefined>): Promise<void> {
  const { HOST, PORT, BYLINE_DATA, DATABASE_URL } = readSettings(env);
  await freePort(HOST, Number(PORT));
  if (DATABASE_URL) await reachable(DATABASE_URL);
  else (await lockFolder(path.join(BYLINE_DATA, 'pg')))();
}

function freePort(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', (error: NodeJS.ErrnoException) => reject(new PreflightError(sentenceOf(error, host, port))));
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve()));
  });
}

function sentenceOf({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  if (code === 'EADDRINUSE') return `Port ${port} is in use. Stop the program that uses it, or choose another port: PORT=${port + 1} npm start`;
  if (code === 'EACCES') return `Port ${port} needs rights that this account does not have. Choose one above 1023: PORT=3000 npm start`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `HOST is "${host}", which is no address of this machine. Leave it out, or set it to 0.0.0.0 for all of its addresses.`;
  return `Byline cannot listen at ${host}:${port} (${code ?? message}).`;
}

async function reachable(url: string): Promise<void> {
  const { openPostgresql } = await import('@/lib/db/engine-postgresql');
  const engine = await openPostgresql(url);
  try {
    await engine.connected(async () => undefined);
  } finally {
    await engine.close();
  }
}
