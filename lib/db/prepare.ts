import { AppError } from '@/lib/errors';
import { loadContent } from './load-content';
import { saveSetupCode } from './users';

/** Opens the database for a server that starts; where that fails it says why in one sentence and ends the process. */
export async function prepare(): Promise<void> {
  try {
    await loadContent();
    await saveSetupCode(process.env.BYLINE_SETUP_CODE || null);
  } catch (error) {
    console.error(error instanceof AppError ? error.message : error);
    process.exit(1);
  }
}
