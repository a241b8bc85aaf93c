// A table of HTML while it is read: cells take the next free column, below cells that span rows.
import type { Draft, DraftTable } from '../drafts.ts';

type Attributes = Readonly<Record<string, string>>;
type OpenCell = {
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly content: Draft[];
};
type OpenRow = { readonly header: boolean; readonly cells: OpenCell[] };

const MOST_SPAN = 1000;

export class HtmlTable {
  /** The cell that is open. */
  cell: OpenCell | undefined;
  /** Rows are inside <thead>. */
  head = false;
  readonly #rows: OpenRow[] = [];
  /** First row from which each column is free again. */
  readonly #freeFrom: number[] = [];
  #ruled: boolean;

  constructor(attributes: Attributes) {
    this.#ruled = drawsLines(attributes);
  }

  openRow(): void {
    this.cell = undefined;
    this.#rows.push({ header: this.head, cells: [] });
  }

  openCell(attributes: Attributes): void {
    if (this.#rows.length === 0) this.openRow();
    const row = this.#rows.at(-1);
    if (row === undefined) return;
    this.#ruled ||= drawsLines(attributes);
    const at = this.#rows.length - 1;
    const last = row.cells.at(-1);
    let column = last === undefined ? 0 : last.column + last.columnSpan;
    while ((this.#freeFrom[column] ?? 0) > at) column += 1;
    const columnSpan = spanOf(attributes['colspan']);
    const rowSpan = spanOf(attributes['rowspan']);
    for (let covered = column; covered < column + columnSpan; covered += 1) this.#freeFrom[covered] = at + rowSpan;
    this.cell = { column, columnSpan, rowSpan, content: [] };
    row.cells.push(this.cell);
  }

  closeCell(): void {
    this.cell = undefined;
  }

  /** The table; undefined where it has no cell. */
  close(): DraftTable | undefined {
    this.cell = undefined;
    const rows = this.#rows.filter((row) => row.cells.length > 0);
    const columns = this.#freeFrom.length;
    // Pages draw lines by style sheets that are not read here: a table of more than two columns is taken as ruled.
    return rows.length === 0 ? undefined : { type: 'table', rows, columns, ruled: this.#ruled || columns > 2 };
  }
}

function drawsLines(attributes: Attributes): boolean {
  const border = attributes['border'];
  return (
    (border !== undefined && border !== '0') ||
    /border[^:;]*:\s*(?!\s*(?:none|0|medium none))/i.test(attributes['style'] ?? '')
  );
}

function spanOf(value: string | undefined): number {
  const span = Number(value ?? 1);
  return Number.isInteger(span) && span > 0 ? Math.min(span, MOST_SPAN) : 1;
}
