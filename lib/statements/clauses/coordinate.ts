import type { Token } from '@/lib/statements/tokens/tokens';
import { closeTo, type Open, openClause, type State } from './state';
import { isOfSpeech } from './takes-clause';
import type { VerbGroup } from './verb-groups';

/** The form of a group's first word: "has said" → that of "has". */
const formOf = (tokens: Token[], group: VerbGroup) => tokens[group.from]?.verb?.form;

/** Whether an open clause's verb is of a form: "he's proud and | expects" both are in -s. */
const isOfForm = (tokens: Token[], group: VerbGroup, form: string | undefined) =>
  form !== undefined && (formOf(tokens, group) === form || (form === 's' && /(?:^|')(?:is|has|s)$/.test(tokens[group.from]?.lower ?? '')));

/** The open clause that a verb after "and" goes on with: of the same form, a verb of speech with one of speech; the outermost after a comma. -1 when none fits. */
export function findCoordinate(s: State, group: VerbGroup, afterComma: boolean): number {
  const { tokens } = s;
  const fits: number[] = [];
  for (let i = s.stack.length - 1; i >= 0; i -= 1) {
    const mood = s.stack[i]?.clause.group?.mood;
    if (mood === group.mood || (mood === 'finite' && group.mood === 'finite')) fits.push(i);
  }
  const groupOf = (i: number) => s.stack[i]?.clause.group as VerbGroup;
  const same = fits.filter((i) => isOfForm(tokens, groupOf(i), formOf(tokens, group)));
  const pool = same.length ? same : fits;
  const speaking = isOfSpeech(tokens[group.head]) ? pool.filter((i) => isOfSpeech(tokens[groupOf(i).head])) : [];
  return speaking.at(-1) ?? (afterComma ? pool.at(-1) : pool[0]) ?? -1;
}

/** Opens a clause whose verb shares its subject with an open one: "came and | said". */
export function coordinate(s: State, index: number, group: VerbGroup): void {
  const { clause: shared } = s.stack[index] as Open;
  closeTo(s, index, group.from);
  openClause(s, { kind: shared.kind, parent: shared.parent, opener: group.from - 1, start: group.from, subject: shared.subject, antecedent: shared.antecedent, group, sharedWith: shared });
}
