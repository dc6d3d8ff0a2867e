import { parseArgs } from 'node:util';
import { UsageError, write, type Command } from '@/lib/cli/command';
import { readInputs } from '@/lib/cli/input';
import { count, widthOf, wrap } from '@/lib/cli/layout';
import { makeQuestions } from '@/lib/pipeline';
import { kinds } from '@/lib/questions/kinds';
import type { Question, Refused } from '@/lib/questions/question';

const usage = `byline quiz FILE… [--seed N] [--count N] [--kinds a,b] [--json]

Makes questions about a report, or about one event when several reports are given.
The same files and seed give the same quiz.

  --seed N      another choice and order (1)
  --count N     at most so many questions, balanced (all that passed every check)
  --kinds a,b   only these kinds: ${kinds.map(({ name }) => name).join(', ')}
  --json        {"questions": […], "refused": [{"kind", "stem", "reasons"}]}
`;

type Made = { questions: Question[]; refused: Refused[] };

/** `byline quiz` */
export const quiz: Command = {
  usage,
  async run(args, terminal) {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { json: { type: 'boolean' }, seed: { type: 'string' }, count: { type: 'string' }, kinds: { type: 'string' } } });
    if (positionals.length === 0) throw new UsageError('Name one report or more.');
    const options = { seed: values.seed ?? 1, ...readCount(values.count), ...readKinds(values.kinds) };
    const { inputs, hasFailed } = await readInputs(positionals, terminal);
    if (inputs.length === 0) return 1;
    const made = makeQuestions(inputs.map(({ reading }) => reading), options);
    const names = new Map(inputs.map(({ name, reading }) => [reading.report.id, name]));
    await write(terminal.stdout, values.json ? `${JSON.stringify(toJson(made, names))}\n` : show(made, names, widthOf(terminal)));
    return hasFailed ? 1 : 0;
  },
};

function readCount(given: string | undefined): { count?: number } {
  if (given === undefined) return {};
  if (!/^[1-9]\d{0,3}$/.test(given)) throw new UsageError(`--count is "${given}"; it should be a number from 1 to 9999.`);
  return { count: Number(given) };
}

function readKinds(given: string | undefined): { kinds?: string[] } {
  if (given === undefined) return {};
  const wanted = given.split(',').map((name) => name.trim()).filter(Boolean);
  const known = kinds.map(({ name }) => name);
  const strange = wanted.find((name) => !known.includes(name));
  if (strange !== undefined || wanted.length === 0) throw new UsageError(`--kinds has "${strange ?? given}"; the kinds are ${known.join(', ')}.`);
  return { kinds: wanted };
}

function toJson({ questions, refused }: Made, names: Map<string, string>): object {
  return {
    questions: questions.map(({ prompt: _prompt, evidence, explanation, difficulty, ...asked }) => ({
      ...asked, explanation,
      evidence: evidence.map(({ reportId, start, end, text }) => ({ report: names.get(reportId), start, end, text })),
      difficulty,
    })),
    refused: refused.map(({ question, reasons }) => ({ kind: question.kind, stem: question.stem, reasons })),
  };
}

function show({ questions, refused }: Made, names: Map<string, string>, width: number): string {
  const indent = '    ';
  const lines: string[] = [];
  for (const [index, question] of questions.entries()) {
    const number = `${index + 1}.`.padEnd(4);
    lines.push(`${number}${wrap(question.stem, width, indent)}`, '');
    lines.push(...answerLines(question).map((line) => `${indent}${wrap(line, width, `${indent}     `)}`), '', `${indent}${wrap(question.explanation, width, indent)}`);
    for (const { reportId, text } of question.evidence) lines.push(`${indent}${wrap(`“${text}” (${names.get(reportId)})`, width, indent)}`);
    lines.push(`${indent}[${question.kind}]`, '');
  }
  lines.push(`${count(questions.length, 'question')}; ${refused.length === 0 ? 'none' : refused.length} refused.`);
  for (const { question, reasons } of refused) lines.push(wrap(`  - ${question.kind}: ${question.stem} (${reasons.join(', ')})`, width, '    '));
  return `${lines.join('\n')}\n`;
}

/** What there is to choose from, with the key: a tick, the right order, what belongs to what, or what is to be typed. */
function answerLines(question: Question): string[] {
  switch (question.format) {
    case 'choice':
    case 'several': {
      const right = [question.answer].flat();
      return question.options.map((option, place) => `${right.includes(place) ? '✓' : ' '} ${String.fromCharCode(97 + place)}) ${option}`);
    }
    case 'order':
      return question.answer.map((place, at) => `✓ ${at + 1}) ${question.options[place]}`);
    case 'match':
      return question.slots.map((slot, at) => `✓ ${slot} → ${question.options[question.answer[at] ?? -1]}`);
    case 'text':
      return question.accepted.map((accepted, at) => `${at === 0 ? '✓' : ' '} ${accepted}`);
    case 'span':
      return question.options.map((sentence, place) => `${question.answer.includes(place) ? '✓' : ' '} ${sentence}`);
  }
}
