import { randomUUID } from 'node:crypto';
import Link from 'next/link';
import { AssignForm } from '@/components/classroom/assign-form';
import { JoinCode } from '@/components/classroom/join-code';
import { ActionButton } from '@/components/form/action-button';
import { counted } from '@/components/ui/counted';
import { listSets, type ClassDetail } from '@/lib/db/classroom';
import type { Viewer } from '@/lib/db/viewer';
import { env } from '@/lib/env';
import { momentWords, toLocal } from '@/lib/zoned-time';
import { assignAction, closeJoiningAction, renewCodeAction } from './actions';

type Props = { viewer: Viewer; room: ClassDetail; now: Date };
const week = 7 * 24 * 60 * 60 * 1000;

/** A class as its teacher sees it: how to join, what is assigned, who is in it. */
export async function TeacherClass({ viewer, room, now }: Props) {
  const sets = await listSets(viewer);
  return (
    <>
      <Joining room={room} />
      <div className="mt-8 grid gap-x-12 gap-y-8 md:grid-cols-[minmax(0,1fr)_24rem]">
        <div>
          <Work viewer={viewer} room={room} now={now} />
          <Roster pupils={room.pupils} />
        </div>
        <section aria-labelledby="assign">
          <div className="sec-h">
            <h2 id="assign">Assign a set</h2>
          </div>
          {sets.length === 0 ? (
            <p>
              You have no set yet. <Link className="underline" href="/sets/new">Make one from questions</Link>; then it can be assigned here.
            </p>
          ) : (
            <AssignForm
              action={assignAction}
              classId={room.id}
              sets={sets}
              opensAt={toLocal(now, viewer.timeZone)}
              dueAt={`${toLocal(new Date(now.getTime() + week), viewer.timeZone).slice(0, 10)}T23:59`}
              timeZone={viewer.timeZone}
              assignKey={randomUUID()}
            />
          )}
        </section>
      </div>
    </>
  );
}

/** "byline.school.example/join" */
function joinAddress(): string {
  const { NEXTAUTH_URL: site } = env();
  return `${site ? new URL(site).host : ''}/join`;
}

function Joining({ room: { id, joinCode } }: { room: ClassDetail }) {
  return (
    <section className="border-t-3 border-ink pt-4" aria-labelledby="joining">
      <h2 id="joining" tabIndex={-1} className="font-sans text-base font-bold">
        {joinCode ? 'Join code' : 'Joining is closed'}
      </h2>
      {joinCode ? (
        <>
          <JoinCode code={joinCode} />
          <p className="mt-3 text-ink-2">
            Pupils open <b className="text-ink">{joinAddress()}</b> and type the code and a name. No e-mail.
          </p>
        </>
      ) : (
        <p className="mt-2 text-ink-2">Nobody else can join. Who is in stays in.</p>
      )}
      <div className="form-actions mt-4">
        <ActionButton action={renewCodeAction} input={{ classId: id }} focus="joining">
          {joinCode ? 'New code' : 'Open joining'}
        </ActionButton>
        {joinCode && (
          <ActionButton action={closeJoiningAction} input={{ classId: id }} className="btn btn-quiet" focus="joining">
            Close joining
          </ActionButton>
        )}
      </div>
    </section>
  );
}

function Work({ viewer, room, now }: Props) {
  return (
    <section aria-labelledby="work">
      <div className="sec-h">
        <h2 id="work">Assigned</h2>
      </div>
      {room.assignments.length === 0 && <p className="text-ink-2">Nothing is assigned yet.</p>}
      <ul className="due">
        {room.assignments.map(({ id, title, opensAt, dueAt, questionCount, done }) => (
          <li key={id}>
            <Link href={`/assignments/${id}`}>
              <strong>{title}</strong>
              <span className="when">
                {done} of {room.pupilCount} done
              </span>
              <span className="who">{counted(questionCount, 'question')}</span>
              <span className="done">
                {opensAt > now ? `opens ${momentWords(opensAt, viewer.timeZone, now, 'short')}` : `${dueAt < now ? 'was due' : 'due'} ${momentWords(dueAt, viewer.timeZone, now, 'short')}`}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Roster({ pupils }: Pick<ClassDetail, 'pupils'>) {
  return (
    <section className="section" aria-labelledby="pupils">
      <div className="sec-h">
        <h2 id="pupils">{pupils.length === 0 ? 'Pupils' : counted(pupils.length, 'pupil')}</h2>
      </div>
      {pupils.length === 0 && <p className="text-ink-2">Nobody has joined yet. Show the code to the class.</p>}
      <ul className="columns-2 gap-x-8 font-serif text-lg leading-relaxed">
        {pupils.map(({ userId, alias }) => (
          <li key={userId} className="break-inside-avoid">
            {alias}
          </li>
        ))}
      </ul>
    </section>
  );
}
