'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { defineAction } from '@/lib/action';
import { startAssignment } from '@/lib/db/sittings';

/** A pupil begins, or goes on where they were. */
export const startAssignmentAction = defineAction(z.object({ assignmentId: z.string().min(1).max(100) }), async (viewer, { assignmentId }) => {
  const sittingId = await startAssignment(viewer, assignmentId, new Date());
  redirect(`/quiz/${sittingId}`);
});
