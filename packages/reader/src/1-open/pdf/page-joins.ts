// What a page break cut in two is put together: paragraphs, tables, and rows of tables.
import type { CellDraft, Draft, RowDraft, TableDraft, TextDraft } from './draft.ts';
import { commonEdges, fitted } from './edges.ts';
import { textOf } from './line-text.ts';
import { heldOver, joinedAbove, withoutHeldOver } from './merged-cells.ts';
import { boundsOf } from './page.ts';
import { goesOn, isCentred } from './paragraphs.ts';

/** More paragraphs side by side than this at a page's end are not looked for. */
const MOST_SIDED = 100;

/** Drafts of all pages in order, given page by page. */
export function joinPages(pages: readonly (readonly Draft[])[]): Draft[] {
  const whole: Draft[] = [];
  for (const drafts of pages) {
    const at = whole.findLastIndex((draft) => draft.kind === 'table' || draft.origin === 'body');
    const last = whole[at];
    const [first] = drafts;
    const sides = joinSides(whole, drafts);
    const joined = last && first ? joinDrafts(last, first) : undefined;
    if (sides) whole.splice(-sides.replaces, sides.replaces, ...sides.columns);
    else if (joined) whole[at] = joined;
    const taken = sides?.taken ?? (joined ? 1 : 0);
    for (const draft of drafts.slice(taken)) whole.push(draft);
  }
  return whole;
}

type Sides = { readonly columns: readonly TextDraft[]; readonly replaces: number; readonly taken: number };

/** Two columns that go on over the page: the left one is read to its end first. */
function joinSides(above: readonly Draft[], below: readonly Draft[]): Sides | undefined {
  const upper = sidedAtStart(above.slice(-MOST_SIDED).toReversed(), Infinity).toReversed();
  if (upper.length === 0) return undefined;
  const gutter = Math.max(...upper.filter(({ side }) => side === 'left').map((draft) => draft.column.right));
  const lower = sidedAtStart(below, gutter);
  const both = [...upper, ...lower];
  const left = both.filter((draft) => draft.side === 'left');
  const right = both.filter((draft) => draft.side === 'right');
  if (lower.length === 0 || right.some((draft) => draft.column.left < gutter)) return undefined;
  return { columns: [...left, ...right], replaces: upper.length, taken: lower.length };
}

/** Drafts that stand in one of two columns; with the gutter known, also those that stand on one side of it alone. */
function sidedAtStart(drafts: readonly Draft[], gutter: number): TextDraft[] {
  const sided: TextDraft[] = [];
  for (const draft of drafts) {
    if (draft.kind !== 'text' || sided.length === MOST_SIDED) break;
    const { left, right } = boundsOf(draft.lines);
    if (draft.side !== undefined) sided.push(draft);
    // A title over the next page may stand on one side of the gutter and is in neither column.
    else if (draft.lines.every((line) => isCentred(line, draft.column))) break;
    else if (gutter < Infinity && right <= gutter) sided.push({ ...draft, side: 'left', column: { left, right } });
    else if (gutter < Infinity && left > gutter) sided.push({ ...draft, side: 'right', column: { left, right } });
    else break;
  }
  return sided;
}

function joinDrafts(last: Draft, first: Draft): Draft | undefined {
  if (last.kind === 'text' && first.kind === 'text') return joinTexts(last, first);
  if (last.kind === 'table' && first.kind === 'table') return joinTables(last, first);
  return undefined;
}

/** Whether the text of one column, or page, is continued at the top of the next. */
export function joinTexts(last: TextDraft, first: TextDraft): TextDraft | undefined {
  const [line] = first.lines;
  if (!line || first.origin !== 'body') return undefined;
  // The text block of the next page may stand elsewhere: it is judged as if it stood under the last line.
  const shift = last.column.left - first.column.left;
  const moved = { ...line, left: line.left + shift, right: line.right + shift };
  const width = first.column.right - first.column.left;
  if (Math.abs(width - (last.column.right - last.column.left)) > 30) return undefined;
  if (!goesOn(last.lines, moved, last.column)) return undefined;
  if (last.lines.length === 1 && isClosed(last) && !/^\p{Ll}/u.test(textOf(line))) return undefined;
  return { ...last, lines: [...last.lines, ...first.lines] };
}

