// Openers build paragraphs and tables without numbers; the blocks are numbered once, in reading order, at the end.
import type { Cell, Flow, Paragraph, Row, Table } from '../flow.ts';

export type DraftParagraph = Omit<Paragraph, 'block'>;
export type DraftCell = Omit<Cell, 'content'> & { readonly content: readonly Draft[] };
export type DraftRow = { readonly header: boolean; readonly cells: readonly DraftCell[] };
export type DraftTable = Omit<Table, 'rows'> & { readonly rows: readonly DraftRow[] };
export type Draft = DraftParagraph | DraftTable;

export function numbered(drafts: readonly Draft[]): readonly Flow[] {
  let next = 0;
  function flowOf(draft: Draft): Flow {
    if (draft.type === 'table') return { ...draft, rows: draft.rows.map(rowOf) };
    const block = next;
    next += 1;
    return { ...draft, block };
  }
  function rowOf(row: DraftRow): Row {
    return { header: row.header, cells: row.cells.map((cell) => ({ ...cell, content: cell.content.map(flowOf) })) };
  }
  return drafts.map(flowOf);
}
