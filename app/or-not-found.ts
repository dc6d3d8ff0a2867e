import { notFound } from 'next/navigation';
import { AppError } from '@/lib/errors';

/** Somebody else's thing and a missing thing look the same: the page that says so. */
export async function orNotFound<T>(found: Promise<T>): Promise<T> {
  try {
    return await found;
  } catch (error) {
    if (error instanceof AppError && (error.code === 'not-found' || error.code === 'sign-in-needed')) notFound();
    throw error;
  }
}
