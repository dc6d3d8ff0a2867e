import { forecastFinding } from '@/components/progress/findings';
import { Plot } from '@/components/progress/plot';
import { weekdayWords } from '@/components/ui/day';
import type { DueDay } from '@/lib/progress/progress';

/** How many facts come back on each of the next fourteen days. */
export function DuePlot({ days }: { days: DueDay[] }) {
  const rows = days.map(({ day, due }): [string, string] => [weekdayWords(day), String(due)]);
  return (
    <Plot title={forecastFinding(days)} sub={`Questions due each day from ${weekdayWords(days[0]?.day ?? '')}`} columns={['Day', 'Due']} rows={rows}>
      <Bars days={days} width={540} className="only-wide" />
      <Bars days={days} width={358} className="only-narrow" />
    </Plot>
  );
}

const floor = 170;
const tallest = 144;

/** Drawn once for each window, so that the words keep their size. */
function Bars({ days, width, className }: { days: DueDay[]; width: number; className: string }) {
  const most = Math.max(1, ...days.map(({ due }) => due));
  const step = width / days.length;
  return (
    <svg className={className} viewBox={`0 0 ${width} 196`} role="img" aria-label={`Questions due each day for ${days.length} days: ${days.map(({ due }) => due).join(', ')}`}>
      {days.map(({ day, due }, index) => {
        const height = (due / most) * tallest;
        const middle = index * step + step / 2;
        return (
          <g key={day}>
            {due > 0 && <rect x={index * step + 2} y={floor - height} width={step - 4} height={height} fill={index === 0 ? 'var(--plot-1)' : 'var(--plot-fill)'} stroke="var(--plot-1)" />}
            {due > 0 && <text className="v" x={middle} y={floor - height - 6} textAnchor="middle">{due}</text>}
            <text x={middle} y={floor + 20} textAnchor="middle">{weekdayWords(day).slice(0, 2)}</text>
          </g>
        );
      })}
      <path d={`M0 ${floor}H${width}`} stroke="var(--ink)" />
    </svg>
  );
}
