import { Ask } from '@/components/question/ask';
import { ChoiceView } from '@/components/question/choice-view';
import type { FormatProps } from '@/components/question/format-props';
import { SeveralView } from '@/components/question/several-view';

/** A question with its answers. */
export function QuestionView(props: Omit<FormatProps, 'labelledBy'>) {
  const { view } = props;
  const id = `q-${view.itemId}`;
  return (
    <>
      <Ask prompt={view.prompt} stem={view.stem} id={id} />
      <Answers {...props} labelledBy={id} />
    </>
  );
}

/** A new format does not compile until it has a view here. */
function Answers(props: FormatProps) {
  const { format } = props.view;
  switch (format) {
    case 'choice': return <ChoiceView {...props} />;
    case 'several': return <SeveralView {...props} />;
    default: return format satisfies never;
  }
}
