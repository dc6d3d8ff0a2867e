import { AnswerRow } from '@/components/question/answer-row';
import type { FormatProps } from '@/components/question/format-props';

/** One of several answers. */
export function ChoiceView({ view, labelledBy, chosen, isDisabled, onChange }: FormatProps) {
  return (
    <fieldset className="answers" aria-labelledby={labelledBy}>
      {view.options.map((text, index) => (
        <AnswerRow
          key={index} type="radio" name={view.itemId} index={index} text={text} isDisabled={isDisabled}
          isChosen={chosen.includes(index)} onChange={() => onChange([index])}
        />
      ))}
    </fieldset>
  );
}
