// Grids and words to tables: each word goes into the cell in which its middle stands.
import type { Column, RowDraft, TableDraft } from './draft.ts';
import { type Grid, type GridCell, gridsOf } from './grid.ts';
import { commonEdges } from './edges.ts';
import { type Line, linesOf } from './lines.ts';
import type { Box, Page, Word } from './page.ts';
import { paragraphsOf, pitchOf } from './paragraphs.ts';

/** No table that fits on its page ends as near to the edge as this. */
const EDGE = 2;

export type Tabled = { readonly tables: readonly TableDraft[]; readonly rest: readonly Word[] };

/** The ruled tables of a page and the words that stand in none; `above` are the tables of the page before. */
export function ruledTables(page: Page, above: readonly TableDraft[]): Tabled {
  const tables: TableDraft[] = [];
  let rest = page.words;
  for (const grid of gridsOf(page.rules)) {
    const reach = reachOf(grid.box, page.width);
    const inside = rest.filter((word) => isIn(reach, word));
    const words = wordsByCell(grid, inside);
    // A frame round a page or a stamp, with one part that holds text, is not a table; the rest of a long cell is.
    const isRest = words.size === 1 && above.some(({ edges }) => commonEdges(edges, grid.xs) !== undefined);
    if (words.size < 2 && !isRest) continue;
    rest = rest.filter((word) => !isIn(reach, word));
    tables.push(tableOf(grid, words, page.number));
  }
  return { tables, rest };
}

/** A table wider than the page is cut off at its edge: what stands beyond belongs to it. */
function reachOf(box: Box, width: number): Box {
  const left = box.left <= EDGE ? -Infinity : box.left;
  return { ...box, left, right: box.right >= width - EDGE ? Infinity : box.right };
}

function isIn(box: Box, word: Word): boolean {
  const x = (word.left + word.right) / 2;
  const y = (word.top + word.bottom) / 2;
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

function wordsByCell(grid: Grid, words: readonly Word[]): Map<GridCell, Word[]> {
  const owners = new Map<number, GridCell>();
  const width = grid.xs.length;
  for (const cell of grid.cells) {
    for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1) {
      for (let step = 0; step < cell.columnSpan; step += 1) owners.set(row * width + cell.column + step, cell);
    }
  }
  const found = new Map<GridCell, Word[]>();
  for (const word of words) {
    const row = stepOf(grid.ys, (word.top + word.bottom) / 2);
    const cell = owners.get(row * width + stepOf(grid.xs, (word.left + word.right) / 2));
    if (!cell) continue;
    const known = found.get(cell);
    if (known) known.push(word);
    else found.set(cell, [word]);
  }
  return found;
}

/** Which of the spaces between the places holds a value; what hangs over the ends belongs to the outermost. */
function stepOf(places: readonly number[], value: number): number {
  let low = 0;
  let high = places.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((places[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

type FilledCell = { readonly cell: GridCell; readonly lines: readonly Line[] };

function tableOf(grid: Grid, words: ReadonlyMap<GridCell, readonly Word[]>, page: number): TableDraft {
  const filled = grid.cells.map((cell): FilledCell => ({ cell, lines: linesOf(words.get(cell) ?? [], page) }));
  const pitch = pitchOf(filled.map(({ lines }) => lines));
  const columns = textColumns(filled);
  const rows = grid.ys.slice(1).map(
    (_, row): RowDraft => ({
      header: false,
      page,
      cells: filled
        .filter(({ cell }) => cell.row === row)
        .map(({ cell, lines }) => ({
          column: cell.column,
          columnSpan: cell.columnSpan,
          rowSpan: cell.rowSpan,
          content: paragraphsOf(lines, columns.get(keyOf(cell)) ?? cell.box, pitch),
        })),
    }),
  );
  return { kind: 'table', rows, ruled: true, edges: grid.xs, box: grid.box, page };
}

/**
 * The edges that the text of a column is set between. The right one is where its longest line ends, or, if that is
 * farther, as far from the border as the left one: a cell has the same padding on both sides.
 */
function textColumns(filled: readonly FilledCell[]): Map<string, Column> {
  const columns = new Map<string, Column>();
  for (const { cell, lines } of filled) {
    for (const line of lines) {
      const known = columns.get(keyOf(cell));
      const left = Math.min(known?.left ?? Infinity, line.left);
      const mirrored = cell.box.right - Math.max(left - cell.box.left, 0);
      columns.set(keyOf(cell), { left, right: Math.max(known?.right ?? mirrored, line.right) });
    }
  }
  return columns;
}

function keyOf(cell: GridCell): string {
  return `${cell.column} ${cell.columnSpan}`;
}
