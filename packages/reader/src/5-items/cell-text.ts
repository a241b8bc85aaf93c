// The text of one cell with its lines, its place, and whether it is set in bold.
import { boldShare, textOf } from '../2-blocks/edit.ts';
import { type Cell, paragraphsOf } from '../flow.ts';
import type { Anchor } from '../reading.ts';
import { squeeze } from '../vietnamese/wording.ts';

export type CellText = {
  readonly text: string;
  readonly lines: readonly string[];
  readonly anchor: Anchor;
  readonly bold: boolean;
};
/** Null where the cell is empty. */
export function readCell(cell: Cell): CellText | null {
  const paragraphs = [...paragraphsOf(cell.content)].filter((p) => p.text.trim() !== '');
  const first = paragraphs[0];
  const last = paragraphs.at(-1);
  if (!first || !last) return null;
  const anchor: Anchor = {
    block: first.block,
    start: 0,
    end: first.text.length,
    ...(first.page === undefined ? {} : { page: first.page }),
  };
  return {
    text: squeeze(textOf(cell.content)),
    lines: paragraphs.map((p) => p.text),
    anchor,
    bold: paragraphs.every((p) => boldShare(p) > 0.6),
  };
}
