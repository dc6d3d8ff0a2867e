import type { FormatProps } from '@/components/question/format-props';

/** A passage whose sentences are the answers: one of them is tapped. */
export function SpanView({ view, labelledBy, given, isDisabled, onChange }: FormatProps<'span'>) {
  const starts = [...new Set([0, ...view.breaks])].sort((a, b) => a - b);
  return (
    <fieldset className="answers passage" aria-labelledby={labelledBy} aria-describedby={`${labelledBy}-span`}>
      <p className="answers-say" id={`${labelledBy}-span`}>Choose the sentence.</p>
      {starts.map((start, at) => (
        <p key={start} dir="auto">
          {view.options.slice(start, starts[at + 1]).map((sentence, offset) => {
            const place = start + offset;
            const isChosen = given?.format === 'span' && given.place === place;
            return (
              <label key={place} className={isChosen ? 'sentence chosen' : 'sentence'}>
                <input type="radio" className="sr" name={view.itemId} value={place} checked={isChosen} disabled={isDisabled} onChange={() => onChange({ format: 'span', place })} />
                {sentence}{' '}
              </label>
            );
          })}
        </p>
      ))}
    </fieldset>
  );
}
