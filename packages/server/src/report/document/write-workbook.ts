// A report as a workbook: a sheet for each table, whose sums and shares are formulas over the cells above and beside them, and
// one flat sheet of all figures, a row each, for pivots.
import {
  type ContentBlock,
  type Narrowing,
  placedFigures,
  placedSections,
  type ReportContent,
  SHARE_MEASURES,
  sourceText,
  type Source,
  type TableRow,
  type ToldFigure,
} from '@sauro/core';
import { type Cell, type CellStyle, cellRef, rangeRef, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { ReportFile } from './write-report.ts';

type Table = Extract<ContentBlock, { kind: 'table' }>;
type Placed = { readonly path: string; readonly title: string; readonly table: Table };

export async function writeWorkbook({ content, head }: Pick<ReportFile, 'content' | 'head'>): Promise<Uint8Array> {
  const tables = placedSections(content).flatMap(({ section, path }) =>
    section.blocks.flatMap((block): readonly Placed[] =>
      block.kind === 'table' && block.rows.length > 0
        ? [{ path, title: block.caption || section.title, table: block }]
        : [],
    ),
  );
  const names = new Set<string>();
  return writeXlsx({
    sheets: [
      about(content, head.issuer),
      ...tables.map((placed) => tableSheet(placed, ownName(placed, names))),
      flatSheet(content),
    ],
    properties: { creator: head.issuer, title: content.title, created: EPOCH, modified: EPOCH },
  });
}

/** Any fixed moment: the same report is the same file. */
const EPOCH = new Date(Date.UTC(2020, 2, 5));

const FONT = { name: 'Times New Roman', size: 12 };
const LINE = { style: 'thin', color: { rgb: '000000' } } as const;
const BORDER = { top: LINE, bottom: LINE, left: LINE, right: LINE };
const HEAD: CellStyle = {
  font: { ...FONT, bold: true },
  border: BORDER,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DCE6F1' } },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};

function styleOf(isNumber: boolean, isSum: boolean, numFmt?: string): CellStyle {
  return {
    font: { ...FONT, bold: isSum },
    border: BORDER,
    alignment: { horizontal: isNumber ? 'center' : 'left', vertical: 'center', wrapText: true },
    ...(numFmt === undefined ? {} : { numFmt }),
  };
}

function about({ title, from, at, unit }: ReportContent, issuer: string): WriteSheet {
  const lines = [
    ['Báo cáo', title],
    ['Cơ quan báo cáo', issuer === '' ? unit.name : issuer],
    ['Từ ngày', from],
    ['Chốt số liệu hết ngày', at],
  ];
  return {
    name: 'Thông tin',
    columns: [{ width: 28 }, { width: 90 }],
    rows: lines,
    cells: new Map(
      lines.map(([name = ''], row) => [`${row},0`, { value: name, style: { font: { ...FONT, bold: true } } }]),
    ),
  };
}

/** At most 31 letters, without the signs that addresses of cells use, each once. */
function ownName({ path, title }: Placed, names: Set<string>): string {
  const plain = `${path.replace(/^Phụ lục /u, 'PL')} ${title}`
    .replace(/[\\/?*[\]:']/gu, ' ')
    .slice(0, 28)
    .trim();
  let name = plain;
  for (let nth = 2; names.has(name); nth += 1) name = `${plain} ${nth}`;
  names.add(name);
  return name;
}

/** Characters over the whole sheet: about an A4 page on its side. */
const WIDTH = 130;

function tableSheet({ table }: Placed, name: string): WriteSheet {
  const { columns, rows } = table;
  const shares = columns.reduce((sum, { width }) => sum + width, 0);
  const cells = new Map<string, Partial<Cell>>(
    columns.map(({ title }, column) => [`0,${column}`, { value: title, style: HEAD }]),
  );
  for (const [index, row] of rows.entries()) {
    for (const [column, cell] of row.cells.entries()) {
      cells.set(`${index + 1},${column}`, cellOf(cell, { table, row, index, column }));
    }
  }
  return {
    name,
    columns: columns.map(({ width }) => ({ width: Math.max(7, Math.round((width / shares) * WIDTH)) })),
    rows: [columns.map(({ title }) => title), ...rows.map(() => columns.map(() => null))],
    cells,
    freezePane: { rows: 1 },
    pageSetup: { orientation: 'landscape', paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

type At = { readonly table: Table; readonly row: TableRow; readonly index: number; readonly column: number };

function cellOf(cell: TableRow['cells'][number], at: At): Partial<Cell> {
  const { table, row, column } = at;
  const isNumber = table.columns[column]?.isNumber === true;
  const isSum = row.isSum === true;
  if (typeof cell === 'string') return { value: wordsOrNumber(cell, isNumber), style: styleOf(isNumber, isSum) };
  const value = cell.value;
  if (value === null) return { value: cell.text, style: styleOf(isNumber, isSum) };
  const style = styleOf(isNumber, isSum, cell.text.trimEnd().endsWith('%') ? '0.0" %"' : undefined);
  const formula = formulaOf(cell, at);
  return formula === undefined ? { value, style } : { value, formula, formulaResult: value, style };
}

/** The number of a row is a number. */
function wordsOrNumber(text: string, isNumber: boolean): string | number {
  return isNumber && /^[1-9]\d*$/.test(text) ? Number(text) : text;
}

function formulaOf({ source }: ToldFigure, { table, row, index, column }: At): string | undefined {
  if (source.kind === 'count') return shareFormula(source.measure, row, index);
  if (source.kind !== 'rows') return undefined;
  const above = table.rows[index - 1];
  if (above === undefined) return undefined;
  if (source.rule === 'sum') return `SUM(${rangeRef(1, column, index, column)})`;
  // The share of a last row is of its own sums, which stand where the rows above have what they count.
  return source.rule === 'rate' ? shareFormula(measureOf(above.cells[column] ?? ''), above, index) : undefined;
}

/** Where the row has both counts of a share, the share is worked out of them. `columns`: a row that says what stands where. */
function shareFormula(measure: string | undefined, columns: TableRow, index: number): string | undefined {
  if (measure === undefined || !Object.hasOwn(SHARE_MEASURES, measure)) return undefined;
  const { of, among } = SHARE_MEASURES[measure as keyof typeof SHARE_MEASURES];
  const column = (name: string) => columns.cells.findIndex((cell) => measureOf(cell) === name);
  const [part, whole] = [column(of), column(among)];
  if (part === -1 || whole === -1) return undefined;
  const [partRef, wholeRef] = [cellRef(index + 1, part), cellRef(index + 1, whole)];
  return `IF(${wholeRef}=0,"",100*${partRef}/${wholeRef})`;
}

function measureOf(cell: TableRow['cells'][number]): string | undefined {
  return typeof cell !== 'string' && cell.source.kind === 'count' ? cell.source.measure : undefined;
}

const FLAT = [
  'Mục',
  'Tên mục',
  'Nội dung',
  'Giá trị',
  'Hiển thị',
  'Loại nguồn',
  'Chỉ số',
  'Kế hoạch',
  'Đơn vị',
  'Mục kế hoạch',
  'Nhiệm vụ',
  'Ngày',
  'Nguồn',
] as const;

function flatSheet(content: ReportContent): WriteSheet {
  const paths = new Map(placedSections(content).map(({ section, path }) => [section, path]));
  const names = content.names ?? {};
  const named = (id: string | undefined) => (id === undefined ? '' : (names[id] ?? id));
  const around = { at: content.at, names, language: 'vi' } as const;
  const rows = placedFigures(content).map(({ section, figure, label }) => {
    const { source } = figure;
    const { plan, unit, section: part, task }: Narrowing = narrowingOf(source);
    const at = 'at' in source ? (source.at ?? content.at) : content.at;
    return [
      paths.get(section) ?? '',
      section.title,
      label,
      figure.value,
      figure.text,
      source.kind,
      source.kind === 'count' ? source.measure : '',
      named(plan),
      named(unit),
      part ?? '',
      named(task),
      at,
      sourceText(source, around),
    ];
  });
  return {
    name: 'Dữ liệu',
    columns: [8, 30, 60, 12, 12, 12, 14, 40, 36, 12, 36, 12, 80].map((width) => ({ width })),
    rows: [[...FLAT], ...rows],
    cells: new Map(FLAT.map((title, column) => [`0,${column}`, { value: title, style: HEAD }])),
    freezePane: { rows: 1 },
    autoFilter: { range: rangeRef(0, 0, rows.length, FLAT.length - 1) },
  };
}

function narrowingOf(source: Source): Narrowing {
  if (source.kind === 'count') return source.narrowing;
  return source.kind === 'target' ||
    source.kind === 'targets' ||
    source.kind === 'warned' ||
    source.kind === 'sent-back'
    ? { plan: source.plan, unit: source.unit }
    : {};
}
