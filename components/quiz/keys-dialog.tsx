'use client';

import { useSingleKeys } from '@/components/quiz/use-keys';
import { Dialog } from '@/components/ui/dialog';

const keys = [['1–4', 'Choose an answer'], ['Enter', 'Check the answer, then go on'], ['?', 'Show these keys'], ['Esc', 'Close a window']] as const;

/** The keys that work in a quiz; single keys can be switched off. */
export function KeysDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const [areOn, setAreOn] = useSingleKeys();
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title="Keys">
      <dl className="keys">
        {keys.map(([key, says]) => (
          <div key={key}>
            <dt><kbd className="key">{key}</kbd></dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      <label className="tick">
        <input type="checkbox" checked={areOn} onChange={(event) => setAreOn(event.target.checked)} />
        Single keys (1–4 and ?) work
      </label>
    </Dialog>
  );
}
