// The document as it was opened: paragraphs and tables in reading order, the same for every format.
// Whatever the file was, the rules after `1-open` see only this, so that a rule is written once.

/** A stretch of a paragraph's text, in UTF-16 offsets: `text.slice(start, end)`. */
export type Span = { readonly start: number; readonly end: number };

/** A stretch that is set in bold, italic or underlined. Stretches of plain text are not listed. */
export type Style = Span & { readonly bold?: boolean; readonly italic?: boolean; readonly underline?: boolean };

/** Where a stretch of text stands on a page of a PDF: points from the top left corner. */
export type Place = Span & {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** A stretch that was read in a picture and may be wrong; `confidence` is the engine's own, 0 to 100. */
export type Unsure = Span & { readonly confidence: number };
/** A word that was damaged and has been restored: what stood there, and how sure the restored word is, 0 to 1. */
export type RestoredSpan = Span & { readonly read: string; readonly sure: number };
/** A restored word less sure than this is shown with a doubt. */
export const SURE_RESTORED = 0.8;

export type Align = 'left' | 'center' | 'right' | 'justify';

/** Where in the file a paragraph stood. A text box and a footnote are read where they are anchored. */
export type Origin = 'body' | 'textbox' | 'footnote' | 'header' | 'footer';

export type Paragraph = {
  readonly type: 'paragraph';
  /** Number of the block in the document, from 0, in reading order; paragraphs inside table cells are counted too. */
  readonly block: number;
  /** NFC text with its marker as it is displayed: an automatic number is written out ("1. …"), a bullet is "- " or "+ ". Line breaks inside are "\n". */
  readonly text: string;
  readonly styles: readonly Style[];
  readonly origin: Origin;
  /** Level of a heading style or of a Markdown heading, 1 the highest. Real documents misuse it: a hint, not a fact. */
  readonly heading?: number;
  readonly align?: Align;
  /** Left indent in points, of the lines after the first. */
  readonly indent?: number;
  /** Size of most of the text in points. */
  readonly size?: number;
  /** Page, from 1, where the format knows pages. */
  readonly page?: number;
  readonly places?: readonly Place[];
  /** What of it was read in a picture with little confidence; absent where nothing was. */
  readonly unsure?: readonly Unsure[];
  /** Words that were restored; with `read` in their places the text is what the file says. */
  readonly restored?: readonly RestoredSpan[];
};

export type Cell = {
  /** Column of the grid where the cell begins, from 0. */
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  /** Nested tables stand among the paragraphs. */
  readonly content: readonly Flow[];
};

export type Row = {
  /** Marked by the file as repeated at the top of each page. */
  readonly header: boolean;
  /** Cells that begin in this row: a cell merged from above is listed only where it begins. */
  readonly cells: readonly Cell[];
};

export type Table = {
  readonly type: 'table';
  readonly rows: readonly Row[];
  readonly columns: number;
  /** Whether lines are drawn round the cells; a borderless table often only lays out a letterhead. */
  readonly ruled: boolean;
  readonly page?: number;
};

export type Flow = Paragraph | Table;

/** All paragraphs in reading order, those in cells included. */
export function* paragraphsOf(flow: readonly Flow[]): Generator<Paragraph> {
  for (const item of flow) {
    if (item.type === 'paragraph') yield item;
    else for (const row of item.rows) for (const cell of row.cells) yield* paragraphsOf(cell.content);
  }
}
