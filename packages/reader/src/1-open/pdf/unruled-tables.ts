// Tables without lines: the same empty strips run down through several lines, and what stands between them is aligned.
import type { CellDraft, RowDraft, TableDraft } from './draft.ts';
import { textOf } from './line-text.ts';
import { type Line, lineOf } from './lines.ts';
import { boundsOf } from './page.ts';
import { paragraphsOf } from './paragraphs.ts';

type Span = { readonly left: number; readonly right: number };

/** Parts of the size that an empty strip between columns is wide at least. */
const STRIP = 0.8;
const ALIGNED = 3;

/** The table that lines side by side make, or nothing if they are two columns of text, a letterhead or a signature. */
export function unruledTable(lines: readonly Line[], pitch: number): TableDraft | undefined {
  const spans = spansOf(lines);
  const parts = lines.map((line) => spans.map((span) => partOf(line, span)));
  const shared = parts.filter((row) => row.filter((part) => part !== undefined).length > 1).length;
  if (spans.length < 2 || shared < (spans.length > 2 ? 3 : 4) || shared < 0.6 * lines.length) return undefined;
  const columns = spans.map((_, index) => parts.map((row) => row[index]).filter((part) => part !== undefined));
  if (!columns.slice(1).every((column) => isAligned(column)) || columns.slice(0, -1).some(isRunningText))
    return undefined;
  const box = boundsOf(lines);
  const rows = rowsOf(parts).map((row) => rowDraft(row, spans, pitch));
  return { kind: 'table', rows, ruled: false, edges: edgesOf(spans), box, page: lines[0]?.page ?? 0 };
}

/** Stretches of the width in which something stands, with strips between them that are empty in every line. */
function spansOf(lines: readonly Line[]): Span[] {
  const size = Math.max(...lines.map((line) => line.size));
  const words = lines.flatMap((line) => line.words).toSorted((a, b) => a.left - b.left);
  const spans: Span[] = [];
  for (const { left, right } of words) {
    const last = spans.at(-1);
    if (last && left - last.right < STRIP * size) {
      spans[spans.length - 1] = { left: last.left, right: Math.max(last.right, right) };
    } else spans.push({ left, right });
  }
  return spans;
}

function partOf(line: Line, span: Span): Line | undefined {
  const words = line.words.filter((word) => word.left >= span.left - 0.1 && word.right <= span.right + 0.1);
  return words.length === 0 ? undefined : lineOf(words, line.page);
}

/** On the left or on the right; centred lines are a letterhead or a signature. */
function isAligned(column: readonly Line[]): boolean {
  const share = (place: (line: Line) => number) => {
    const places = column.map(place);
    return Math.max(...places.map((one) => places.filter((other) => Math.abs(one - other) <= ALIGNED).length));
  };
  return (
    Math.max(
      share((line) => line.left),
      share((line) => line.right),
    ) >=
    0.7 * column.length
  );
}

/** Filled to one right edge and without numbers alone: a column of running text, not of entries. */
function isRunningText(column: readonly Line[]): boolean {
  const right = Math.max(...column.map((line) => line.right));
  const filled = column.filter((line) => right - line.right <= ALIGNED && line.words.length > 2).length;
  return column.length > 4 && filled > 0.5 * column.length;
}

type Parts = readonly (Line | undefined)[];

/** A line with nothing in the first column, or one that goes on with a small letter, belongs to the row above. */
function rowsOf(lines: readonly Parts[]): Parts[][] {
  const rows: Parts[][] = [];
  for (const line of lines) {
    const row = rows.at(-1);
    const [first] = line;
    const filled = line.filter((part) => part !== undefined);
    if (row && (!first || (filled.length === 1 && /^\p{Ll}/u.test(textOf(first))))) row.push(line);
    else rows.push([line]);
  }
  return rows;
}

function rowDraft(row: readonly Parts[], spans: readonly Span[], pitch: number): RowDraft {
  const cells = spans.map((span, column): CellDraft => {
    const lines = row.map((parts) => parts[column]).filter((part) => part !== undefined);
    return { column, columnSpan: 1, rowSpan: 1, content: paragraphsOf(lines, span, pitch) };
  });
  return { header: false, cells, page: row[0]?.find((part) => part !== undefined)?.page ?? 0 };
}

function edgesOf(spans: readonly Span[]): number[] {
  const middles = spans.slice(1).map((span, index) => (span.left + (spans[index]?.right ?? span.left)) / 2);
  return [spans[0]?.left ?? 0, ...middles, spans.at(-1)?.right ?? 0];
}
