'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { defineAction } from '@/lib/action';
import { assign, closeJoining, getSet, renewJoinCode } from '@/lib/db/classroom';
import { AppError } from '@/lib/errors';
import { fromLocal } from '@/lib/zoned-time';

const id = z.string().min(1).max(100);
const ofClass = z.object({ classId: id });

/** Opens joining under a new code. */
export const renewCodeAction = defineAction(ofClass, async (viewer, { classId }) => {
  await renewJoinCode(viewer, classId);
  refresh();
});

/** Closes joining; who is in stays in. */
export const closeJoiningAction = defineAction(ofClass, async (viewer, { classId }) => {
  await closeJoining(viewer, classId);
  refresh();
});

const time = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/, 'Give a day and a time.').max(30);
const work = z.object({
  key: z.uuid(),
  classId: id,
  setId: z.string({ error: 'Choose a set.' }).min(1, 'Choose a set.').max(100),
  title: z.string().trim().max(120, 'At most 120 characters.'),
  opensAt: time,
  dueAt: time,
});

/** Gives a set to a class; the times are those of the teacher's clock. */
export const assignAction = defineAction(work, async (viewer, { title, opensAt, dueAt, ...rest }) => {
  const [opens, due] = [fromLocal(opensAt, viewer.timeZone), fromLocal(dueAt, viewer.timeZone)];
  if (!opens || !due) throw new AppError('bad-input', 'Give a day and a time, for the opening and for the due date.');
  await assign(viewer, { ...rest, title: title || (await getSet(viewer, rest.setId)).title, opensAt: opens, dueAt: due });
  refresh();
});
