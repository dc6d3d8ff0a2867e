import { wordsOf } from '@/components/question/chosen';
import { listed } from '@/components/ui/counted';
import type { Response } from '@/lib/quiz/response';
import type { QuestionView } from '@/lib/quiz/view';

const longestName = 70;
const withoutStop = (words: string) => words.replace(/(?<!\b\p{Lu})[.]$/u, '');

/** "the formal trip" → "The formal trip."; a word or two stay as they are: "It was “will”." */
function asSentence(words: string): string {
  if (/^\p{Ll}\S*( \S+)?$/u.test(words)) return `It was “${words}”.`;
  const whole = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.!?…”"’]$/.test(whole) ? whole : `${whole}.`;
}

/** The right answer as a headline: "It was Mark Toner.", or another answer as it stands. Lists of pairs and orders stand below it instead. */
export function answerSentence(view: QuestionView, key: Response): string {
  switch (key.format) {
    case 'order':
      return 'The right order';
    case 'match':
      return 'What belongs together';
    case 'several': {
      const right = wordsOf(view, key);
      return right.length === 0 ? 'None of them.' : asSentence(listed(right.map(withoutStop)));
    }
    case 'text':
      return `It was ${withoutStop(key.text)}.`;
    case 'span':
      return wordsOf(view, key)[0] ?? '';
    case 'choice': {
      const [only = ''] = wordsOf(view, key);
      return only.length <= longestName && /^(who said|which document)\b/i.test(view.prompt.ask) ? `It was ${withoutStop(only)}.` : asSentence(only);
    }
  }
}

/** The name to look for in the evidence of a who-said question: the whole name, else the last word of it. */
export function nameIn(view: QuestionView, key: Response, evidence: string): string | null {
  const name = view.kind === 'who-said' ? wordsOf(view, key)[0] : undefined;
  if (!name) return null;
  return [name, name.split(' ').at(-1) ?? ''].find((words) => words.length > 2 && evidence.includes(words)) ?? null;
}
