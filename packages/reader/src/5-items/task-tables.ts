// Tasks of tables: one row, one task, with the columns of lead, coordination, product and time that the head names.
import { boldShare, textOf } from '../2-blocks/edit.ts';
import type { OutlineNode } from '../3-outline/outline.ts';
import type { Doubt } from '../doubt.ts';
import { type Cell, paragraphsOf } from '../flow.ts';
import type { Anchor } from '../reading.ts';
import { splitUnits } from '../vietnamese/unit-cells.ts';
import { countWords, isCapitals, squeeze, startsLower } from '../vietnamese/wording.ts';
import { coordinating } from './assignees.ts';
import { type ColumnRole, type Columns, gridOf, type Place, readColumns } from './columns.ts';
import { inferColumns } from './infer-columns.ts';
import { findDeadline, readDeadline } from './deadline.ts';
import { readLabelledLine } from '../3-outline/labelled-lines.ts';
import type { TaskContext } from './task-context.ts';
import type { TaskDraft } from './task-tree.ts';

export type TableRow = {
  readonly path: string;
  readonly group: string;
  readonly cells: ReadonlyMap<ColumnRole, CellText>;
  readonly anchor: Anchor;
};
type CellText = {
  readonly text: string;
  readonly lines: readonly string[];
  readonly anchor: Anchor;
  readonly bold: boolean;
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
  const groups: { label: string; rank: number }[] = [];
  /** A row without a number has that of the row before it. */
  let own = '';
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
      own = '';
      return;
    }
    if (continuesRow(cells) && rows.length > 0) {
      rows.push(mergeRow(rows.pop(), cells));
      return;
    }
    missingCells(places, columns, cells, doubts);
    own = number.replace(/[.)\s]+$/u, '') || own;
    const path = pathOf([node.path, ...groups.map((g) => g.label), own]);
    rows.push({ path, group: groups.at(-1)?.label ?? '', cells, anchor: anchorOfRow(cells) });
  });
  return { columns, rows: answerDittos(rows), doubts };
}

/** "1.2" under "1" is one step more, not two. */
function pathOf(labels: readonly string[]): string {
  const steps = labels.filter((label) => label !== '');
  return steps
    .map((step, i) => {
      const above = steps.slice(0, i).findLast((outer) => step.startsWith(`${outer}.`));
      return above ? step.slice(above.length + 1) : step;
    })
    .join('.');
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
    const cell = cellText(place.cell);
    const known = cells.get(role);
    if (cell && known && role !== 'number' && role !== 'other' && role !== 'note')
      cells.set(role, { ...known, text: `${known.text} ${cell.text}`, lines: [...known.lines, ...cell.lines] });
    else if (cell && !known) cells.set(role, cell);
  });
  return cells;
}

function cellText(cell: Cell): CellText | null {
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

const ASSIGNED: readonly ColumnRole[] = ['lead', 'coordinate', 'product', 'deadline', 'measure'];

/** A row that heads the rows after it: one text across the table, or a Roman numeral with nothing assigned. */
function groupOf(
  cells: ReadonlyMap<ColumnRole, CellText>,
  places: readonly (Place | null)[],
  columns: Columns,
  next: string,
): { label: string; text: string } | null {
  const number = cells.get('number')?.text.replace(/[.)\s]+$/u, '') ?? '';
  const wide = places.find(
    (p) =>
      p !== null &&
      p.cell.columnSpan >= Math.max(2, columns.roles.length - 2) &&
      squeeze(textOf(p.cell.content)) !== '',
  );
  if (wide) return groupLabel(number, squeeze(textOf(wide.cell.content)));
  if (ASSIGNED.some((role) => cells.has(role))) return null;
  const task = cells.get('task') ?? cells.get('target');
  const text = task?.text ?? cells.get('number')?.text ?? [...cells.values()][0]?.text ?? '';
  if (/^[IVXA-HĐ]+$/u.test(number) || /^(?:[IVX]+|[A-H])[.)]?\s+\S/u.test(number)) return groupLabel(number, text);
  if (!task) return text === '' ? null : groupLabel('', text);
  const headsList = number !== '' && next.startsWith(`${number}.`);
  return headsList ||
    task.bold ||
    isCapitals(text, 8) ||
    (number === '' && countWords(text) <= 12 && text.endsWith(':'))
    ? groupLabel(number, text)
    : null;
}

