// The rows of a table of tasks or targets: its cells by the roles of their columns, its groups as paths,
// a row cut by a page joined, and "như trên" answered.
import { textOf } from '../2-blocks/edit.ts';
import type { OutlineNode } from '../3-outline/outline.ts';
import type { Doubt } from '../doubt.ts';
import type { Cell } from '../flow.ts';
import type { Anchor } from '../reading.ts';
import { readLabel } from '../vietnamese/label.ts';
import { squeeze, startsLower } from '../vietnamese/wording.ts';
import { readHeading } from './assignees.ts';
import { type CellText, readCell } from './cell-text.ts';
import { type ColumnRole, type Columns, gridOf, type Place, readColumns } from './columns.ts';
import { inferColumns } from './infer-columns.ts';
import { ASSIGNED, type Group, groupOf, pathOf, pushGroup } from './table-groups.ts';

export type TableRow = {
  readonly path: string;
  readonly group: string;
  /** Units that the group's own words name: "II. Sở Xây dựng" over the work of that department. */
  readonly groupLead: readonly string[];
  readonly cells: ReadonlyMap<ColumnRole, CellText>;
  readonly anchor: Anchor;
};
export type TableReading = {
  readonly columns: Columns;
  readonly rows: readonly TableRow[];
  readonly doubts: readonly Doubt[];
};

/** The rows of a table that lists tasks or targets, group rows resolved into paths; null for any other table. */
export function readTable(node: OutlineNode): TableReading | null {
  if (!node.table) return null;
  const grid = gridOf(node.table);
  const columns = readColumns(node.table, grid) ?? inferColumns(node.table, grid);
  if (!columns) return null;
  const doubts: Doubt[] = [];
  const rows: TableRow[] = [];
  const raw = grid.slice(columns.bodyStart).map((places, i) => ({
    cells: cellsOf(places, columns),
    width: node.table?.rows[i + columns.bodyStart]?.cells.length ?? 0,
    places,
  }));
  const head = columns.titles.join('|').toLowerCase();
  const groups: Group[] = [];
  /** A row without a number has that of the row before it. */
  let own = '';
  let groupLead: readonly string[] = [];
  raw.forEach(({ cells, places }, i) => {
    if (
      cells.size === 0 ||
      places
        .map((p) => (p ? squeeze(textOf(p.cell.content)) : ''))
        .join('|')
        .toLowerCase() === head
    )
      return;
    const number = cells.get('number')?.text ?? '';
    const group = groupOf(cells, places, columns, numberOf(raw[i + 1]?.cells));
    if (group) {
      pushGroup(groups, group.label, group.text);
      groupLead = leadOfGroup(group.text);
      own = '';
      return;
    }
    if (continuesRow(cells) && rows.length > 0) {
      rows.push(mergeRow(rows.pop(), cells));
      return;
    }
    missingCells(places, columns, cells, doubts);
    // A narrow column breaks "1.1" in two.
    const label = number.replace(/[.)\s]+$/u, '').replace(/(?<=\d\.) (?=\d)/gu, '');
    // "2" behind "1.1", "1.2" under "1" stands beside "1".
    const above = groups.at(-1)?.label ?? '';
    if (/^\d+$/u.test(label) && /^\d+$/u.test(above) && own.startsWith(`${above}.`)) groups.pop();
    own = label || own;
    const path = pathOf([node.path, ...groups.map((g) => g.label), own]);
    rows.push({ path, group: groups.at(-1)?.label ?? '', groupLead, cells, anchor: anchorOfRow(cells) });
  });
  return { columns, rows: answerDittos(rows), doubts };
}

function leadOfGroup(text: string): readonly string[] {
  return readHeading(text.slice(readLabel(text)?.length ?? 0))?.lead.map((unit) => unit.text) ?? [];
}

