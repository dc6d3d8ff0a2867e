import { requireViewer } from '@/lib/auth';
import { toCsv } from '@/lib/classroom/csv';
import { getResults } from '@/lib/db/classroom';
import { AppError } from '@/lib/errors';

/** "Two reports, 10B" → "two-reports-10b.csv". */
function fileName(title: string): string {
  const words = title.normalize('NFKD').toLowerCase().match(/[a-z0-9]+/g) ?? ['results'];
  return `${words.join('-').slice(0, 80)}.csv`;
}

/** The results of an assignment as a sheet, for the teacher of the class. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  try {
    const results = await getResults(await requireViewer(), (await params).id);
    return new Response(toCsv(results), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${fileName(`${results.title} ${results.className}`)}"`,
        'cache-control': 'private, no-store',
      },
    });
  } catch (error) {
    if (error instanceof AppError) return new Response(error.message, { status: error.status, headers: { 'content-type': 'text/plain; charset=utf-8' } });
    throw error;
  }
}
