import { AnswerRow } from '@/components/question/answer-row';
import { toggled } from '@/components/question/chosen';
import type { FormatProps } from '@/components/question/format-props';

/** Any number of answers. */
export function SeveralView({ view, labelledBy, given, isDisabled, onChange }: FormatProps<'several'>) {
  const chosen = given?.format === 'several' ? given.choices : [];
  return (
    <fieldset className="answers" aria-labelledby={labelledBy} aria-describedby={`${labelledBy}-several`}>
      <p className="answers-say" id={`${labelledBy}-several`}>Choose all that are right.</p>
      {view.options.map((text, index) => (
        <AnswerRow
          key={index} type="checkbox" name={view.itemId} index={index} text={text} isDisabled={isDisabled}
          isChosen={chosen.includes(index)} onChange={() => onChange({ format: 'several', choices: toggled(chosen, index) })}
        />
      ))}
    </fieldset>
  );
}