const DITTO = /^(?:-\s*)?(?:như trên|nt|n\.t|như mục trên|["”″]{1,2})(?:\s*-)?\.?$/iu;

/** "Như trên" in a cell is the cell above it. */
function answerDittos(rows: readonly TableRow[]): TableRow[] {
  const answered: TableRow[] = [];
  for (const row of rows) {
    const above = answered.at(-1);
    const cells = new Map(
      [...row.cells].map(([role, cell]) => [role, DITTO.test(cell.text) ? (above?.cells.get(role) ?? cell) : cell]),
    );
    answered.push({ ...row, cells });
  }
  return answered;
}

const numberOf = (cells: ReadonlyMap<ColumnRole, CellText> | undefined) => cells?.get('number')?.text ?? '';

function cellsOf(places: readonly (Place | null)[], columns: Columns): Map<ColumnRole, CellText> {
  const cells = new Map<ColumnRole, CellText>();
  const seen = new Set<Cell>();
  places.forEach((place, c) => {
    const role = columns.roles[c];
    if (!place || !role || seen.has(place.cell)) return;
    seen.add(place.cell);
    const written = readCell(place.cell);
    const cell = readMark(written, role, columns.titles[c] ?? '');
    const known = cells.get(role);
    if (cell && known && role === 'deadline' && (LASTS.test(cell.text) || LASTS.test(known.text)))
      cells.set(role, LASTS.test(known.text) ? cell : known);
    else if (cell && known && role !== 'number' && role !== 'other' && role !== 'note')
      cells.set(role, joined(known, cell, role !== 'deadline' ? ' ' : cell === written ? ' - ' : ', '));
    else if (cell && !known) cells.set(role, cell);
  });
  return cells;
}

/** "45 ngày" beside "Quý I": how long it takes, and not when. */
const LASTS = /^\d{1,3}\s+(?:ngày|tuần|tháng|buổi|giờ)(?:\s+làm việc)?$/iu;

const joined = (first: CellText, more: CellText, by: string): CellText => ({
  ...first,
  text: `${first.text}${by}${more.text}`,
  lines: [...first.lines, ...more.lines],
});

const MARK = /^(?:[xX×✓✔√●•*]|[vV])$/u;
const MARKED_TITLE = /(?:quý|tháng|tuần|năm)\s+[IVX\d]+(?:\s*(?:\/|năm)\s*\d{4})?$|(?<=\s)(?:19|20)\d\d$/iu;

/** A cross under "Thời gian | Quý I" says what its column is called. */
function readMark(cell: CellText | null, role: ColumnRole, title: string): CellText | null {
  if (!cell || role !== 'deadline' || !MARK.test(cell.text)) return cell;
  const own = MARKED_TITLE.exec(squeeze(title.replace(/[()]/gu, ' ')))?.[0];
  return own ? { ...cell, text: own, lines: [own] } : cell;
}

/** A row without number whose text goes on from the row above: the page break cut it. */
function continuesRow(cells: ReadonlyMap<ColumnRole, CellText>): boolean {
  if (cells.has('number')) return false;
  const task = cells.get('task') ?? cells.get('target');
  return task === undefined || startsLower(task.text);
}

function mergeRow(row: TableRow | undefined, more: ReadonlyMap<ColumnRole, CellText>): TableRow {
  const cells = new Map(row?.cells ?? []);
  for (const [role, cell] of more) {
    const known = cells.get(role);
    cells.set(role, known ? continuedCell(known, cell) : cell);
  }
  return {
    path: row?.path ?? '',
    group: row?.group ?? '',
    groupLead: row?.groupLead ?? [],
    cells,
    anchor: row?.anchor ?? anchorOfRow(cells),
  };
}

/** The words go on in the line in which they were cut: "các" / "phòng chuyên môn" is one name. */
function continuedCell(known: CellText, more: CellText): CellText {
  const cell = joined(known, more, ' ');
  const [next = ''] = more.lines;
  if (!startsLower(next)) return cell;
  const last = known.lines.at(-1) ?? '';
  return { ...cell, lines: [...known.lines.slice(0, -1), `${last} ${next}`.trim(), ...more.lines.slice(1)] };
}

function missingCells(
  places: readonly (Place | null)[],
  columns: Columns,
  cells: ReadonlyMap<ColumnRole, CellText>,
  doubts: Doubt[],
): void {
  places.forEach((place, c) => {
    const role = columns.roles[c];
    if (place === null && role && ASSIGNED.includes(role))
      doubts.push({
        code: 'table.missing-cell',
        anchor: anchorOfRow(cells),
        details: { column: columns.titles[c] ?? '' },
      });
  });
}

const NOWHERE: Anchor = { block: 0, start: 0, end: 0 };

function anchorOfRow(cells: ReadonlyMap<ColumnRole, CellText>): Anchor {
  return (cells.get('task') ?? cells.get('target') ?? [...cells.values()][0])?.anchor ?? NOWHERE;
}