function groupLabel(number: string, text: string): { label: string; text: string } {
  const own = /^([IVX]{1,6}|[A-HĐ]|\d{1,2}(?:\.\d{1,2})*)\s*[.)-]\s*/u.exec(text);
  return { label: number !== '' && number.length <= 8 ? number : (own?.[1] ?? ''), text };
}

function pushGroup(groups: { label: string; rank: number }[], label: string, text: string): void {
  const rank =
    /^[A-HĐ]$/u.test(label) && !/^[IVX]$/u.test(label)
      ? 0
      : /^[IVX]+$/u.test(label)
        ? 1
        : label === ''
          ? 4
          : 2 + label.split('.').length - 1;
  while ((groups.at(-1)?.rank ?? -1) >= rank) groups.pop();
  if (label !== '' || text !== '') groups.push({ label, rank });
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
    cells.set(
      role,
      known ? { ...known, text: `${known.text} ${cell.text}`, lines: [...known.lines, ...cell.lines] } : cell,
    );
  }
  return { path: row?.path ?? '', group: row?.group ?? '', cells, anchor: row?.anchor ?? anchorOfRow(cells) };
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

/** The task of a row, or null where it names no work. */
export function taskOfRow(
  row: TableRow,
  node: OutlineNode,
  context: TaskContext,
  at: { readonly planYear: number | null; readonly columns: Columns },
): { task: TaskDraft; doubts: Doubt[] } | null {
  const cell = row.cells.get('task') ?? row.cells.get('target');
  if (!cell) return null;
  const doubts: Doubt[] = [];
  const text = cell.text.replace(/^[-–+•]\s*/u, '').replace(/\s+([.;])/gu, '$1');
  const lead = row.cells.get('lead');
  const people = readPeople(lead);
  if (lead && people.lead.length === 0 && /\p{L}/u.test(lead.text))
    doubts.push({ code: 'task.lead-is-not-unit', anchor: lead.anchor, details: { text: lead.text } });
  const coordinate = row.cells.get('coordinate');
  const named = at.columns.roles.includes('coordinate')
    ? unitsOf(coordinate)
    : [...people.coordinate, ...coordinating(cell.text).map((u) => u.text)];
  const time = row.cells.get('deadline');
  const read = time ? readDeadline(time.text, at.planYear) : null;
  if (read?.unreadable && time)
    doubts.push({ code: 'deadline.unreadable', anchor: time.anchor, details: { text: time.text } });
  const product = row.cells.get('product');
  const dated = at.columns.roles.includes('deadline') ? null : findDeadline(cell.text, at.planYear);
  const task: TaskDraft = {
    section: row.path,
    part: node.part === 'implementation' ? 'implementation' : 'tasks',
    text,
    lead: at.columns.roles.includes('lead') ? people.lead : (context.lead?.units ?? []),
    coordinate: named,
    product: product && /[\p{L}\d]/u.test(product.text) ? product.text.replace(/^[-–+•]\s*/u, '') : null,
    deadline: read?.deadline ?? dated?.deadline ?? context.deadline?.deadline ?? null,
    anchor: cell.anchor,
    anchors: {
      ...(lead ? { lead: lead.anchor } : {}),
      ...(coordinate ? { coordinate: coordinate.anchor } : {}),
      ...(product ? { product: product.anchor } : {}),
      ...(time ? { deadline: time.anchor } : {}),
    },
  };
  return { task, doubts };
}

/** A cell of performers: plain units, or lines "Chủ trì: …", "Phối hợp: …". */
function readPeople(cell: CellText | undefined): { lead: string[]; coordinate: string[] } {
  if (!cell) return { lead: [], coordinate: [] };
  const lead: string[] = [];
  const coordinate: string[] = [];
  for (const line of labelledLines(cell)) {
    const found = readLabelledLine(line);
    const names = splitUnits(found && found.kind !== 'content' ? found.value : line).map((u) => u.text);
    (found?.kind === 'coordinate' ? coordinate : lead).push(...names);
  }
  return { lead, coordinate };
}

function labelledLines(cell: CellText): readonly string[] {
  const lines = cell.lines.flatMap((line) => line.split('\n')).map((line) => line.replace(/^[-–+•]\s*/u, '').trim());
  return lines.some((line) => readLabelledLine(line) !== null) ? lines : [joinLines(lines)];
}

/** Lines of a cell that wrap one name are joined; lines that begin names of their own are parted. */
function joinLines(lines: readonly string[]): string {
  return lines.join('\n');
}

function unitsOf(cell: CellText | undefined): string[] {
  return cell ? splitUnits(joinLines(cell.lines.flatMap((l) => l.split('\n')))).map((u) => u.text) : [];
}
