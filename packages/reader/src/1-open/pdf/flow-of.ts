// Drafts to the flow that the rules read: numbered paragraphs with their styles and their places on the pages.
import type { Align, Flow, Paragraph, Place, Row, Style, Table, Unsure } from '../../flow.ts';
import { UNSURE } from '../scan/unsure.ts';
import type { CellDraft, Draft, TableDraft, TextDraft } from './draft.ts';
import { isApart, seamOf, textOf } from './line-text.ts';
import { type Line, sizeOf } from './lines.ts';
import type { Word } from './page.ts';
import { isCentred } from './paragraphs.ts';

export function flowOf(drafts: readonly Draft[]): Flow[] {
  const counter = { next: 0 };
  return drafts.map((draft) => (draft.kind === 'text' ? paragraphOf(draft, counter) : tableOf(draft, counter)));
}

type Counter = { next: number };

function tableOf(draft: TableDraft, counter: Counter): Table {
  const rows = draft.rows.map(
    (row): Row => ({
      header: row.header,
      cells: row.cells.map((cell) => ({
        column: cell.column,
        columnSpan: cell.columnSpan,
        rowSpan: cell.rowSpan,
        content: contentOf(cell, counter),
      })),
    }),
  );
  return { type: 'table', rows, columns: draft.edges.length - 1, ruled: draft.ruled, page: draft.page };
}

function contentOf(cell: CellDraft, counter: Counter): Paragraph[] {
  return cell.content.map((draft) => paragraphOf(draft, counter));
}

function paragraphOf(draft: TextDraft, counter: Counter): Paragraph {
  const { text, styles, places, unsure } = writtenOut(draft.lines);
  const [first, second] = draft.lines;
  const block = counter.next;
  counter.next += 1;
  const paragraph = {
    type: 'paragraph' as const,
    block,
    text,
    styles,
    origin: draft.origin,
    align: alignOf(draft),
    indent: Math.max(0, Math.round((second ?? first)?.left ?? 0) - Math.round(draft.column.left)),
    size: sizeOf(draft.lines.flatMap((line) => line.words)),
    places,
    ...(unsure.length > 0 && { unsure }),
  };
  return first ? { ...paragraph, page: first.page } : paragraph;
}

type Written = {
  readonly text: string;
  readonly styles: readonly Style[];
  readonly places: readonly Place[];
  readonly unsure: readonly Unsure[];
};

/** Kept in parts until the end, because a text that grows is copied each time it is looked at. */
function writtenOut(lines: readonly Line[]): Written {
  const parts: string[] = [];
  let length = 0;
  const append = (part: string) => {
    parts.push(part);
    length += part.length;
  };
  const styles: Style[] = [];
  const places: Place[] = [];
  const unsure: Unsure[] = [];
  for (const [index, line] of lines.entries()) {
    const [opening] = line.words;
    const above = lines[index - 1];
    if (above && opening) append(seamOf(textOf(above), opening));
    const start = length;
    let before: Word | undefined;
    for (const word of line.words) {
      if (before && isApart(before, word)) append(' ');
      const from = length;
      append(
        wordText(word, { isFirst: length === 0, isBroken: word === line.words.at(-1) && index < lines.length - 1 }),
      );
      addStyle(styles, word, from, length);
      const { confidence = 100 } = word;
      if (confidence < UNSURE) unsure.push({ start: from, end: length, confidence });
      before = word;
    }
    const { page, left: x, top: y } = line;
    places.push({ start, end: length, page, x, y, width: line.right - x, height: line.bottom - y });
  }
  return { text: parts.join(''), styles, places, unsure };
}

/** Without the soft hyphen of a word that goes on in the next line; a bullet at the start as a dash. */
function wordText({ text }: Word, { isFirst, isBroken }: { isFirst: boolean; isBroken: boolean }): string {
  if (isFirst) return bulletAsDash(text);
  return isBroken && text.endsWith('\u00ad') ? text.slice(0, -1) : text;
}

/** One bullet is like another; readers of the flow know "-" and, for the second level, "+". */
function bulletAsDash(word: string): string {
  return word.replace(/^[•●▪■➢✓❖]$/u, '-').replace(/^[◦○o]$/u, '+');
}

function addStyle(styles: Style[], { bold, italic }: Word, start: number, end: number): void {
  if (start === end || (!bold && !italic)) return;
  const last = styles.at(-1);
  const same = last && (last.bold ?? false) === bold && (last.italic ?? false) === italic;
  const style = { ...(bold && { bold }), ...(italic && { italic }) };
  if (same && start - last.end <= 1) styles[styles.length - 1] = { ...style, start: last.start, end };
  else styles.push({ ...style, start, end });
}

function alignOf({ lines, column }: TextDraft): Align {
  const [first] = lines;
  if (!first) return 'left';
  if (
    lines.every((line) => isCentred(line, column) || fills(line, column)) &&
    lines.some((line) => isCentred(line, column))
  ) {
    return 'center';
  }
  if (lines.every((line) => column.right - line.right < 2 && line.left - column.left > 40)) return 'right';
  const inner = lines.slice(0, -1);
  return inner.length > 0 && inner.every((line) => column.right - line.right < 3) ? 'justify' : 'left';
}

function fills(line: Line, column: { left: number; right: number }): boolean {
  return line.left - column.left < 6 && column.right - line.right < 6;
}
