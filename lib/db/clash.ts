import { Prisma } from '@/generated/prisma/client';

/** Whether a write was refused because a row with the same unique value is there already. */
export function isClash(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
}
