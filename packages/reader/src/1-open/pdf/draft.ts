// The document while it is being put together: paragraphs are still lines, so that pages and cells can be joined.
import type { Origin } from '../../flow.ts';
import type { Line } from './lines.ts';
import type { Box } from './page.ts';

/** The left and right edge that lines of a column are set between. */
export type Column = {
  readonly left: number;
  readonly right: number;
  /** Where many lines begin: a line that begins there is not centred, even if it leaves as much room on its right. */
  readonly starts?: readonly number[];
};

export type TextDraft = {
  readonly kind: 'text';
  readonly lines: readonly Line[];
  readonly column: Column;
  readonly origin: Origin;
  /** Of two columns beside each other. */
  readonly side?: 'left' | 'right';
};

export type CellDraft = {
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly content: readonly TextDraft[];
};

export type RowDraft = { readonly header: boolean; readonly cells: readonly CellDraft[]; readonly page: number };

export type TableDraft = {
  readonly kind: 'table';
  readonly rows: readonly RowDraft[];
  readonly ruled: boolean;
  /** Left edges of the columns and the right edge of the last one. */
  readonly edges: readonly number[];
  readonly box: Box;
  readonly page: number;
};

export type Draft = TextDraft | TableDraft;
