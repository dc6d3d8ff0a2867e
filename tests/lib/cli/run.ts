import { main } from '@/lib/cli/main';

/** Runs `byline …` in this process, with `input` as standard input. */
export async function run(args: string[], input: string | Uint8Array[] = ''): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const chunks = typeof input === 'string' ? [Buffer.from(input)] : input;
  const code = await main(args, {
    stdin: (async function* () {
      for (const chunk of chunks) yield chunk;
    })(),
    stdout: { write: (text) => ((out += text), true), once: () => undefined, columns: 80 },
    stderr: { write: (text) => ((err += text), true), once: () => undefined },
  });
  return { code, out, err };
}
