import { Check } from 'lucide-react';
import { KeyCap } from '@/components/ui/key-cap';

type Props = {
  type: 'radio' | 'checkbox';
  name: string;
  index: number;
  text: string;
  isChosen: boolean;
  isDisabled: boolean;
  onChange: () => void;
};

/** One answer: the whole row is the target, its number the key. */
export function AnswerRow({ type, name, index, text, isChosen, isDisabled, onChange }: Props) {
  return (
    <label className="answer">
      <KeyCap>{String(index + 1)}</KeyCap>
      <span className={text.length > 60 ? 'who long' : 'who'}><b dir="auto">{text}</b></span>
      <input type={type} name={name} value={index} checked={isChosen} disabled={isDisabled} onChange={onChange} />
      <span className={type === 'radio' ? 'dot' : 'dot box'} aria-hidden="true">
        {type === 'checkbox' && isChosen && <Check strokeWidth={3.5} />}
      </span>
    </label>
  );
}
