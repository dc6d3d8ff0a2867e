import type { Format, Prompt, Question, Skill } from '@/lib/questions/question';

/** A question as it may leave the server before it is answered: no key, no explanation, no evidence. */
export type QuestionView = {
  itemId: string;
  kind: string;
  skill: Skill;
  format: Format;
  stem: string;
  prompt: Prompt;
  /** In the order made for this person. */
  options: string[];
};

/** Copies field by field, so that a field added to Question stays on the server until somebody decides otherwise. */
export function toView(question: Question, itemId: string, optionOrder: readonly number[]): QuestionView {
  const { kind, skill, format, stem, prompt } = question;
  return {
    itemId, kind, skill, format, stem,
    prompt: { ask: prompt.ask, quote: prompt.quote, note: prompt.note },
    options: optionOrder.map((place) => question.options[place]).filter((option) => option !== undefined),
  };
}
