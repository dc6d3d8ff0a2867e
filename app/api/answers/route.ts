import { z } from 'zod';
import type { Verdict } from '@/components/quiz/sitting';
import { toSitting } from '@/app/quiz/to-sitting';
import { refusalOf } from '@/lib/action';
import { requireViewer } from '@/lib/auth';
import { getSitting, saveAnswer } from '@/lib/db/sittings';
import { AppError } from '@/lib/errors';
import { responseSchema } from '@/lib/quiz/response';

const bodySchema = z.strictObject({
  key: z.uuid(),
  sittingId: z.string().min(1).max(100),
  itemId: z.string().min(1).max(100),
  response: responseSchema,
  elapsedMs: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
});

const longestBody = 4_000;

async function readBody(request: Request): Promise<z.output<typeof bodySchema>> {
  // A page of another site can send a form or plain text with our cookie, but not JSON.
  if (!request.headers.get('content-type')?.startsWith('application/json')) throw new AppError('bad-input');
  const text = await request.text();
  if (text.length > longestBody) throw new AppError('bad-input');
  const read = bodySchema.safeParse(parse(text));
  if (!read.success) throw new AppError('bad-input');
  return read.data;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // not JSON: the schema refuses it
  }
}

/** Stores one answer and tells what it was worth, with what comes next. The outbox of a quiz page sends here, as often as it must. */
export async function POST(request: Request): Promise<Response> {
  try {
    const viewer = await requireViewer();
    const body = await readBody(request);
    const { isRight, reveal, dueAt } = await saveAnswer(viewer, { ...body, now: new Date() });
    const verdict: Verdict = { isRight, reveal, dueAt: dueAt?.toISOString() ?? null, next: toSitting(await getSitting(viewer, body.sittingId)) };
    return Response.json(verdict);
  } catch (error) {
    const { code, sentence } = refusalOf(error);
    return Response.json({ code, sentence }, { status: new AppError(code).status });
  }
}
