// Walking a screen of rows by keys. A row is whatever is marked `data-row` (a link or a button) within the area; columns are
// marked `data-column-of-rows`. Letters hold while nobody types and no dialog is open; arrows while a row has the focus.
import { type RefObject, useEffect, useRef } from 'react';
import { isWriting } from './keys.ts';

export type RowKeys = Readonly<Record<string, (row: HTMLElement | null) => void>>;

const STEPS: Readonly<Record<string, number>> = { j: 1, k: -1, ArrowDown: 1, ArrowUp: -1 };
const SIDES: Readonly<Record<string, number>> = { h: -1, l: 1, ArrowLeft: -1, ArrowRight: 1 };

/** @param more what other keys do; they are given the row that has the focus. */
export function useRowKeys(area: RefObject<HTMLElement | null>, more: RowKeys = {}): void {
  const latest = useRef(more);
  useEffect(() => {
    latest.current = more;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
      if (area.current === null || document.querySelector('dialog[open]') !== null) return;
      const rows = rowsIn(area.current);
      const row = rows.find((one) => one === document.activeElement) ?? null;
      const own = latest.current[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (own !== undefined && (event.key.length === 1 || row !== null)) {
        // A key that is held down walks; what it does, it does once.
        if (!event.repeat) own(row);
      } else if (!walk(event.key, rows, row, area.current)) return;
      event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [area]);
}

function walk(key: string, rows: readonly HTMLElement[], row: HTMLElement | null, area: HTMLElement): boolean {
  const isLetter = key.length === 1;
  if (!isLetter && row === null) return false;
  const step = STEPS[key];
  if (step !== undefined) {
    // Without the focus one begins at the row that is shown, else with the first.
    const from = row ?? rows.find((one) => one.getAttribute('aria-current') === 'true');
    const at = from === undefined ? (step > 0 ? 0 : rows.length - 1) : rows.indexOf(from) + step;
    reach(rows[at]);
    return true;
  }
  const side = SIDES[key];
  if (side === undefined || row === null) return false;
  return walkBeside(row, side, area);
}

/** Into the next column that holds a row, at the same height where it is that long. */
function walkBeside(row: HTMLElement, side: number, area: HTMLElement): boolean {
  const columns = [...area.querySelectorAll<HTMLElement>('[data-column-of-rows]')];
  const from = columns.findIndex((column) => column.contains(row));
  const column = columns[from];
  if (column === undefined) return false;
  const height = rowsIn(column).indexOf(row);
  for (let at = from + side; at >= 0 && at < columns.length; at += side) {
    const beside = columns[at];
    const rows = beside === undefined ? [] : rowsIn(beside);
    if (rows.length > 0) {
      reach(rows[Math.min(height, rows.length - 1)]);
      break;
    }
  }
  return true;
}

function rowsIn(area: HTMLElement): readonly HTMLElement[] {
  return [...area.querySelectorAll<HTMLElement>('[data-row]')].filter((row) => row.offsetParent !== null);
}

function reach(row: HTMLElement | undefined): void {
  row?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'nearest' });
}
