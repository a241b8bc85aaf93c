// What is being typed when the page goes is kept with its cell as a text, and is not sent: half a number is none yet. Where the
// page was only out of sight, typing goes on as if nothing had been.
import { useEffect, useRef } from 'react';
import type { Typing } from './FigureGrid.tsx';

/** `kept`: the text that is kept of a cell. `keep`: keeps one, or with null none. */
export function useTypingKept(
  typing: Typing | null,
  kept: ReadonlyMap<string, string>,
  keep: (key: string, text: string | null) => void,
): void {
  const now = useRef({ typing, kept, keep });
  useEffect(() => {
    now.current = { typing, kept, keep };
  });
  useEffect(() => {
    let before: { readonly key: string; readonly text: string | null } | null = null;
    const look = (): void => {
      if (document.visibilityState === 'hidden') {
        const { typing: typed, kept: there } = now.current;
        if (typed === null || typed.text === typed.began || before !== null) return;
        before = { key: typed.key, text: there.get(typed.key) ?? null };
        now.current.keep(typed.key, typed.text);
      } else if (before !== null) {
        // Typed to its end meanwhile, it is no longer there.
        if (now.current.typing?.key === before.key) now.current.keep(before.key, before.text);
        before = null;
      }
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
}
