import type { Check } from '@/lib/checks/check';
import { loosePronoun, looseRole, outsideMarks } from '@/lib/questions/loose-words';

/** “Who said that he had won?”: who is he? Words inside a quotation may point to what the words before them name. */
export const unresolvedPronoun: Check = {
  name: 'unresolved-pronoun',
  reason: 'It says “he” or “the minister” without telling who that is.',
  test(question) {
    const quoted = [...question.stem.matchAll(/“([^”]*)”/g)].map((match) => match[1]!);
    const options = question.options.map((option) => `${question.stem} ${option}`);
    const shown = question.prompt.quote ? [question.prompt.quote] : [];
    const loose = [...quoted, ...shown].map(loosePronoun).find(Boolean) ?? [outsideMarks(question.stem), ...options.map(outsideMarks)].map((text) => loosePronoun(text) ?? looseRole(text)).find(Boolean);
    return loose ? `“${loose}”` : null;
  },
};
