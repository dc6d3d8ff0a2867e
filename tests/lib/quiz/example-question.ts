import type { Question } from '@/lib/questions/question';

export const harbourText = [
  'HARBOUR TO CLOSE FOR A WEEK',
  'The ferry harbour shuts on Monday.',
  'The mayor was blunt. “No boat will leave before the wall is mended,” Ada Fernsby said on Friday. Two crews are at work.',
  'Fishing boats may still land at the north pier.',
].join('\n\n');

const marked = 'No boat will leave before the wall is mended';
const start = harbourText.indexOf(marked);

/** A question of the format "choice" whose key, explanation and evidence are easy to find where they should not be. */
export const exampleQuestion: Extract<Question, { format: 'choice' }> = {
  id: 'q-harbour', factId: 'f-harbour', kind: 'who-said', skill: 'attribution',
  stem: 'Who said that no boat would leave before the wall was mended?',
  prompt: { ask: 'Who said it?', quote: marked, note: null },
  explanation: 'CANARY-EXPLANATION The name stands right after the quotation.',
  evidence: [{ reportId: 'r-1', start, end: start + marked.length, text: marked, prefix: 'was blunt. “', suffix: ',” Ada' }],
  difficulty: 0.3,
  format: 'choice', options: ['Ada Fernsby', 'Olu Marsh', 'Ines Pardoe', 'Tom Wray'], answer: 0,
};