function joinTables(last: TableDraft, first: TableDraft): TableDraft | undefined {
  if (last.ruled !== first.ruled) return undefined;
  const edges = commonEdges(last.edges, first.edges);
  if (!edges) return undefined;
  const above = last.rows.map((row) => fitted(row, last.edges, edges));
  const below = first.rows.map((row) => fitted(row, first.edges, edges));
  const repeated = repeatedRows(above, below);
  const rows = above.map((row, index) => (index < repeated ? { ...row, header: true } : row));
  return { ...last, edges, rows: joinRows(rows, below.slice(repeated)) };
}

/** How many rows at the top of the new page are those at the top of the table again. */
function repeatedRows(above: readonly RowDraft[], below: readonly RowDraft[]): number {
  let count = 0;
  while (count < below.length && count < above.length && rowText(below[count]) === rowText(above[count])) count += 1;
  return rowText(below[0]).trim() === '' ? 0 : count;
}

function rowText(row: RowDraft | undefined): string {
  return (row?.cells ?? []).map((cell) => `${cell.column}:${cell.content.map(draftText).join('\n')}`).join('\t');
}

function draftText(draft: TextDraft): string {
  return draft.lines.map(textOf).join(' ');
}

function joinRows(above: readonly RowDraft[], below: readonly RowDraft[]): RowDraft[] {
  const last = above.at(-1);
  const [first, ...others] = below;
  if (!last || !first) return [...above, ...below];
  const held = heldOver(above, first);
  const lower = withoutHeldOver(first, held);
  const isRowCut = isOneRow(above, last, lower);
  const upper = joinedAbove(above, held, isRowCut);
  if (!isRowCut) return [...upper, lower, ...others];
  return [...upper.slice(0, -1), joinRow(upper.at(-1) ?? last, lower), ...others];
}

/** A row was cut if its number stands on one page only and its text goes on in the middle of a sentence. */
function isOneRow(above: readonly RowDraft[], last: RowDraft, first: RowDraft): boolean {
  const filled = (row: RowDraft, column: number) => row.cells.some((cell) => cell.column === column && hasText(cell));
  if (filled(last, 0) && filled(first, 0)) return false;
  if (first.cells.every((cell) => !hasText(cell))) return false;
  const numbered = above.filter((row) => filled(row, 0)).length > 0.8 * above.length;
  const isUnnumbered = first.cells.some((cell) => cell.column === 0) && !filled(first, 0);
  if (numbered && isUnnumbered && first.cells.every((cell) => cell.columnSpan === 1)) return true;
  return first.cells.some((cell) => {
    const upper = last.cells.find((other) => other.column === cell.column);
    const [start] = cell.content;
    const end = upper?.content.at(-1);
    return start !== undefined && end !== undefined && goesOnInside(end, start);
  });
}

function goesOnInside(end: TextDraft, start: TextDraft): boolean {
  const [line] = start.lines;
  return (
    line !== undefined && !isClosed(end) && /^[\p{Ll}\d(]/u.test(textOf(line)) && goesOn(end.lines, line, end.column)
  );
}

function hasText(cell: CellDraft): boolean {
  return cell.content.length > 0;
}

function isClosed(draft: TextDraft): boolean {
  const line = draft.lines.at(-1);
  return line !== undefined && /[.;:!?…][”"')\]]?$/u.test(textOf(line));
}

function joinRow(last: RowDraft, first: RowDraft): RowDraft {
  const cells = last.cells.map((cell) => {
    const lower = first.cells.find((other) => other.column === cell.column);
    if (!lower) return cell;
    return { ...cell, rowSpan: cell.rowSpan + lower.rowSpan - 1, content: joinContent(cell.content, lower.content) };
  });
  const added = first.cells.filter((cell) => !last.cells.some((other) => other.column === cell.column));
  return { ...last, cells: [...cells, ...added.filter(hasText)] };
}

function joinContent(above: readonly TextDraft[], below: readonly TextDraft[]): TextDraft[] {
  const last = above.at(-1);
  const [first, ...others] = below;
  const [line] = first?.lines ?? [];
  if (!last || !first || !line || !goesOn(last.lines, line, last.column)) return [...above, ...below];
  return [...above.slice(0, -1), { ...last, lines: [...last.lines, ...first.lines] }, ...others];
}
