import { cache } from 'react';
import { orNotFound } from '@/app/or-not-found';
import { getViewer } from '@/lib/auth';
import { getEvent } from '@/lib/db/library';

/** The event of a page, asked once per request. */
export const loadEvent = cache(async (slug: string) => orNotFound(getEvent(await getViewer(), slug)));
