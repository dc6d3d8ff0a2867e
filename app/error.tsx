'use client';

import { Wordmark } from '@/components/ui/wordmark';

/** Shown when a page could not be made. What was answered is safe: it is stored, or waits in the outbox. */
export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <main id="main" className="wrap">
      <div className="empty" role="alert">
        <Wordmark />
        <h1>This page could not be shown</h1>
        <p>Your answers are safe. Try again in a moment.</p>
        <button type="button" className="btn btn-primary" onClick={reset}>Try again</button>
      </div>
    </main>
  );
}
