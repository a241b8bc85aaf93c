// Ctrl+K anywhere leads to the field of the search; so does "/" where one is not writing and the page has no filter of its own.
import { type RefObject, useEffect } from 'react';
import { goTo, isSlash } from '../ui/keys.ts';

export function useShortcut(field: RefObject<HTMLInputElement | null>) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isCtrlK = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k';
      if (event.defaultPrevented || !(isCtrlK || isSlash(event))) return;
      event.preventDefault();
      goTo(field.current);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [field]);
}
