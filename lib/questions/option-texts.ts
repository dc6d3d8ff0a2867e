import type { Question } from '@/lib/questions/question';

/** All that stands under the question to choose from; for a match, what is put beside what. */
export function optionsOf(question: Question): string[] {
  if (question.format === 'text') return [];
  return question.format === 'match' ? [...question.slots, ...question.options] : question.options;
}

/** What is right, as it stands in the options; every item of an order, every option of a match that has its slot. */
export function keysOf(question: Question): string[] {
  switch (question.format) {
    case 'choice':
      return at(question.options, [question.answer]);
    case 'several':
    case 'order':
    case 'match':
    case 'span':
      return [...new Set(at(question.options, question.answer))];
    case 'text':
      return question.accepted.slice(0, 1);
  }
}

/** The options that are wrong wherever they are put. */
export function wrongOnesOf(question: Question): string[] {
  if (question.format === 'text') return [];
  const keys = keysOf(question);
  return question.options.filter((option) => !keys.includes(option));
}

const at = (options: string[], places: number[]) => places.map((place) => options[place]).filter((option) => option !== undefined);

/** The options that are the question's own words: none of a passage whose sentences are tapped. */
export function writtenOptions(question: Question): string[] {
  return question.format === 'span' ? [] : optionsOf(question);
}
