/** Why a request was refused; the words for people are in `sentences`. */
export type ErrorCode = 'not-found' | 'not-allowed' | 'sign-in-needed' | 'bad-input' | 'conflict' | 'too-many' | 'unavailable';

const sentences: Record<ErrorCode, string> = {
  'not-found': 'We could not find that. It may have been removed, or it belongs to somebody else.',
  'not-allowed': 'Your account may not do that.',
  'sign-in-needed': 'Sign in first; then try again.',
  'bad-input': 'Something in what was sent is not as expected.',
  conflict: 'That was changed meanwhile. Reload the page and try again.',
  'too-many': 'Too many tries in a short time. Wait a minute and try again.',
  unavailable: 'We could not save that just now. What you entered is kept here; try again.',
};

const statuses: Record<ErrorCode, number> = {
  'not-found': 404, 'not-allowed': 403, 'sign-in-needed': 401, 'bad-input': 400, conflict: 409, 'too-many': 429, unavailable: 503,
};

/** A refusal with a code for programs and one clear sentence for people. */
export class AppError extends Error {
  /** `cause`: what is behind it, for the log and never for people. */
  constructor(readonly code: ErrorCode, sentence?: string, options?: ErrorOptions) {
    super(sentence ?? sentences[code], options);
    this.name = 'AppError';
  }
  get status(): number {
    return statuses[this.code];
  }
}
