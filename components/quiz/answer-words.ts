import { listed } from '@/components/ui/counted';
import type { QuestionView } from '@/lib/quiz/view';

const longestName = 70;
const withoutStop = (words: string) => words.replace(/(?<!\b\p{Lu})[.]$/u, '');

/** "the formal trip" → "The formal trip."; a word or two stay as they are: "It was “will”." */
function asSentence(words: string): string {
  if (/^\p{Ll}\S*( \S+)?$/u.test(words)) return `It was “${words}”.`;
  const whole = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.!?…”"’]$/.test(whole) ? whole : `${whole}.`;
}

/** The right answer as a headline: "It was Mark Toner.", or another answer as it stands. */
export function answerSentence(view: QuestionView, answer: readonly number[]): string {
  const right = answer.map((index) => view.options[index] ?? '');
  const [only = ''] = right;
  if (right.length === 0) return 'None of them.';
  if (right.length > 1) return asSentence(listed(right.map(withoutStop)));
  return only.length <= longestName && /^(who said|which document)\b/i.test(view.prompt.ask) ? `It was ${withoutStop(only)}.` : asSentence(only);
}

/** The name to look for in the evidence of a who-said question: the whole name, else the last word of it. */
export function nameIn(view: QuestionView, answer: readonly number[], evidence: string): string | null {
  const name = view.kind === 'who-said' ? view.options[answer[0] ?? -1] : undefined;
  if (!name) return null;
  return [name, name.split(' ').at(-1) ?? ''].find((words) => words.length > 2 && evidence.includes(words)) ?? null;
}

