'use client';

import { useState, useTransition } from 'react';
import type { PlayerActions } from '@/components/quiz/sitting';
import { Dialog } from '@/components/ui/dialog';

type Props = { itemId: string; flag: PlayerActions['flag'] };

/** "Something wrong here?": a note to whoever made the question. */
export function FlagDialog({ itemId, flag }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const [note, setNote] = useState('');
  const [outcome, setOutcome] = useState<{ isSent: boolean; sentence: string } | null>(null);
  const [isSending, startSending] = useTransition();
  const send = () => startSending(async () => {
    try {
      const reply = await flag({ itemId, note });
      setOutcome(reply.ok ? { isSent: true, sentence: 'Thank you. Your note has gone to whoever looks after this question.' } : { isSent: false, sentence: reply.sentence });
    } catch {
      setOutcome({ isSent: false, sentence: 'We couldn’t send that. Your note is kept here; try again.' }); // a server action rejects when there is no connection
    }
  });
  return (
    <>
      <button type="button" className="btn btn-quiet" onClick={() => setIsOpen(true)}>Something wrong here?</button>
      <Dialog isOpen={isOpen} onClose={() => setIsOpen(false)} title="Something wrong here?">
        {outcome?.isSent
          ? <p role="status">{outcome.sentence}</p>
          : (
            <form className="form" onSubmit={(event) => { event.preventDefault(); send(); }}>
              <div className="field">
                <label htmlFor={`note-${itemId}`}>What is wrong with this question?</label>
                <textarea id={`note-${itemId}`} className="input" maxLength={1000} required value={note} onChange={(event) => setNote(event.target.value)} />
              </div>
              {outcome && <p className="notice bad" role="alert">{outcome.sentence}</p>}
              <button type="submit" className="btn" disabled={isSending || note.trim() === ''}>Send the note</button>
            </form>
          )}
      </Dialog>
    </>
  );
}
