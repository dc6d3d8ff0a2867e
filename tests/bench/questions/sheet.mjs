import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from '../../../lib/cli/root.mjs';
import { Refusal } from '../../../lib/cli/refusal.mjs';

/** Where the sheet goes: texts of publishers stay outside of the project. */
export function sheetPath(wanted, count, seed) {
  const file = path.resolve(wanted ?? path.join(os.tmpdir(), `byline-questions-${count}-${seed}.md`));
  if (!path.relative(root, file).startsWith('..')) throw new Refusal(`${file} lies in the project: name a file outside of it, the sheet holds publishers' sentences.`);
  return file;
}

const flat = (text) => text.replace(/\s+/g, ' ').trim();

/** The answer as a reader sees it: options with the key ticked, the right order, the pairs, the spellings. */
function answersOf(question) {
  const { format, options, answer } = question;
  switch (format) {
    case 'choice':
    case 'several':
    case 'span':
      return options.map((option, at) => `- [${[answer].flat().includes(at) ? 'x' : ' '}] ${flat(option)}`);
    case 'order':
      return answer.map((place, at) => `${at + 1}. ${flat(options[place])}`);
    case 'match':
      return [...question.slots.map((slot, at) => `- ${flat(slot)} ↔ ${flat(options[answer[at]])}`), ...options.filter((_, at) => !answer.includes(at)).map((option) => `- (spare) ${flat(option)}`)];
    case 'text':
      return [`- accepted: ${question.accepted.join(' | ')}`];
  }
}

function write({ question, reports }, number) {
  const { kind, format, difficulty, stem, prompt, explanation, evidence } = question;
  const credit = ({ reportId }) => reports.get(reportId) ?? 'unknown report';
  return [
    `## ${number}. ${kind} · ${format} · ${difficulty}`, '', flat(stem), '',
    `Screen: ${[prompt.ask, prompt.quote && `“${flat(prompt.quote)}”`, prompt.note].filter(Boolean).join(' / ')}`, '',
    ...answersOf(question), '', `Why: ${explanation}`, '',
    ...evidence.map((piece) => `> ${flat(`${piece.prefix} **${piece.text.trim()}** ${piece.suffix}`)}\n> — ${credit(piece)}\n`),
  ].join('\n');
}

/** Writes drawn questions for somebody to read. */
export function writeSheet(file, drawn, title) {
  fs.writeFileSync(file, `# ${title}\n\n${drawn.map((each, at) => write(each, at + 1)).join('\n')}`);
}
