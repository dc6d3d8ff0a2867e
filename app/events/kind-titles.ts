import { kinds } from '@/lib/questions/kinds';

/** Names of kinds as titles, in the order in which kinds are offered; a kind that is no longer made comes last under its name. */
export function kindTitles(names: readonly string[]): string[] {
  const known = kinds.filter(({ name }) => names.includes(name));
  const others = names.filter((name) => !known.some((kind) => kind.name === name));
  return [...new Set([...known.map(({ title }) => title), ...others.map((name) => name.replaceAll('-', ' '))])];
}

/** An event with the titles of its kinds in place of their names. */
export function withKindTitles<T extends { kinds: string[] }>(event: T): T {
  return { ...event, kinds: kindTitles(event.kinds) };
}
