import type { Check } from '@/lib/checks/check';
import { bare, likeness } from '@/lib/questions/likeness';
import { keysOf, optionsOf } from '@/lib/questions/option-texts';
import type { Question } from '@/lib/questions/question';

/** Options that are the same but for a dot, or a question that was there already. */
export const duplicate: Check = {
  name: 'duplicate',
  reason: 'It asks the same as another question, or has the same option twice.',
  test(question, _world, before) {
    const options = optionsOf(question).map(bare);
    const twice = options.find((option, at) => options.indexOf(option) !== at);
    if (twice !== undefined) return `“${twice}” stands there twice`;
    const same = before.find((other) => other.id === question.id || (other.kind === question.kind && other.format === question.format && asksTheSame(other, question)));
    return same ? `asked already: “${same.stem}”` : null;
  },
};

/** In one format nearly the same words with the same answer (to be typed, it is another task), whatever report they come from; or the same thing asked with nearly the same answer. */
function asksTheSame(a: Question, b: Question): boolean {
  const [[one, other], sameAsk] = [[keyOf(a), keyOf(b)], a.prompt.ask === b.prompt.ask];
  // "Which of these does the Gazette leave out?" has one answer with these options and another one with those.
  if (bare(a.stem) === bare(b.stem)) return !(/^Which of these\b/.test(a.stem) || a.format === 'match') || likeness(one, other) >= alike;
  if (a.prompt.quote && b.prompt.quote) return one === other && (sameAsk || a.kind === 'who-said') && likeness(a.prompt.quote, b.prompt.quote) >= alike;
  return sameAsk && likeness(one, other) >= alike;
}

const alike = 0.75;
const keyOf = (question: Question) => (question.format === 'match' ? question.slots : keysOf(question)).map(bare).sort().join(' | ');
