import Link from 'next/link';
import { Check } from 'lucide-react';
import { ActionButton } from '@/components/form/action-button';
import type { Run } from '@/components/form/use-action';
import type { Evidence, Question } from '@/lib/questions/question';

type Status = 'draft' | 'published' | 'refused';
export type DraftView = { id: string; question: Question; status: Status; reasons: string[] };
type Props = {
  draft: DraftView;
  kind: string;
  /** Who published each report. */
  outlets: ReadonlyMap<string, string | null>;
  setStatus: Run<unknown>;
  /** False for what a check turned down: nobody can put it back. */
  canReturn: boolean;
};

/** One question as its author sees it: what is asked, the options with the key, the passage that proves it. */
export function DraftCard({ draft, kind, outlets, setStatus, canReturn }: Props) {
  const { question, status, reasons } = draft;
  const { ask, quote, note } = question.prompt;
  return (
    <li className="grid gap-x-10 gap-y-4 border-t-3 border-ink pt-4 md:grid-cols-2">
      <div>
        <p className="kicker">{kind}</p>
        <h3 className="mt-1 text-xl">{ask}</h3>
        {quote && <blockquote className="mt-2 font-serif text-lg leading-snug">“{quote}”</blockquote>}
        {note && <p className="small mt-2 text-ink-2">{note}</p>}
        <Options question={question} />
      </div>
      <div>
        {question.evidence.map((one, i) => (
          <Passage key={i} evidence={one} outlet={outlets.get(one.reportId) ?? null} />
        ))}
        <p className="small mt-3 text-ink-2">{question.explanation}</p>
        {reasons.length > 0 && <p className="notice mt-3">{status === 'refused' && canReturn ? reasons.join(' ') : `Turned down: ${reasons.join('; ')}`}</p>}
        <div className="form-actions mt-4">
          <Decisions id={draft.id} ask={question.stem} status={status} setStatus={setStatus} canReturn={canReturn} />
        </div>
      </div>
    </li>
  );
}

type Line = { words: string; isRight: boolean };

/** What there is to choose from, with the key. */
function linesOf(question: Question): Line[] {
  switch (question.format) {
    case 'choice':
    case 'several':
    case 'span':
      return question.options.map((words, place) => ({ words, isRight: [question.answer].flat().includes(place) }));
    case 'order':
      return question.answer.map((place, at) => ({ words: `${at + 1}. ${question.options[place]}`, isRight: true }));
    case 'match':
      return question.slots.map((slot, at) => ({ words: `${slot} – ${question.options[question.answer[at] ?? -1]}`, isRight: true }));
    case 'text':
      return question.accepted.map((words) => ({ words, isRight: true }));
  }
}

function Options({ question }: { question: Question }) {
  return (
    <ul className="mt-4 grid gap-1">
      {linesOf(question).map(({ words, isRight }, i) => (
        <li key={i} className={`flex gap-2 ${isRight ? 'font-semibold' : 'text-ink-2'}`}>
          <span className="mt-0.5 w-5 flex-none">{isRight && <Check className="i" aria-hidden="true" strokeWidth={2} />}</span>
          <span>
            {words}
            {isRight && <span className="sr"> (right answer)</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Passage({ evidence: { text, prefix, suffix, reportId }, outlet }: { evidence: Evidence; outlet: string | null }) {
  return (
    <figure className="mb-3 border border-rule bg-paper-raised px-4 py-3">
      <p className="font-serif leading-relaxed">
        {prefix && `…${prefix}`}
        <mark className="hl">{text}</mark>
        {suffix && `${suffix}…`}
      </p>
      <figcaption className="small mt-2 text-ink-2">
        <Link className="underline" href={`/reports/${reportId}`} prefetch={false}>
          {outlet ?? 'The report'}
        </Link>
      </figcaption>
    </figure>
  );
}

type DecisionProps = { id: string; ask: string; status: Status; setStatus: Run<unknown>; canReturn: boolean };

function Decisions({ id, ask, status, setStatus, canReturn }: DecisionProps) {
  const button = (to: Status, words: string, className = 'btn') => (
    <ActionButton action={setStatus} input={{ questionId: id, status: to }} className={className} label={`${words}: ${ask}`} focus="questions">
      {words}
    </ActionButton>
  );
  if (status === 'draft') return <>{button('published', 'Publish')}{button('refused', 'Drop', 'btn btn-quiet')}</>;
  if (status === 'published') return <>{button('draft', 'Take back')}{button('refused', 'Drop', 'btn btn-quiet')}</>;
  return canReturn ? button('draft', 'Put back') : null;
}
