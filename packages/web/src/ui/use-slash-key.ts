// "/" goes to the filter of the page, as in many registers, unless one is writing somewhere. Heard at the document, so before
// the search of the frame, which hears it at the window and takes what no page has taken.
import { type RefObject, useEffect } from 'react';
import { goTo, isSlash } from './keys.ts';

export function useSlashKey(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!isSlash(event)) return;
      event.preventDefault();
      goTo(field.current);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [field]);
}
