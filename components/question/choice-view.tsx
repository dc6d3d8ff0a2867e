import { AnswerRow } from '@/components/question/answer-row';
import type { FormatProps } from '@/components/question/format-props';

/** One of several answers. */
export function ChoiceView({ view, labelledBy, given, isDisabled, onChange }: FormatProps<'choice'>) {
  return (
    <fieldset className="answers" aria-labelledby={labelledBy}>
      {view.options.map((text, index) => (
        <AnswerRow
          key={index} type="radio" name={view.itemId} index={index} text={text} isDisabled={isDisabled}
          isChosen={given?.format === 'choice' && given.choice === index} onChange={() => onChange({ format: 'choice', choice: index })}
        />
      ))}
    </fieldset>
  );
}
