import { connection } from 'next/server';
import { db } from '@/lib/db/client';

/** Whether the app can serve: the database answers. */
export async function GET(): Promise<Response> {
  await connection();
  try {
    const { prisma, engine } = await db();
    await prisma.$queryRaw`SELECT 1`;
    return Response.json({ ok: true, engine });
  } catch (error) {
    console.error(error);
    return Response.json({ ok: false }, { status: 503 });
  }
}
