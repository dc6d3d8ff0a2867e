import type { Group, Relation } from '@/lib/events/group';

export const relations = ['same-quote', 'reworded', 'conflict', 'only'] as const satisfies readonly Relation[];

/** The sign, the words and the line of each relation: never colour alone. */
export const relationWords: Record<Relation, { sign: string; title: string; className: string }> = {
  'same-quote': { sign: '=', title: 'Same quote', className: '' },
  reworded: { sign: '≈', title: 'Worded differently', className: 'diff' },
  conflict: { sign: '≠', title: 'In conflict', className: 'conf' },
  only: { sign: 'A|B', title: 'Only in one', className: '' },
};

/** How many groups stand in each relation. */
export function countRelations(groups: readonly Group[]): Record<Relation, number> {
  const count = (relation: Relation) => groups.filter((group) => group.relation === relation).length;
  return { 'same-quote': count('same-quote'), reworded: count('reworded'), conflict: count('conflict'), only: count('only') };
}
