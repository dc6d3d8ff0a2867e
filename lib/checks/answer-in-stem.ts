import type { Check } from '@/lib/checks/check';
import { bare } from '@/lib/questions/likeness';
import { keysOf, wrongOnesOf } from '@/lib/questions/option-texts';

/** “Who said that Kerry was wrong, asked Kerry’s office” gives Kerry away, unless the wrong ones stand there too. */
export const answerInStem: Check = {
  name: 'answer-in-stem',
  reason: 'The question gives its own answer away.',
  test(question) {
    if (question.format === 'order' || question.format === 'match' || question.format === 'span') return null;
    const { ask, quote, note } = question.prompt;
    const told = ` ${[question.stem, ask, quote ?? '', note ?? ''].map((text) => bare(text.replaceAll('’s', ''))).join(' | ')} `;
    const stands = (option: string) => {
      const words = bare(option.replaceAll('’s', '')).replace(/^only /, '');
      return words.length > 2 && told.includes(` ${words} `);
    };
    // Where all options stand in the stem ("of report A and report B, which …") none is given away.
    const key = keysOf(question).find(stands);
    return key && !wrongOnesOf(question).some(stands) ? `“${key}” stands in the question` : null;
  },
};
