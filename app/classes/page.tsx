import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import Link from 'next/link';
import { connection } from 'next/server';
import { SiteShell } from '@/components/site-shell';
import { ActionForm } from '@/components/form/action-form';
import { Field } from '@/components/form/field';
import { counted } from '@/components/ui/counted';
import { PageHead } from '@/components/ui/page-head';
import { getViewer } from '@/lib/auth';
import { listClasses, type ClassSummary } from '@/lib/db/classroom';
import { createClassAction } from './actions';

export const metadata: Metadata = { title: 'Classes' };

/** The classes somebody teaches or is in; a teacher makes another here. */
export default async function ClassesPage() {
  await connection();
  const viewer = await getViewer();
  const isTeacher = viewer !== null && viewer.role !== 'learner';
  const classes = viewer ? await listClasses(viewer) : [];
  return (
    <SiteShell current="classes" account={viewer} className="pb-10">
      <PageHead
        title="Classes"
        aside={
          <span className="form-actions">
            {isTeacher && <Link className="btn" href="/sets">Your sets</Link>}
            <Link className="btn" href="/join">Join by code</Link>
          </span>
        }
      />
      {classes.length > 0 && (
        <ul className="rows border-t-3 border-ink">
          {classes.map((one) => (
            <ClassRow key={one.id} one={one} />
          ))}
        </ul>
      )}
      {isTeacher ? (
        <section className="section">
          <h2 className="mb-4 text-2xl">{classes.length > 0 ? 'Another class' : 'Your first class'}</h2>
          <ActionForm action={createClassAction} submit="Make the class" busy="Making it …" isMain={classes.length === 0}>
            <Field name="name" label="Name of the class" hint="As your pupils know it: 10B, History Tuesday." maxLength={120} autoComplete="off" />
            <input type="hidden" name="key" value={randomUUID()} />
          </ActionForm>
        </section>
      ) : (
        classes.length === 0 && <Nothing isSignedIn={viewer !== null && !viewer.isGuest} />
      )}
    </SiteShell>
  );
}

function ClassRow({ one: { id, name, isTeacher, pupilCount, teacherName, alias } }: { one: ClassSummary }) {
  return (
    <li>
      <Link className="flex min-h-11 flex-wrap items-baseline justify-between gap-x-6 no-underline" href={`/classes/${id}`}>
        <strong className="font-serif text-xl font-medium">{name}</strong>
        <span className="small text-ink-2">{isTeacher ? counted(pupilCount, 'pupil') : `${teacherName}; you are ${alias ?? 'in it'}`}</span>
      </Link>
    </li>
  );
}

function Nothing({ isSignedIn }: { isSignedIn: boolean }) {
  return (
    <div className="empty">
      <h2>You are in no class yet</h2>
      <p>Your teacher has a code for it. {isSignedIn ? '' : 'You need no e-mail and no account. Teachers sign in to make a class.'}</p>
      <Link className="btn btn-primary" href="/join">
        Join your class
      </Link>
    </div>
  );
}
