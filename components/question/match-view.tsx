import { pairsOf } from '@/components/question/chosen';
import type { FormatProps } from '@/components/question/format-props';

/** What belongs to what: beside each slot a list of the options. */
export function MatchView({ view, labelledBy, given, isDisabled, onChange }: FormatProps<'match'>) {
  const pairs = pairsOf(view.slots.length, given);
  return (
    <fieldset className="answers" aria-labelledby={labelledBy}>
      {view.slots.map((slot, at) => {
        const id = `${labelledBy}-slot-${at}`;
        return (
          <div key={at} className="answer slot">
            <label htmlFor={id} dir="auto">{slot}</label>
            <select
              id={id} disabled={isDisabled} value={pairs[at] ?? ''}
              onChange={({ target }) => onChange({ format: 'match', pairs: pairs.with(at, target.value === '' ? null : Number(target.value)) })}
            >
              <option value="">Choose …</option>
              {view.options.map((option, place) => <option key={place} value={place}>{option}</option>)}
            </select>
          </div>
        );
      })}
    </fieldset>
  );
}
