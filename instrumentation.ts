/** Runs once when the server starts, before the first page: opens the database and brings the starter library into it. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return;
  const { prepare } = await import('@/lib/db/prepare');
  await prepare();
}
