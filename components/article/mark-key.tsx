import type { ReactNode } from 'react';
import { MarkTag, markTitle } from '@/components/article/mark-words';

const marks = ['direct', 'mixed', 'indirect', 'voice'] as const;

/** What the marks mean, and a tick that hides them; the style sheet does the hiding, so no script is needed. */
export function MarkKey({ children }: { children?: ReactNode }) {
  return (
    <aside className="keybox" aria-label="How statements are marked">
      {marks.map((mark) => <span key={mark}><MarkTag mark={mark} />{markTitle(mark)}</span>)}
      {children}
      <label className="tick small">
        <input type="checkbox" id="hide-marks" autoComplete="off" />
        Hide marks
      </label>
    </aside>
  );
}
