import { kinds } from '@/lib/questions/kinds';

const titles = new Map(kinds.map(({ name, title }) => [name, title]));

/** "who-said" → "Who said it"; a kind that is no longer made keeps its name. */
export function kindTitle(name: string): string {
  return titles.get(name) ?? name.replaceAll('-', ' ');
}

/** An event with the titles of its kinds, each once, in place of their names. */
export function withKindTitles<T extends { kinds: string[] }>(event: T): T {
  return { ...event, kinds: [...new Set(event.kinds.map(kindTitle))] };
}
