import type { ChoosablePage } from '@/components/classroom/set-builder';
import { listPublished } from '@/lib/db/questions';
import type { Viewer } from '@/lib/db/viewer';
import { kinds } from '@/lib/questions/kinds/index';

const titles = new Map(kinds.map(({ name, title }) => [name, title]));

/** One page of the published questions, as far as the set builder shows them: without their keys. */
export async function choosable(viewer: Viewer, page: number, eventId?: string): Promise<ChoosablePage> {
  const { items, ...rest } = await listPublished(viewer, { page, pageSize: 20, ...(eventId && { eventId }) });
  return { ...rest, items: items.map(({ id, eventTitle, kind, stem }) => ({ id, eventTitle, stem, kindTitle: titles.get(kind) ?? kind })) };
}
