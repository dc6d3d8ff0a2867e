import type { Proposal } from '@/lib/proposals/proposal';
import { makeEvidence } from '@/lib/questions/evidence';
import { hashOf, makeFactId } from '@/lib/questions/fact-id';
import { bare, tellingWords } from '@/lib/questions/likeness';
import type { Question } from '@/lib/questions/question';
import type { Sentence, World } from '@/lib/questions/world';
import { shuffled } from '@/lib/rng';

/** Kind of what a model proposed: nothing is proved of it but that its key stands in its evidence. */
export const proposedKind = 'proposed';

export type Judged = { question: Question; reasons: string[] };

/** A proposal as a question, with what is wrong with it; null when it points at no sentence. */
export function toQuestion(proposal: Proposal, world: World): Judged | null {
  const report = world.readings[proposal.report - 1]?.report;
  const sentence = world.sentences.filter((each) => each.report === report)[proposal.sentence - 1];
  if (!sentence) return null;
  const stem = plain(proposal.question);
  const key = plain(proposal.answer);
  const wrong = [...new Set(proposal.wrongAnswers.map(plain))].filter((option) => option !== '' && bare(option) !== bare(key)).slice(0, 3);
  const evidence = [makeEvidence(sentence.report, sentence.span)];
  const factId = makeFactId({ about: 'proposed', matter: sentence.text, answer: key }, sentence.text);
  const options = shuffled([key, ...wrong], world.rngFor('proposed', factId));
  const question: Question = {
    id: hashOf('question', proposedKind, factId, stem, ...[...options].sort()), factId, kind: proposedKind, skill: 'close-reading', format: 'choice',
    stem, prompt: { ask: stem, quote: null, note: null },
    explanation: 'The marked sentence of the report says so.',
    evidence, difficulty: 0.5, options, answer: options.indexOf(key),
  };
  return { question, reasons: flawsOf({ stem, key, wrong }, sentence, world) };
}

/** Everything that a model must not write, on one line. */
const plain = (words: string) => words.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();

/** A stem speaks of its sentence when so many of its telling words stand there or in the report. */
const leastAboutSentence = 0.5;

/** What no check can know of questions that rules made, for they cannot do it. */
function flawsOf({ stem, key, wrong }: { stem: string; key: string; wrong: string[] }, sentence: Sentence, world: World): string[] {
  const flaws: string[] = [];
  const text = ` ${bare(sentence.text)} `;
  const told = ` ${world.readings.map(({ report }) => bare(report.text)).join(' ')} `;
  if (!/^\p{Lu}.*\?$/u.test(stem) || stem.length > 240) flaws.push('The question is not one plain question.');
  if (/https?:|www\.|[<>{}[\]`|\\]|\b(?:ignore|instructions?|prompt|assistant|system message)\b/i.test([stem, key, ...wrong].join(' '))) flaws.push('It holds an address, code or an instruction.');
  if (/(?<![\p{L}’'])(?:he|she|him|his|hers?|they|them|their|it|its)(?![\p{L}])/iu.test(stem)) flaws.push('It says “he” or “it” in place of a name.');
  if (!text.includes(` ${bare(key)} `)) flaws.push('The answer does not stand in its sentence, word for word.');
  const aside = [...tellingWords(stem)];
  if (aside.filter((word) => tellingWords(sentence.text).has(word)).length < leastAboutSentence * aside.length) flaws.push('The question is about something else than its sentence.');
  const strange = [...stem.matchAll(/(?<=\s)\p{Lu}[\p{L}’'-]+|\d[\d.,]*/gu)].map(([word]) => bare(word)).find((word) => word !== '' && !told.includes(` ${word} `));
  if (strange) flaws.push(`“${strange}” stands in no report.`);
  const supported = wrong.find((option) => text.includes(` ${bare(option)} `));
  if (supported) flaws.push(`“${supported}” stands in the sentence as well.`);
  const odd = wrong.find((option) => shapeOf(option) !== shapeOf(key));
  if (odd) flaws.push(`“${odd}” is of another sort than the answer.`);
  return flaws;
}

/** A figure, a name, or words. */
const shapeOf = (option: string) => (/\d/.test(option) ? 'figure' : /^(?:[Tt]he )?\p{Lu}/u.test(option) ? 'name' : 'words');
