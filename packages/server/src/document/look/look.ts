// What a file is shown as where it is only looked at: pages to be drawn, a picture, text with tables, sheets of cells. All of
// it is bounded: who wants the rest takes the file.
import type { Signature } from './check-signatures.ts';

export const LOOKED_AT = ['pdf', 'docx', 'xlsx', 'jpeg', 'png', 'text'] as const;
export type LookedAt = (typeof LOOKED_AT)[number];

export type LookBlock =
  /** `level`: of a heading, 1 the highest; 0 of what is none. */
  | { readonly is: 'paragraph'; readonly text: string; readonly level: number }
  | { readonly is: 'table'; readonly rows: readonly (readonly LookCell[])[] };
export type LookCell = { readonly text: string; readonly columns: number; readonly rows: number };

export type LookSheet = {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** Not all rows or columns are here. */
  readonly cut: boolean;
};

export type Look =
  | { readonly is: 'pages'; readonly pages: number; readonly signatures: readonly Signature[] }
  | { readonly is: 'picture'; readonly width: number; readonly height: number }
  | { readonly is: 'flow'; readonly blocks: readonly LookBlock[]; readonly cut: boolean }
  | { readonly is: 'sheets'; readonly sheets: readonly LookSheet[]; readonly cut: boolean }
  | { readonly is: 'text'; readonly text: string; readonly cut: boolean };
