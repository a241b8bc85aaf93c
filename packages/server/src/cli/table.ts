// A table on a terminal: columns of fixed width and one that takes what is left, cells wrapped, a rule under the head.
import { padEnd, wrap } from './display-width.ts';
import type { Paint } from './paint.ts';

export type Column = {
  readonly title: string;
  /** Characters; the column without a width takes what is left. */
  readonly width?: number;
};

const GAP = '  ';

export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  within: { readonly width: number; readonly paint: Paint },
): string[] {
  const widths = widthsOf(columns, within.width);
  const titles = columns.map((column) => column.title);
  return [
    ...lines(titles, widths).map((line) => within.paint.strong(line)),
    within.paint.faint(widths.map((width) => '─'.repeat(width)).join(GAP)),
    ...rows.flatMap((row) => lines(row, widths)),
  ];
}

function widthsOf(columns: readonly Column[], total: number): number[] {
  const fixed = columns.reduce((sum, { width = 0 }) => sum + width, GAP.length * (columns.length - 1));
  return columns.map(({ width }) => width ?? Math.max(10, total - fixed));
}

/** One row of cells: as many lines as its tallest cell has. */
function lines(cells: readonly string[], widths: readonly number[]): string[] {
  const wrapped = cells.map((cell, column) => wrap(cell, widths[column] ?? 10));
  const height = Math.max(...wrapped.map((cell) => cell.length));
  return Array.from({ length: height }, (_, line) =>
    wrapped
      .map((cell, column) => padEnd(cell[line] ?? '', widths[column] ?? 10))
      .join(GAP)
      .trimEnd(),
  );
}
