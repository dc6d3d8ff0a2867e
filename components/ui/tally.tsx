import { counted } from '@/components/ui/counted';

/** Four strokes and a slash, as on a wall: a quiet count of days, shown up to ten. */
export function Tally({ days }: { days: number }) {
  if (days < 2) return null;
  const strokes = Math.min(days, 10);
  return (
    <span className="tally">
      <svg width={4 + strokes * 8} height="24" viewBox={`0 0 ${4 + strokes * 8} 24`} fill="none" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" aria-hidden="true">
        {Array.from({ length: strokes }, (_, index) =>
          index % 5 === 4
            ? <path key={index} d={`M${2 + (index - 4) * 8} 17.5 ${index * 8 + 1} 6.5`} />
            : <path key={index} d={`M${6 + index * 8} 3.4 ${5.3 + index * 8} 20.6`} />,
        )}
      </svg>
      <span>{counted(days, 'day')} in a row</span>
    </span>
  );
}
