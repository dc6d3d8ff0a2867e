/** A key of the keyboard, shown in wide windows only; the same action is always there without it. */
export function KeyCap({ children }: { children: string }) {
  return <span className="key" aria-hidden="true">{children}</span>;
}
