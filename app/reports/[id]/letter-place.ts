import { getEvent } from '@/lib/db/library';
import type { Viewer } from '@/lib/db/viewer';
import { AppError } from '@/lib/errors';

/** A report's place among the reports of its event: its letter. The first for somebody who may see only this report. */
export async function letterPlace(viewer: Viewer | null, slug: string, reportId: string): Promise<number> {
  try {
    const { reports } = await getEvent(viewer, slug);
    return Math.max(0, reports.findIndex(({ id }) => id === reportId));
  } catch (error) {
    if (error instanceof AppError && error.code === 'not-found') return 0;
    throw error;
  }
}
