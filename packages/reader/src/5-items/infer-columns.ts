// A table of tasks whose head is lost (cut by the page, or never there): what its columns hold shows in their cells.
import { textOf } from '../2-blocks/edit.ts';
import type { Table } from '../flow.ts';
import { splitUnits } from '../vietnamese/unit-cells.ts';
import { beginsWithUnit } from '../vietnamese/units.ts';
import { countWords, squeeze } from '../vietnamese/wording.ts';
import type { ColumnRole, Columns, Place } from './columns.ts';
import { readDeadline } from './deadline.ts';

const NUMERAL = /^(?:[IVX]{1,5}|\d{1,3})(?:\.\d{1,2})*[.)]?$/u;
const LEAST_ROWS = 3;

/** Columns by the look of their cells, or null where the table does not look like one of tasks. */
export function inferColumns(table: Table, grid: readonly (readonly (Place | null)[])[]): Columns | null {
  const rows = grid.map((places) => places.map((place) => (place?.starts ? squeeze(textOf(place.cell.content)) : '')));
  const numbered = rows.filter((row) => /^\d/u.test(row[0] ?? '') && NUMERAL.test(row[0] ?? ''));
  if (numbered.length < LEAST_ROWS || table.columns < 3) return null;
  const roles: ColumnRole[] = Array.from({ length: table.columns }, () => 'other');
  roles[0] = 'number';
  for (let c = 1; c < table.columns; c++)
    roles[c] = roleOf(
      numbered.map((row) => row[c] ?? ''),
      roles,
    );
  const task = longest(numbered, roles);
  if (task < 0 || !roles.includes('lead')) return null;
  roles[task] = 'task';
  const product = roles.findIndex((role, c) => role === 'other' && c > task && filledShare(numbered, c) >= 0.25);
  if (product > 0) roles[product] = 'product';
  const first = rows.findIndex((row) => NUMERAL.test(row[0] ?? ''));
  return { roles, titles: roles.map(() => ''), bodyStart: first };
}

function roleOf(cells: readonly string[], known: readonly ColumnRole[]): ColumnRole {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length < Math.max(2, cells.length * 0.4)) return 'other';
  const share = (test: (cell: string) => boolean) => filled.filter(test).length / filled.length;
  if (share(isTime) >= 0.7 && !known.includes('deadline')) return 'deadline';
  if (share(isUnits) < 0.8) return 'other';
  return known.includes('lead') ? (known.includes('coordinate') ? 'other' : 'coordinate') : 'lead';
}

function isTime(cell: string): boolean {
  return countWords(cell) <= 12 && readDeadline(cell, null).deadline !== null && !readDeadline(cell, null).unreadable;
}

function isUnits(cell: string): boolean {
  return countWords(cell) <= 40 && beginsWithUnit(cell) && splitUnits(cell).length > 0;
}

/** The column of the longest texts among those that are nothing else. */
function longest(rows: readonly (readonly string[])[], roles: readonly ColumnRole[]): number {
  let best = -1;
  let most = 5;
  roles.forEach((role, c) => {
    const words = rows.reduce((sum, row) => sum + countWords(row[c] ?? ''), 0) / rows.length;
    if (role === 'other' && filledShare(rows, c) >= 0.6 && words > most) [best, most] = [c, words];
  });
  return best;
}

function filledShare(rows: readonly (readonly string[])[], column: number): number {
  return rows.filter((row) => (row[column] ?? '') !== '').length / rows.length;
}
