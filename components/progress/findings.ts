import { skillTitles } from '@/components/progress/skill-titles';
import { counted } from '@/components/ui/counted';
import { weekdayWords } from '@/components/ui/day';
import type { DueDay, Progress, SkillProgress } from '@/lib/progress/progress';

const enough = 5;

/** Share of right answers in whole per cent. */
export function percent({ right, answered }: { right: number; answered: number }): number {
  return answered === 0 ? 0 : Math.round((right / answered) * 100);
}

/** The range in which the true share probably lies (Wilson, 95 %), in per cent. */
export function likelyRange({ right, answered }: { right: number; answered: number }): [number, number] {
  if (answered === 0) return [0, 100];
  const z = 1.96;
  const share = right / answered;
  const middle = share + (z * z) / (2 * answered);
  const reach = z * Math.sqrt((share * (1 - share)) / answered + (z * z) / (4 * answered * answered));
  const scale = 1 + (z * z) / answered;
  return [Math.max(0, ((middle - reach) / scale) * 100), Math.min(100, ((middle + reach) / scale) * 100)];
}

/** The headline of the page: a sentence that the numbers support. */
export function headline({ right, answered }: Progress): string {
  return answered < enough ? `You answered ${right} of ${answered} right so far.` : `You answered ${percent({ right, answered })}% right.`;
}

/** Which day of the fortnight is the heaviest. */
export function forecastFinding(days: readonly DueDay[]): string {
  const total = days.reduce((sum, { due }) => sum + due, 0);
  if (total === 0) return 'Nothing comes back this fortnight';
  const most = Math.max(...days.map(({ due }) => due));
  const heaviest = days.filter(({ due }) => due === most);
  const [first] = heaviest;
  if (heaviest.length > 1 || !first) return `${counted(total, 'question')} ${total === 1 ? 'comes' : 'come'} back this fortnight`;
  if (first === days[0]) return 'Today is the heaviest day this fortnight';
  return `${first === days[1] ? 'Tomorrow' : weekdayWords(first.day).replace(/ \d{4}$/, '')} is the heaviest day this fortnight`;
}

/** Which skill stands out, if the answers can tell. */
export function skillFinding(bySkill: readonly SkillProgress[]): string {
  const known = bySkill.filter(({ answered }) => answered >= enough);
  const ranked = [...known].sort((a, b) => percent(a) - percent(b));
  const [weakest] = ranked;
  const strongest = ranked.at(-1);
  if (!weakest || !strongest || weakest === strongest) return 'Too few answers yet to tell the skills apart';
  if (likelyRange(weakest)[1] >= likelyRange(strongest)[0]) return 'No skill stands out so far';
  return `“${skillTitles[weakest.skill]}” needs the most work`;
}
