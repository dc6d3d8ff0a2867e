import type { Mark } from '@/components/article/marks';

const signs: Record<Mark, { className: string; title: string }> = {
  direct: { className: 'tag d', title: 'Direct quote' },
  mixed: { className: 'tag m', title: 'Part quote' },
  indirect: { className: 'tag n', title: 'Paraphrase' },
  voice: { className: 'tag v', title: 'Reporter’s voice' },
};

/** "Direct quote", "Part quote" … */
export function markTitle(mark: Mark): string {
  return signs[mark].title;
}

/** The small sign of a mark: each has its own shape as well as its own pen. */
export function MarkTag({ mark }: { mark: Mark }) {
  return <span className={signs[mark].className} aria-hidden="true">{signOf(mark)}</span>;
}

function signOf(mark: Mark) {
  switch (mark) {
    case 'direct': return '“”';
    case 'mixed': return <><i>“</i>¶</>;
    case 'indirect': return '~';
    case 'voice': return '¶';
  }
}
