import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';

const place = 'byline.single-keys';
const changed = 'byline-single-keys';

function isSwitchedOff(): boolean {
  try {
    return localStorage.getItem(place) === 'off';
  } catch {
    return false; // storage is switched off: keys stay as they are for everybody
  }
}

/** Whether single keys (1–9, ?) do something on this device, and how to change that. */
export function useSingleKeys(): [boolean, (areOn: boolean) => void] {
  const areOn = useSyncExternalStore(
    (listener) => {
      addEventListener(changed, listener);
      return () => removeEventListener(changed, listener);
    },
    () => !isSwitchedOff(),
    () => true,
  );
  return [areOn, (on) => {
    try {
      localStorage.setItem(place, on ? 'on' : 'off');
    } catch {
      // storage is switched off: nothing to remember
    }
    dispatchEvent(new Event(changed));
  }];
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('textarea, select, input:not([type=radio]):not([type=checkbox])'));
const doesItsOwn = (target: EventTarget | null) => target instanceof HTMLElement && target.matches('a, button, summary');

/** Calls `onKey` for keys pressed outside text fields and dialogs. Enter on a button or link stays theirs. */
export function useKeys(onKey: (key: string) => boolean): void {
  const press = useEffectEvent(onKey);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target) || document.querySelector('dialog[open]')) return;
      if (event.key === 'Enter' && doesItsOwn(event.target)) return;
      if (event.key !== 'Enter' && isSwitchedOff()) return;
      if (press(event.key)) event.preventDefault();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}
