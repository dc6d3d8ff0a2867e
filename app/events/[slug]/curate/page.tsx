import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound, redirect } from 'next/navigation';
import { connection } from 'next/server';
import { CurateTabs, isTab, type Tab } from '@/components/curate/curate-tabs';
import { DraftCard } from '@/components/curate/draft-card';
import { SiteShell } from '@/components/site-shell';
import { ActionButton } from '@/components/form/action-button';
import { Pager } from '@/components/form/pager';
import { counted } from '@/components/ui/counted';
import { PageHead } from '@/components/ui/page-head';
import { getViewer } from '@/lib/auth';
import { getEvent } from '@/lib/db/library';
import { listDrafts } from '@/lib/db/questions';
import { droppedByHand } from '@/lib/db/store-questions';
import { orNotFound } from '@/app/or-not-found';
import { env } from '@/lib/env';
import { modelFrom } from '@/lib/proposals/model';
import { proposedKind } from '@/lib/proposals/to-question';
import { kinds } from '@/lib/questions/kinds/index';
import { proposeAction, publishAllAction, setStatusAction } from './actions';

export const metadata: Metadata = { title: 'Choose the questions' };

const pageSize = 12;
type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ show?: string; page?: string }> };

/** The author's desk: each draft with its key and the passage that proves it; keep, drop, put back. */
export default async function CuratePage({ params, searchParams }: Props) {
  await connection();
  const [{ slug }, asked, viewer] = await Promise.all([params, searchParams, getViewer()]);
  if (!viewer) redirect(`/sign-in?next=/events/${encodeURIComponent(slug)}/curate`);
  const event = await orNotFound(getEvent(viewer, slug));
  if (!event.canEdit) notFound();
  const drafts = await listDrafts(viewer, event.id);
  const counts = { draft: 0, published: 0, refused: 0 };
  for (const { status } of drafts) counts[status] += 1;
  const show: Tab = isTab(asked.show) ? asked.show : counts.draft > 0 || counts.published === 0 ? 'draft' : 'published';
  const made = drafts.filter(({ status, question }) => status === 'draft' && question.kind !== proposedKind).length;
  const shown = drafts.filter(({ status }) => status === show);
  const last = Math.max(1, Math.ceil(shown.length / pageSize));
  const page = Math.min(Math.max(Math.trunc(Number(asked.page)) || 1, 1), last);
  const outlets = new Map(event.reports.map(({ id, reading }) => [id, reading.report.outlet ?? reading.report.bylines[0] ?? null]));
  const titles = new Map([...kinds.map(({ name, title }) => [name, title] as const), [proposedKind, 'Proposed by a model']]);
  const href = (tab: Tab, to = 1) => `/events/${slug}/curate?show=${tab}${to > 1 ? `&page=${to}` : ''}`;
  return (
    <SiteShell current="quizzes" account={viewer} className="pb-10">
      <PageHead
        kicker="Choose the questions"
        title={event.title}
        stand={`${counted(event.reports.length, 'report')}, ${counted(drafts.length, 'question')} made. What you publish can be played and put into sets.`}
        aside={counts.published > 0 && <Link className="btn" href={`/events/${slug}`}>See the quiz</Link>}
      />
      <CurateTabs current={show} counts={counts} href={href} />
      <h2 id="questions" tabIndex={-1} className="sr">
        Questions, page {page} of {last}
      </h2>
      {show === 'draft' && made > 0 && (
        <div className="form-actions mt-5">
          <ActionButton action={publishAllAction} input={{ eventId: event.id }} className="btn btn-primary" busy="Publishing …" focus="questions">
            Publish all {made}
          </ActionButton>
          <span className="small text-ink-2">Or choose one by one.</span>
        </div>
      )}
      {show === 'draft' && modelFrom(env()) && (
        <div className="form-actions mt-5">
          <ActionButton action={proposeAction} input={{ eventId: event.id }} busy="The model is reading …" focus="questions">
            Ask the model for more
          </ActionButton>
          <span className="small text-ink-2">The reports are sent to the model that was set up here. What it proposes passes the same checks and waits for you.</span>
        </div>
      )}
      {shown.length === 0 && <p className="empty text-ink-2">{nothing[show]}</p>}
      <ol className="mt-5 grid gap-6">
        {shown.slice((page - 1) * pageSize, page * pageSize).map((draft) => (
          <DraftCard key={draft.id} draft={draft} kind={titles.get(draft.question.kind) ?? draft.question.kind} outlets={outlets} setStatus={setStatusAction} canReturn={draft.reasons.every((reason) => reason === droppedByHand)} />
        ))}
      </ol>
      <Pager page={page} pageSize={pageSize} total={shown.length} href={(to) => href(show, to)} />
    </SiteShell>
  );
}

const nothing: Record<Tab, string> = {
  draft: 'Nothing is left to decide.',
  published: 'Nothing is published yet.',
  refused: 'Nothing was dropped or turned down.',
};
