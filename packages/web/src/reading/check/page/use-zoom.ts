// How large the page is: as wide as its pane, until a person chooses otherwise.
import { type RefObject, useLayoutEffect, useState } from 'react';
import { recall, remember } from '../../../ui/stored.ts';

/** In CSS pixels, at 100 %. */
export const A4_WIDTH = (595.3 * 96) / 72;
export const ZOOMS: readonly number[] = [50, 60, 70, 80, 90, 100, 110, 125, 150, 175, 200];
const STORED_AS = 'sauro.check.zoom';
const MARGINS = 32;

export function useZoom(scroller: RefObject<HTMLDivElement | null>) {
  const [chosen, setChosen] = useState<number | null>(() => Number(recall(STORED_AS)) || null);
  const [room, setRoom] = useState(640);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const measure = () => element.clientWidth > 0 && setRoom(element.clientWidth - MARGINS);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);

  function choose(percent: number | null) {
    setChosen(percent);
    remember(STORED_AS, String(percent ?? 0));
  }

  const fitting = Math.max(280, Math.min(room, A4_WIDTH * 1.25));
  const width = chosen === null ? fitting : (A4_WIDTH * chosen) / 100;
  const percent = Math.round((width / A4_WIDTH) * 100);
  return {
    width,
    percent,
    fits: chosen === null,
    smaller: () => choose(ZOOMS.findLast((zoom) => zoom < percent) ?? percent),
    larger: () => choose(ZOOMS.find((zoom) => zoom > percent) ?? percent),
    fit: () => choose(null),
  };
}
