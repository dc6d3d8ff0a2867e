import type { Check } from '@/lib/checks/check';
import { bare } from '@/lib/questions/likeness';

/** Options that are the same but for a dot, or a question that was there already. */
export const duplicate: Check = {
  name: 'duplicate',
  reason: 'It asks the same as another question, or has the same option twice.',
  test(question, _world, before) {
    const options = question.options.map(bare);
    const twice = options.find((option, at) => options.indexOf(option) !== at);
    if (twice !== undefined) return `“${twice}” stands there twice`;
    const same = before.find((other) => other.factId === question.factId || other.id === question.id || (other.kind === question.kind && asksTheSame(other, question)));
    return same ? `asked already: “${same.stem}”` : null;
  },
};

/** The same words and the same answer, whatever report they come from. */
function asksTheSame(a: Parameters<Check['test']>[0], b: Parameters<Check['test']>[0]): boolean {
  const key = ({ options, answer }: typeof a) => [answer].flat().map((at) => bare(options[at] ?? '')).sort().join('|');
  const words = ({ prompt }: typeof a) => bare(prompt.quote ?? '');
  return bare(a.stem) === bare(b.stem) || (words(a) !== '' && words(a) === words(b) && key(a) === key(b) && a.prompt.ask === b.prompt.ask);
}
