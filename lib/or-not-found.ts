import { notFound } from 'next/navigation';
import { AppError } from '@/lib/errors';

/** What a page needs, or its "not found" page: a missing thing and somebody else's look the same. */
export async function orNotFound<T>(wanted: Promise<T>): Promise<T> {
  try {
    return await wanted;
  } catch (error) {
    if (error instanceof AppError && (error.code === 'not-found' || error.code === 'not-allowed')) notFound();
    throw error;
  }
}
