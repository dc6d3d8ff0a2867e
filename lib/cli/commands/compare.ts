import { parseArgs } from 'node:util';
import { UsageError, write, type Command } from '@/lib/cli/command';
import { readInputs, type Input } from '@/lib/cli/input';
import { count, widthOf, wrap } from '@/lib/cli/layout';
import { compareReports } from '@/lib/events/compare-reports';
import type { Group, Relation } from '@/lib/events/group';

const usage = `byline compare A B [C…] [--json]

Lays several reports of one event side by side: quotes that they share, quotes in other
words, statements that deny one another, and what only one report has. Absence is said
only where nothing in the other reports resembles the statement.

  --json   {"groups": [{"relation", "members", "differences"}]}
`;

const titles: [Relation, string][] = [
  ['same-quote', 'The same quote'],
  ['reworded', 'In other words'],
  ['conflict', 'In conflict'],
  ['only', 'In one report only'],
];

/** `byline compare` */
export const compare: Command = {
  usage,
  async run(args, terminal) {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { json: { type: 'boolean' } } });
    if (positionals.length < 2) throw new UsageError('Name two reports or more.');
    const { inputs, hasFailed } = await readInputs(positionals, terminal);
    if (inputs.length < 2) {
      terminal.stderr.write('Fewer than two reports could be read: there is nothing to compare.\n');
      return 1;
    }
    const groups = compareReports(inputs.map(({ reading }) => reading));
    const names = new Map(inputs.map(({ name, reading }) => [reading.report.id, name]));
    await write(terminal.stdout, values.json ? `${JSON.stringify({ groups: groups.map((group) => toJson(group, names)) })}\n` : show(groups, inputs, widthOf(terminal)));
    return hasFailed ? 1 : 0;
  },
};

function toJson({ relation, members, differences }: Group, names: Map<string, string>): object {
  return { relation, members: members.map(({ reportId, statementId, start, end, text }) => ({ report: names.get(reportId), statement: statementId, start, end, text })), differences };
}

function show(groups: Group[], inputs: Input[], width: number): string {
  const letters = new Map(inputs.map(({ reading }, index) => [reading.report.id, String.fromCharCode(65 + (index % 26))]));
  const speakers = new Map(inputs.flatMap(({ reading }) => reading.statements.map(({ id, speaker }) => [id, speaker?.name ?? null] as const)));
  const lines = inputs.map(({ name, reading }) => wrap(`${letters.get(reading.report.id)}  ${reading.report.headline ?? reading.report.outlet ?? name}${reading.report.headline || reading.report.outlet ? ` (${name})` : ''}`, width, '   '));
  for (const [relation, title] of titles) {
    const found = groups.filter((group) => group.relation === relation);
    if (found.length === 0) continue;
    lines.push('', `${title} (${count(found.length, 'statement')})`);
    for (const { members, differences } of found) {
      for (const { reportId, statementId, text } of members) {
        const speaker = speakers.get(statementId);
        lines.push(`  ${letters.get(reportId)}  ${wrap(`${speaker ? `${speaker}: ` : ''}${text}`, width, '     ')}`);
      }
      if (differences.length > 0) lines.push(`     ${wrap(`differs: ${differences.map((words) => `‘${words}’`).join(' / ')}`, width, '     ')}`);
      if (members.length > 1) lines.push('');
    }
    if (lines.at(-1) === '') lines.pop();
  }
  if (groups.length === 0) lines.push('', 'Nothing was found that these reports share, or that surely stands in one of them alone.');
  return `${lines.join('\n')}\n`;
}
