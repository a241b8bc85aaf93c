// Brings a place of the document into view: where it is in view already nothing moves. A place far away is drawn only when
// the pane has come near it, so it may take a few drawings.
import { type RefObject, useEffect, useRef } from 'react';

/** `at` makes the same place twice in a row two journeys; `focus` gives the paragraph the focus too. */
export type Reveal = { readonly block: number; readonly at: number; readonly focus?: boolean };

type Journey = {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly reveal: Reveal | null;
  /** Draws the surroundings of a block that is not drawn. */
  readonly bring: (block: number) => void;
};

const TRIES = 20;

export function useReveal({ scroller, reveal, bring }: Journey) {
  const latest = useRef(bring);
  useEffect(() => {
    latest.current = bring;
  });
  useEffect(() => {
    if (reveal === null) return;
    let frame = 0;
    const find = () => scroller.current?.querySelector<HTMLElement>(`[data-block="${reveal.block}"]`);
    // At once where it is drawn: the next key is meant for it.
    if (reveal.focus === true) find()?.focus({ preventScroll: true });
    const tryAgain = (left: number) => {
      const paragraph = find();
      if (paragraph) {
        show(scroller.current, paragraph);
        if (reveal.focus === true) paragraph.focus({ preventScroll: true });
      } else if (left > 0) {
        if (left === TRIES || left === TRIES / 2) latest.current(reveal.block);
        frame = requestAnimationFrame(() => tryAgain(left - 1));
      }
    };
    frame = requestAnimationFrame(() => tryAgain(TRIES));
    return () => cancelAnimationFrame(frame);
  }, [reveal, scroller]);
}

/** The lit stretch where there is one, else the paragraph. Only the pane moves, and only where it must. */
function show(scroller: HTMLDivElement | null, paragraph: HTMLElement): void {
  if (scroller === null) return;
  const lit = paragraph.querySelector('[data-tone]') ?? paragraph.querySelector('[data-at]') ?? paragraph;
  const [view, place] = [scroller.getBoundingClientRect(), lit.getBoundingClientRect()];
  const margin = Math.min(72, view.height / 5);
  const isInView = place.top >= view.top + margin / 2 && place.bottom <= view.bottom - margin / 2;
  if (isInView || view.height === 0) return;
  const isTall = place.height > view.height - 2 * margin;
  const goal = isTall || place.top < view.top ? place.top - view.top - margin : place.top - view.top - view.height / 3;
  scroller.scrollBy({ top: goal });
}
