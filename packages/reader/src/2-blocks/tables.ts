// Tables as the rules after this pass want them: one table where the page cut it, and no table where it only lays out text.
import type { Flow, Row, Table } from '../flow.ts';
import { squeeze } from '../vietnamese/wording.ts';
import { textOf } from './edit.ts';

/** A table that a page break or a blank line cut is one again; its repeated head rows are dropped. */
export function mergeTables(flow: readonly Flow[]): Flow[] {
  const merged: Flow[] = [];
  for (const item of flow) {
    const last = merged.at(-1);
    const joined = item.type === 'table' && last?.type === 'table' ? continueTable(last, item) : null;
    if (joined) merged[merged.length - 1] = joined;
    else merged.push(item);
  }
  return merged.map((item) => (item.type === 'table' ? withoutRepeatedHead(item) : item));
}

/** Head rows that were copied by hand to where a page began when the table was written. */
function withoutRepeatedHead(table: Table): Table {
  const head = isHeaded(table) && table.columns > 2 ? headRows(table) : [];
  const rows = table.rows.filter((row, i) => i < head.length || !head.some((one) => sameRow(one, row)));
  return rows.length < table.rows.length ? { ...table, rows } : table;
}

function continueTable(first: Table, second: Table): Table | null {
  if (first.columns !== second.columns || first.columns < 3) return null;
  const head = headRows(first);
  const repeated = head.length > 0 && head.every((row, i) => sameRow(row, second.rows[i]));
  const numbered = /^(?:\d|[IVX])/u.test(firstText(second.rows[0]));
  if (!repeated && !(numbered && /\d|^[IVX]+/u.test(firstText(first.rows.at(-1))))) return null;
  return { ...first, rows: [...first.rows, ...second.rows.slice(repeated ? head.length : 0)] };
}

/** Rows above the first numbered one. */
function headRows(table: Table): readonly Row[] {
  const body = firstNumbered(table);
  return body > 0 && body <= 3 ? table.rows.slice(0, body) : table.rows.slice(0, 1);
}

function firstNumbered(table: Table): number {
  return table.rows.findIndex((row, i) => i > 0 && /^(?:[IVX]+|\d+)[.)]?$|^[IVX]+\.\s/u.test(firstText(row)));
}

function isHeaded(table: Table): boolean {
  return (table.rows[0]?.header ?? false) || (firstNumbered(table) > 0 && !/^\d/u.test(firstText(table.rows[0])));
}

const firstText = (row: Row | undefined) => squeeze(textOf(row?.cells[0]?.content ?? []));

function sameRow(a: Row | undefined, b: Row | undefined): boolean {
  const text = (row: Row | undefined) =>
    squeeze((row?.cells ?? []).map((cell) => textOf(cell.content)).join('|')).toLowerCase();
  return a !== undefined && b !== undefined && text(a) === text(b);
}

/** A frame round running text (one column) is taken away, its paragraphs stay. */
export function unwrapFrames(flow: readonly Flow[]): Flow[] {
  return flow.flatMap((item) =>
    item.type === 'table' && isFrame(item)
      ? item.rows.flatMap((row) => row.cells.flatMap((cell) => unwrapFrames(cell.content)))
      : [item],
  );
}

function isFrame(table: Table): boolean {
  return (
    table.rows.every((row) => row.cells.filter((cell) => textOf(cell.content) !== '').length <= 1) &&
    (table.columns === 1 || table.rows.length === 1)
  );
}
