import type { Prompt, Question, Skill } from '@/lib/questions/question';

/** What there is to choose from, in the order made for this person. */
export type Answers =
  | { format: 'choice'; options: string[] }
  | { format: 'several'; options: string[] }
  | { format: 'order'; options: string[] }
  | { format: 'match'; slots: string[]; options: string[] }
  | { format: 'text' }
  | { format: 'span'; options: string[]; breaks: number[] };

/** A question as it may leave the server before it is answered: no key, no explanation, no evidence. */
export type QuestionView = { itemId: string; kind: string; skill: Skill; stem: string; prompt: Prompt } & Answers;

/** Copies field by field, so that a field added to Question stays on the server until somebody decides otherwise. */
export function toView(question: Question, itemId: string, optionOrder: readonly number[]): QuestionView {
  const { kind, skill, stem, prompt } = question;
  return { itemId, kind, skill, stem, prompt: { ask: prompt.ask, quote: prompt.quote, note: prompt.note }, ...answersOf(question, optionOrder) };
}

function answersOf(question: Question, optionOrder: readonly number[]): Answers {
  const shown = (options: string[]) => optionOrder.map((place) => options[place]).filter((option) => option !== undefined);
  switch (question.format) {
    case 'choice':
    case 'several':
    case 'order':
      return { format: question.format, options: shown(question.options) };
    case 'match':
      return { format: 'match', slots: question.slots, options: shown(question.options) };
    case 'text':
      return { format: 'text' };
    case 'span':
      return { format: 'span', options: shown(question.options), breaks: question.breaks };
  }
}
