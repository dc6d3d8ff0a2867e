import { likelyRange, percent, skillFinding } from '@/components/progress/findings';
import { Plot } from '@/components/progress/plot';
import { skillTitles } from '@/components/progress/skill-titles';
import { counted } from '@/components/ui/counted';
import type { SkillProgress } from '@/lib/progress/progress';

const rowHeight = 40;
const from = 150;
const to = 480;
const at = (share: number) => from + ((to - from) * share) / 100;

/** The share of right answers for each skill, with the range in which it probably lies. */
export function SkillPlot({ skills }: { skills: SkillProgress[] }) {
  const ranked = [...skills].sort((a, b) => percent(b) - percent(a));
  const bottom = ranked.length * rowHeight;
  const rows = ranked.map((skill): [string, string] => [skillTitles[skill.skill], `${skill.right} of ${skill.answered} right, ${percent(skill)}%`]);
  return (
    <Plot title={skillFinding(skills)} sub="Right answers by skill; the line shows the likely range" columns={['Skill', 'Right']} rows={rows}>
      <svg viewBox={`0 0 540 ${bottom + 24}`} role="img" aria-label={`Right answers by skill: ${rows.map(([name, value]) => `${name}, ${value}`).join('; ')}`}>
        {[0, 50, 100].map((share) => (
          <g key={share}>
            <path d={`M${at(share)} 0V${bottom}`} stroke="var(--plot-grid)" />
            <text x={at(share)} y={bottom + 18} textAnchor="middle">{share}{share === 100 && '%'}</text>
          </g>
        ))}
        {ranked.map((skill, index) => <SkillRow key={skill.skill} skill={skill} y={index * rowHeight + 18} />)}
      </svg>
    </Plot>
  );
}

function SkillRow({ skill, y }: { skill: SkillProgress; y: number }) {
  const [low, high] = likelyRange(skill);
  return (
    <g>
      <text className="v" x="0" y={y}>{skillTitles[skill.skill]}</text>
      <text x="0" y={y + 15}>{counted(skill.answered, 'answer')}</text>
      <path d={`M${at(0)} ${y}H${at(percent(skill))}`} stroke="var(--plot-fill)" strokeWidth="8" />
      <path d={`M${at(low)} ${y}H${at(high)}`} stroke="var(--plot-1)" strokeWidth="2" />
      <circle cx={at(percent(skill))} cy={y} r="5.5" fill="var(--plot-1)" />
      <text className="v" x="540" y={y + 5} textAnchor="end">{percent(skill)}%</text>
    </g>
  );
}
