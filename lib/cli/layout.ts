import type { Terminal } from '@/lib/cli/command';

/** How wide to write: the terminal's width, within what reads well. */
export function widthOf({ stdout }: Terminal): number {
  return Math.max(40, Math.min(stdout.columns ?? 88, 100));
}

/** Breaks a text into lines of at most `width`, each after the first set in by `indent`. */
export function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line && line.length + 1 + word.length > width - indent.length) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line].join(`\n${indent}`);
}

/** "2 statements", "1 statement", "no statements". */
export function count(number: number, noun: string): string {
  return `${number === 0 ? 'no' : number} ${noun}${number === 1 ? '' : 's'}`;
}
