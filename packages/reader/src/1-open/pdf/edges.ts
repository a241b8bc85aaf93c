// The edges between the columns of a table, by which its parts on two pages are known as one.
import type { RowDraft } from './draft.ts';

const SAME_EDGE = 4;

/** One table if its outer edges agree and the inner ones of one part are all found in the other. */
export function commonEdges(one: readonly number[], other: readonly number[]): readonly number[] | undefined {
  const [more, fewer] = one.length >= other.length ? [one, other] : [other, one];
  const [first = 0, last = 0, start = 0, end = 0] = [more[0], more.at(-1), fewer[0], fewer.at(-1)];
  if (Math.abs(first - start) > SAME_EDGE || Math.abs(last - end) > SAME_EDGE) return undefined;
  return fewer.every((edge) => more.some((place) => Math.abs(place - edge) <= SAME_EDGE)) ? more : undefined;
}

/** A row with its columns counted on other edges. */
export function fitted(row: RowDraft, from: readonly number[], to: readonly number[]): RowDraft {
  if (from.length === to.length) return row;
  const places = from.map((edge) => to.findIndex((place) => Math.abs(place - edge) <= SAME_EDGE));
  const cells = row.cells.map((cell) => {
    const column = places[cell.column] ?? cell.column;
    const end = places[cell.column + cell.columnSpan] ?? column + cell.columnSpan;
    return { ...cell, column, columnSpan: end - column };
  });
  return { ...row, cells };
}
