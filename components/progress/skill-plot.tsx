import { likelyRange, percent, skillFinding } from '@/components/progress/findings';
import { Plot } from '@/components/progress/plot';
import { skillTitles } from '@/components/progress/skill-titles';
import { counted } from '@/components/ui/counted';
import type { SkillProgress } from '@/lib/progress/progress';

const rowHeight = 40;
const labels = 140;
const values = 52;

/** The share of right answers for each skill, with the range in which it probably lies. */
export function SkillPlot({ skills }: { skills: SkillProgress[] }) {
  const ranked = [...skills].sort((a, b) => percent(b) - percent(a));
  const rows = ranked.map((skill): [string, string] => [skillTitles[skill.skill], `${skill.right} of ${skill.answered} right, ${percent(skill)}%`]);
  const says = `Right answers by skill: ${rows.map((row) => row.join(', ')).join('; ')}`;
  return (
    <Plot title={skillFinding(skills)} sub="Right answers by skill; the line shows the likely range" columns={['Skill', 'Right']} rows={rows}>
      <Ranges skills={ranked} width={540} className="only-wide" says={says} />
      <Ranges skills={ranked} width={358} className="only-narrow" says={says} />
    </Plot>
  );
}

/** Drawn once for each window, so that the words keep their size. */
function Ranges({ skills, width, className, says }: { skills: SkillProgress[]; width: number; className: string; says: string }) {
  const bottom = skills.length * rowHeight;
  const at = (share: number) => labels + ((width - labels - values) * share) / 100;
  return (
    <svg className={className} viewBox={`0 0 ${width} ${bottom + 24}`} role="img" aria-label={says}>
      {[0, 50, 100].map((share) => (
        <g key={share}>
          <path d={`M${at(share)} 0V${bottom}`} stroke="var(--plot-grid)" />
          <text x={at(share)} y={bottom + 18} textAnchor="middle">{share}{share === 100 && '%'}</text>
        </g>
      ))}
      {skills.map((skill, index) => <SkillRow key={skill.skill} skill={skill} y={index * rowHeight + 18} at={at} end={width} />)}
    </svg>
  );
}

function SkillRow({ skill, y, at, end }: { skill: SkillProgress; y: number; at: (share: number) => number; end: number }) {
  const [low, high] = likelyRange(skill);
  return (
    <g>
      <text className="v" x="0" y={y}>{skillTitles[skill.skill]}</text>
      <text x="0" y={y + 15}>{counted(skill.answered, 'answer')}</text>
      <path d={`M${at(0)} ${y}H${at(percent(skill))}`} stroke="var(--plot-fill)" strokeWidth="8" />
      <path d={`M${at(low)} ${y}H${at(high)}`} stroke="var(--plot-1)" strokeWidth="2" />
      <circle cx={at(percent(skill))} cy={y} r="5.5" fill="var(--plot-1)" />
      <text className="v" x={end} y={y + 5} textAnchor="end">{percent(skill)}%</text>
    </g>
  );
}
