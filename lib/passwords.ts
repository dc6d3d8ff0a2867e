import { hash, verify } from '@node-rs/argon2';

const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
/** A hash takes 19 MB and a core for a while: more than two at once would starve the pages. */
const atOnce = 2;

let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= atOnce) await new Promise<void>((go) => waiting.push(go));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

/** The argon2id hash of a password, to be stored. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password.normalize('NFKC'), cost));
}

let nobody: Promise<string> | undefined;

/** Whether the password belongs to the hash. With no account (null) it takes as long, and answers no: the time tells nobody who has one. */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  nobody ??= hashPassword('nobody has this password');
  const against = stored ?? (await nobody);
  const isRight = await inTurn(() => verify(against, password.normalize('NFKC')));
  return stored !== null && isRight;
}

/** How many hashes run and wait at this moment. */
export function passwordLoad(): { running: number; waiting: number } {
  return { running, waiting: waiting.length };
}
