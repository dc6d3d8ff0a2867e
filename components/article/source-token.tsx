/** 0 → A, 1 → B … */
export function letterOf(index: number): string {
  return String.fromCharCode(65 + (index % 26));
}

/** A report's letter within its event: A filled, the others hollow. A letter, never a colour. */
export function SourceToken({ index, label }: { index: number; label?: string }) {
  const className = index === 0 ? 'src' : 'src hollow';
  return label
    ? <span className={className} role="img" aria-label={label}>{letterOf(index)}</span>
    : <span className={className} aria-hidden="true">{letterOf(index)}</span>;
}
