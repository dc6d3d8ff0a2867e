import type { FormatProps } from '@/components/question/format-props';

/** An answer to type. */
export function TextView({ labelledBy, given, isDisabled, onChange }: FormatProps<'text'>) {
  return (
    <fieldset className="answers" aria-labelledby={labelledBy}>
      <input
        className="typed" type="text" aria-labelledby={labelledBy} aria-describedby={`${labelledBy}-typed`} autoComplete="off" autoCapitalize="off" spellCheck={false} maxLength={300} dir="auto"
        disabled={isDisabled} value={given?.format === 'text' ? given.text : ''} onChange={({ target }) => onChange({ format: 'text', text: target.value })}
      />
      <p className="answers-say" id={`${labelledBy}-typed`}>Capitals, accents and titles do not matter.</p>
    </fieldset>
  );
}
