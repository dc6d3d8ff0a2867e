import { Ask } from '@/components/question/ask';
import { ChoiceView } from '@/components/question/choice-view';
import type { FormatProps } from '@/components/question/format-props';
import { MatchView } from '@/components/question/match-view';
import { OrderView } from '@/components/question/order-view';
import { SeveralView } from '@/components/question/several-view';
import { SpanView } from '@/components/question/span-view';
import { TextView } from '@/components/question/text-view';
import type { QuestionView as View } from '@/lib/quiz/view';

type Props = Omit<FormatProps, 'labelledBy' | 'view'> & { view: View };

/** A question with its answers. */
export function QuestionView(props: Props) {
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
function Answers({ view, ...props }: Props & { labelledBy: string }) {
  switch (view.format) {
    case 'choice': return <ChoiceView {...props} view={view} />;
    case 'several': return <SeveralView {...props} view={view} />;
    case 'order': return <OrderView {...props} view={view} />;
    case 'match': return <MatchView {...props} view={view} />;
    case 'text': return <TextView {...props} view={view} />;
    case 'span': return <SpanView {...props} view={view} />;
    default: return view satisfies never;
  }
}
