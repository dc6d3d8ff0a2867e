import { AppError } from '@/lib/errors';

/** The database cannot be opened: one sentence for the person at the terminal, who alone can mend it. */
export class DatabaseRefused extends AppError {
  constructor(readonly sentence: string) {
    super('unavailable', sentence);
    this.name = 'DatabaseRefused';
  }
}
