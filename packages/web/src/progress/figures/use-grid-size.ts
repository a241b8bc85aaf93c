// How large the parts of the grid are, in pixels. On a phone its head gives way, so that a cell has room beside it.
import { useSyncExternalStore } from 'react';

export type GridSize = {
  /** Height of the head row, width of the head column. */
  readonly top: number;
  readonly head: number;
  readonly row: number;
  readonly column: number;
};

const WIDE: GridSize = { top: 76, head: 288, row: 46, column: 148 };
const NARROW: GridSize = { top: 76, head: 150, row: 62, column: 128 };
const PHONE = '(max-width: 48rem)';

export function useGridSize(): GridSize {
  const isNarrow = useSyncExternalStore(
    (onChange) => {
      const query = matchMedia(PHONE);
      query.addEventListener('change', onChange);
      return () => query.removeEventListener('change', onChange);
    },
    () => matchMedia(PHONE).matches,
  );
  return isNarrow ? NARROW : WIDE;
}
