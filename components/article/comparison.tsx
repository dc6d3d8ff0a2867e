import { inContext } from '@/components/article/context';
import { letterOf, SourceToken } from '@/components/article/source-token';
import { markTitle } from '@/components/article/mark-words';
import { withQuotationMarks } from '@/components/article/marks';
import { relationWords } from '@/components/article/relations';
import type { Group, Member } from '@/lib/events/group';
import { escaped } from '@/lib/text/escaped';
import type { Span } from '@/lib/text/span';
import { findSentences } from '@/lib/text/sentences';
import type { Reading, Statement } from '@/lib/statements/statement';

type Props = { groups: Group[]; readings: [Reading, Reading]; places: [number, number] };

/** Two reports statement by statement: what the relation is, then A, then B. */
export function Comparison({ groups, readings, places }: Props) {
  const statements = new Map(readings.flatMap((reading) => reading.statements.map((statement) => [statement.id, statement])));
  const sides = readings.map(({ report }) => ({ text: report.text, sentences: findSentences(report.text) }));
  return (
    <ol>
      {groups.map((group, index) => {
        const members = readings.map(({ report }) => group.members.find(({ reportId }) => reportId === report.id) ?? null);
        return (
          <li key={index} className={group.relation === 'conflict' ? 'row conflict' : 'row'}>
            <RelationSign group={group} isInFirst={members[0] !== null} places={places} />
            {members.map((member, side) => (
              <Side
                key={side} index={places[side] ?? side} member={member} group={group} report={sides[side]}
                statement={statements.get(member?.statementId ?? '')}
              />
            ))}
            {group.relation === 'conflict' && <p className="note"><span>One report says what the other says is disputed.</span></p>}
          </li>
        );
      })}
    </ol>
  );
}

function RelationSign({ group: { relation }, isInFirst, places }: { group: Group; isInFirst: boolean; places: [number, number] }) {
  if (relation === 'only') {
    const letter = letterOf(places[isInFirst ? 0 : 1]);
    return <p className={isInFirst ? 'rel a' : 'rel b'}><span className="ring" aria-hidden="true">{letter}</span>Only in {letter}</p>;
  }
  const { sign, title, className } = relationWords[relation];
  return <p className={`rel ${className}`}><span className="ring" aria-hidden="true">{sign}</span>{title}</p>;
}

type SideProps = {
  index: number;
  member: Member | null;
  statement: Statement | undefined;
  group: Group;
  report: { text: string; sentences: Span[] } | undefined;
};

function Side({ index, member, statement, group, report }: SideProps) {
  if (!member || !report) {
    return <div className="side none"><SourceToken index={index} /><span>Not in report {letterOf(index)}</span></div>;
  }
  const span = statement?.level === 'direct' ? withQuotationMarks(report.text, member) : member;
  const { before, words, after } = inContext(report.text, span, report.sentences);
  return (
    <div className="side">
      <SourceToken index={index} label={`Report ${letterOf(index)}`} />
      <p dir="auto">
        <span className="around">{before}</span>
        {group.relation === 'same-quote' ? <span className="hl">{words}</span> : withDifferences(words, group.differences)}
        <span className="around">{after}</span>
        <span className="said-by">{statement?.speaker?.name ?? 'Speaker not named'}{statement && `, ${markTitle(statement.level).toLowerCase()}`}</span>
      </p>
    </div>
  );
}

/** Underlines the words that only this report has. */
function withDifferences(text: string, differences: readonly string[]) {
  if (differences.length === 0) return text;
  const words = [...differences].sort((a, b) => b.length - a.length).map(escaped).join('|');
  const pieces = text.split(new RegExp(`(?<![\\p{L}\\p{N}])((?:${words})(?:[\\s,]+(?:${words}))*)(?![\\p{L}\\p{N}])`, 'giu'));
  return pieces.map((piece, index) => (index % 2 === 1 ? <b key={index} className="df">{piece}</b> : piece));
}
