import type { Prompt } from '@/lib/questions/question';

/** What stands for a part that is left out. */
export const gapMark = '…';

/** Whether a question shows a sentence of a report, and asks for what is left out of it. */
export const isGapped = ({ prompt: { ask, quote } }: { prompt: Pick<Prompt, 'ask' | 'quote'> }): boolean => quote !== null && ask.endsWith(' is left out?');
