// Cells merged over several rows that a page break cut: the next page draws what is left of them as blank cells.
import type { CellDraft, RowDraft } from './draft.ts';

/** A cell that reaches the end of a page, in its row, and the blank one on the next page that goes on with it. */
type HeldOver = { readonly row: number; readonly upper: CellDraft; readonly lower: CellDraft };

/** `first` is the first row of the new page. Nobody merges cells to leave them blank. */
export function heldOver(above: readonly RowDraft[], first: RowDraft): HeldOver[] {
  return first.cells.flatMap((lower) => {
    const found = lower.content.length === 0 ? reachingEnd(above, lower.column) : undefined;
    if (!found || found.upper.content.length === 0 || found.upper.columnSpan !== lower.columnSpan) return [];
    return found.upper.rowSpan > 1 || lower.rowSpan > 1 ? [{ ...found, lower }] : [];
  });
}

function reachingEnd(rows: readonly RowDraft[], column: number): Pick<HeldOver, 'row' | 'upper'> | undefined {
  const row = rows.findLastIndex(({ cells }) => cells.some((cell) => cell.column === column));
  const upper = rows[row]?.cells.find((cell) => cell.column === column);
  return upper && row + upper.rowSpan === rows.length ? { row, upper } : undefined;
}

/** Each upper cell made as long as both; of a row that the break cut, one part is no row of its own. */
export function joinedAbove(rows: readonly RowDraft[], held: readonly HeldOver[], isRowCut: boolean): RowDraft[] {
  const lengths = new Map(held.map(({ upper, lower }) => [upper, upper.rowSpan + lower.rowSpan - (isRowCut ? 1 : 0)]));
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, rowSpan: lengths.get(cell) ?? cell.rowSpan })),
  }));
}

export function withoutHeldOver(first: RowDraft, held: readonly HeldOver[]): RowDraft {
  const taken = new Set(held.map(({ lower }) => lower));
  return { ...first, cells: first.cells.filter((cell) => !taken.has(cell)) };
}
