// Tables of targets: one row a subject, with its unit, the figure of each year, and the unit that answers for it.
// A table without columns of figures states each target in a sentence, which is read like one of the text.
import { textOf } from '../2-blocks/edit.ts';
import { type Flow, paragraphsOf, type Table } from '../flow.ts';
import type { Anchor, Target } from '../reading.ts';
import { splitUnits } from '../vietnamese/unit-cells.ts';
import { fold, squeeze } from '../vietnamese/wording.ts';
import { gridOf, type Place, readColumns } from './columns.ts';
import { commitmentsOf } from './targets-comparators.ts';
import type { TargetItem } from './targets.ts';
import { yearOfHeadings } from './targets-years.ts';

export type TargetTable = {
  readonly table: Table;
  /** Headings above the table, the outermost first. */
  readonly headings: readonly string[];
  readonly section: string;
};

/** A row with figures is read here; one that is a sentence is left to be read as such. */
export type TargetRows = { readonly targets: readonly Target[]; readonly sentences: readonly TargetItem[] };

type Layout = {
  readonly number: number;
  readonly subject: number;
  readonly unit: number;
  readonly lead: number;
  readonly figures: readonly { column: number; by: string | null }[];
  readonly bodyStart: number;
};

/** The rows of a table of targets, or none where its head names no column of subjects. */
export function readTargetTable({ table, headings, section }: TargetTable, planYear: string | null): TargetRows {
  const grid = gridOf(table);
  const layout = layoutOf(table, grid);
  const rows = layout ? grid.slice(layout.bodyStart).flatMap((row) => rowOf(row, layout, section)) : [];
  if (layout?.figures.length === 0) {
    const sentences = rows.map(({ subject, lead, section: path, anchor }) => {
      return { text: subject, headings, lead, section: path, anchor };
    });
    return { targets: [], sentences };
  }
  const outer = yearOfHeadings(headings) ?? planYear;
  const targets = rows.flatMap(({ cells, ...row }) =>
    (layout?.figures ?? [])
      .filter(({ by }) => by === null || planYear === null || by >= planYear)
      .flatMap(({ column, by }) => targetOf(cellText(cells[column]), row, by ?? outer)),
  );
  return { targets, sentences: [] };
}

/** Columns that tell what was, not what shall be. */
const PAST = /thuc hien|hien trang|ket qua|uoc|ghi chu|so sanh|can cu/;
const LEAD = /chu tri|phu trach|dau moi|trach nhiem|(?:don vi|co quan) (?:thuc hien|theo doi|dau moi|duoc giao)/;
const FIGURE = /(?:19|20)\d\d|muc tieu|chi tieu giao|ke hoach|phan dau|gia tri|muc dat|^chi so$/;
const SUBJECT = /chi tieu|muc tieu|chi so|noi dung/;
const UNIT = /don vi tinh|^dvt|^don vi$/;

type Grid = readonly (readonly (Place | null)[])[];

function layoutOf(table: Table, grid: Grid): Layout | null {
  const columns = readColumns(table, grid);
  if (!columns) return null;
  const titles = columns.titles.map((title) => fold(title));
  const subject = titles.findIndex((title) => SUBJECT.test(title) && !/(?:19|20)\d\d|giao/.test(title));
  const unit = titles.findIndex((title) => UNIT.test(title));
  if (subject < 0) return null;
  const figures = titles.flatMap((title, column) => {
    const isFigure = column !== subject && column !== unit && FIGURE.test(title) && !PAST.test(title);
    return isFigure ? [{ column, by: /(?:19|20)\d\d(?!.*(?:19|20)\d\d)/.exec(title)?.[0] ?? null }] : [];
  });
  const lead = titles.findIndex((title) => LEAD.test(title));
  return { number: columns.roles.indexOf('number'), subject, unit, lead, figures, bodyStart: columns.bodyStart };
}

type Row = Pick<Target, 'lead' | 'section' | 'anchor'> & {
  readonly subject: string;
  readonly unit: string;
  readonly cells: readonly (Place | null)[];
};

function rowOf(cells: readonly (Place | null)[], layout: Layout, section: string): Row[] {
  const subject = cellText(cells[layout.subject]);
  const anchor = firstAnchor(cells[layout.subject]?.cell.content ?? []);
  if (!anchor || !/\p{L}{2}/u.test(subject)) return [];
  const number = cellText(cells[layout.number]).replace(/[.)\s]+$/u, '');
  const lead = splitUnits(cellText(cells[layout.lead])).map(({ text }) => text);
  const path = [section, number].filter((step) => step !== '').join('.');
  return [{ subject, anchor, unit: cellText(cells[layout.unit]), lead, section: path, cells }];
}

const cellText = (place: Place | null | undefined) => (place ? squeeze(textOf(place.cell.content)) : '');

/** The first paragraph of a cell that says anything. */
function firstAnchor(content: readonly Flow[]): Anchor | null {
  for (const { block, text, page } of paragraphsOf(content)) {
    if (text.trim() === '') continue;
    const anchor = { block, start: 0, end: text.length };
    return page === undefined ? anchor : { ...anchor, page };
  }
  return null;
}

const ONE_FIGURE = /^\D{0,25}\d[\d.,]*(?:\s?(?:%|-|–|đến)\s?[\d.,]*%?)?\D{0,15}$/u;
const IS_RANK = /^(?:thứ hạng|xếp hạng|hạng|vị trí|thứ bậc)/iu;

/** "80", "≥ 80%", "trên 1.200", "80 - 85": read as a per cent to find value and comparator, then given its own unit. */
function targetOf(figure: string, { subject, unit: written, ...row }: Omit<Row, 'cells'>, by: string | null): Target[] {
  if (!ONE_FIGURE.test(figure)) return [];
  const unit = figure.includes('%') ? '%' : written || unitInBrackets(subject);
  const percent = figure.includes('%') ? figure : figure.replace(/[\d.,]*\d/gu, '$&%');
  const clause = { text: `đạt ${percent}`, start: 0, before: subject, previous: '', year: by };
  return commitmentsOf(clause)
    .slice(-1)
    .map(({ comparator, value, max }): Target => {
      const measured = { value, ...(max !== undefined && { max }), by, ...row };
      const text = squeeze(`${subject} ${withUnit(figure, unit)}`);
      if (IS_RANK.test(unit)) return { text, comparator: 'lte', unit: 'rank', ...measured };
      return { text, comparator, unit: unit || null, ...measured };
    });
}

/** "Tỷ lệ hộ nghèo (%)", where no column gives the unit. */
const unitInBrackets = (subject: string) => /\(([^()]{1,20})\)$/u.exec(subject)?.[1] ?? '';

function withUnit(figure: string, unit: string): string {
  if (figure.includes('%') || unit === '' || IS_RANK.test(unit)) return figure;
  return unit === '%' ? `${figure}%` : `${figure} ${unit}`;
}
