// A button that is held down as a field loses the focus: closing the field moves what lies below it away from under the
// pointer, and the click would fall beside what it was meant for. So the field closes once the button is let go.
import { useEffect, useRef } from 'react';

/** Does something at once, or, while a button is held down, after the click that it ends in. */
export function usePress(): (act: () => void) => void {
  const pressed = useRef(false);
  useEffect(() => {
    const down = () => (pressed.current = true);
    const up = () => (pressed.current = false);
    window.addEventListener('pointerdown', down, true);
    for (const end of ENDS) window.addEventListener(end, up, true);
    return () => {
      window.removeEventListener('pointerdown', down, true);
      for (const end of ENDS) window.removeEventListener(end, up, true);
    };
  }, []);
  return (act) => {
    if (!pressed.current) return act();
    const later = () => {
      for (const end of ENDS) window.removeEventListener(end, later);
      // The click comes right after the button is let go.
      setTimeout(act);
    };
    for (const end of ENDS) window.addEventListener(end, later);
  };
}

const ENDS = ['pointerup', 'pointercancel'] as const;
