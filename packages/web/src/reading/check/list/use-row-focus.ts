// The focus of the list: where it is wished for, the row of the selected item takes it, as soon as it is drawn.
import { type RefObject, useEffect, useRef } from 'react';
import type { FocusWish } from '../state/use-checking.ts';

type Wanted = {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly selected: string | null;
  readonly place: number;
  readonly wish: FocusWish;
  readonly bring: (index: number) => void;
};

const TRIES = 20;

export function useRowFocus({ scroller, selected, place, wish, bring }: Wanted) {
  const done = useRef(0);
  useEffect(() => {
    if (wish.on !== 'row' || wish.at === done.current || selected === null || place === -1) return;
    let frame = 0;
    // It grows when it opens, and once more when the units of its names are known: it is followed until it is left.
    const growing = new ResizeObserver(([entry]) => entry && settle(scroller.current, entry.target));
    const follow = (row: Element) => {
      growing.observe(row);
      frame = requestAnimationFrame(() => settle(scroller.current, row));
    };
    const tryAgain = (left: number) => {
      const row = scroller.current?.querySelector<HTMLElement>(`[data-id="${selected}"]`);
      if (row) {
        done.current = wish.at;
        // A button within the row that was just pressed keeps the focus.
        if (!row.contains(document.activeElement)) row.focus({ preventScroll: true });
        follow(row);
      } else if (left > 0) {
        if (left === TRIES) bring(place);
        frame = requestAnimationFrame(() => tryAgain(left - 1));
      }
    };
    tryAgain(TRIES);
    return () => {
      cancelAnimationFrame(frame);
      growing.disconnect();
    };
  }, [scroller, selected, place, wish, bring]);
}

/** A row in view stays where it is; one that is taller than the pane shows its beginning. */
function settle(scroller: HTMLDivElement | null, row: Element): void {
  if (scroller === null || !row.isConnected) return;
  const [view, place] = [scroller.getBoundingClientRect(), row.getBoundingClientRect()];
  if (view.height === 0) return;
  const [above, below] = [view.top + 48 - place.top, place.bottom - view.bottom + 24];
  const isTall = place.height > view.height - 72;
  if (place.top < view.top + 8 || (isTall && above < -8)) scroller.scrollBy({ top: -above });
  else if (!isTall && below > 16) scroller.scrollBy({ top: below });
}
