import type { Check } from '@/lib/checks/check';
import { once } from '@/lib/once';
import { outsideMarks } from '@/lib/questions/loose-words';
import { writtenOptions } from '@/lib/questions/option-texts';
import type { Skill } from '@/lib/questions/question';
import { reportLabel } from '@/lib/questions/report-label';
import type { World } from '@/lib/questions/world';
import { escaped } from '@/lib/text/escaped';
import { lastName } from '@/lib/text/last-name';

/** Last names that may mean two people of the event, with their full names. */
const sharedNames = once((world: World): [last: string, names: string[]][] => {
  const byLast = new Map<string, string[]>();
  for (const { name, sort } of world.cast.people) {
    const last = lastName(name);
    if (sort === 'person') byLast.set(last, [...(byLast.get(last) ?? []), name]);
  }
  const text = world.readings.map(({ report }) => report.text).join('\n');
  return [...byLast].filter(([last, names]) => names.length > 1 && isNobodys(last, names, text));
});

/** Whether two bearers are named about as often: of the mayor and a cousin named once, the last name means the mayor. */
function isNobodys(last: string, names: string[], text: string): boolean {
  const given = [...new Set(names.map((name) => name.split(' ')[0]!))];
  const [first = 0, second = 0] = given.map((name) => text.match(new RegExp(`(?<![\\p{L}])${escaped(name)} (?:\\S+ )?${escaped(last)}(?![\\p{L}])`, 'gu'))?.length ?? 0).sort((a, b) => b - a);
  return second * 2 >= first && second > 0;
}

/** “What did Lund say?” where Ada Lund and Peter Lund speak; “the Coast Daily report” where there are two of that day. */
export const ambiguous: Check = {
  name: 'ambiguous',
  reason: 'It may mean two different people or reports.',
  test(question, world) {
    const labels = hangsOnReport.has(question.skill) ? world.readings.map(({ report }) => reportLabel(report)) : [];
    const twice = labels.find((label, at) => label !== null && labels.indexOf(label) !== at && question.stem.includes(label));
    if (twice) return `“${twice}”`;
    const stem = outsideMarks(question.stem);
    const text = [stem, ...writtenOptions(question).map(outsideMarks)].join(' | ');
    const loose = sharedNames(world).find(([last, names]) => isAlone(text, last) && !names.some((name) => stem.includes(name)));
    return loose ? `“${loose[0]}” may be ${loose[1].join(' or ')}` : null;
  },
};

/** Skills in which two reports of one outlet and day may have two answers. */
const hangsOnReport = new Set<Skill>(['level', 'claim-or-fact', 'provenance', 'comparing']);

/** Whether a last name stands without a first one. */
function isAlone(text: string, last: string): boolean {
  return new RegExp(`(?<!\\p{Lu}[\\p{L}.’'-]* |[\\p{L}-])${escaped(last)}(?![\\p{L}-]| \\p{Lu})`, 'u').test(text);
}
