// How keys move over the grid, as a spreadsheet does it. Pure.
import type { Place } from './grid-model.ts';

export type Size = { readonly rows: number; readonly columns: number };
type Pressed = { readonly key: string; readonly shift: boolean; readonly control: boolean };

/** Rows that a page is high. */
const PAGE_ROWS = 12;

const STEPS: Readonly<Record<string, Place>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
  PageUp: { row: -PAGE_ROWS, column: 0 },
  PageDown: { row: PAGE_ROWS, column: 0 },
};

/** Where the key leads; null where it leads nowhere: no key that moves, or Tab out of the grid. */
export function movedBy({ key, shift, control }: Pressed, at: Place, size: Size): Place | null {
  const last = { row: size.rows - 1, column: size.columns - 1 };
  if (key === 'Tab') return tabbed(at, size, shift ? -1 : 1);
  if (key === 'Enter') return within({ ...at, row: at.row + (shift ? -1 : 1) }, last);
  if (key === 'Home') return control ? { row: 0, column: 0 } : { ...at, column: 0 };
  if (key === 'End') return control ? last : { ...at, column: last.column };
  const step = STEPS[key];
  if (step === undefined) return null;
  if (!control) return within({ row: at.row + step.row, column: at.column + step.column }, last);
  const far = (by: number, from: number, end: number) => (by === 0 ? from : by < 0 ? 0 : end);
  return { row: far(step.row, at.row, last.row), column: far(step.column, at.column, last.column) };
}

/** Cell after cell, row after row; out of the grid behind the last. */
function tabbed({ row, column }: Place, { rows, columns }: Size, by: number): Place | null {
  const index = row * columns + column + by;
  return index < 0 || index >= rows * columns ? null : { row: Math.floor(index / columns), column: index % columns };
}

function within({ row, column }: Place, last: Place): Place {
  const clamp = (value: number, most: number) => Math.max(0, Math.min(most, value));
  return { row: clamp(row, last.row), column: clamp(column, last.column) };
}
