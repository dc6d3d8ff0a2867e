import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { cache } from 'react';
import { Player } from '@/components/quiz/player';
import { orNotFound } from '@/app/or-not-found';
import { toSitting } from '@/app/quiz/to-sitting';
import { getViewer } from '@/lib/auth';
import { getSitting } from '@/lib/db/sittings';
import { flagAction, rateAction, undoAction } from './actions';
import { Finished } from './finished';

type Props = { params: Promise<{ sittingId: string }> };

const load = cache(async (id: string) => {
  const viewer = await getViewer();
  if (!viewer) notFound();
  return { viewer, sitting: await orNotFound(getSitting(viewer, id)) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await connection();
  const { sitting } = await load((await params).sittingId);
  return { title: sitting.title, robots: { index: false } };
}

/** A sitting: the question to answer now, or how it went. */
export default async function QuizPage({ params }: Props) {
  await connection();
  const { viewer, sitting } = await load((await params).sittingId);
  if (sitting.result) return <Finished viewer={viewer} sitting={sitting} result={sitting.result} />;
  return <Player sitting={toSitting(sitting)} actions={{ rate: rateAction, undo: undoAction, flag: flagAction }} />;
}
