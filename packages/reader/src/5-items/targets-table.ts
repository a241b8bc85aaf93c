// Tables of targets: one row a subject, with its unit, the figure of each year, and the unit that answers for it.
import { textOf } from '../2-blocks/edit.ts';
import { type Flow, paragraphsOf, type Table } from '../flow.ts';
import type { Anchor, Target } from '../reading.ts';
import { splitUnits } from '../vietnamese/unit-cells.ts';
import { fold, squeeze } from '../vietnamese/wording.ts';
import { gridOf, type Place, readColumns } from './columns.ts';
import { commitmentsOf } from './targets-comparators.ts';
import { yearOfHeadings } from './targets-years.ts';

export type TargetTable = {
  readonly table: Table;
  /** Headings above the table, the outermost first. */
  readonly headings: readonly string[];
  readonly section: string;
  readonly planYear: string | null;
};

type Layout = {
  readonly subject: number;
  readonly unit: number;
  readonly lead: number;
  readonly figures: readonly { column: number; by: string | null }[];
  readonly bodyStart: number;
};

/** The targets of a table, or none where its head names no column of figures beside one of subjects. */
export function readTargetTable({ table, headings, section, planYear }: TargetTable): Target[] {
  const grid = gridOf(table);
  const layout = layoutOf(table, grid);
  if (!layout) return [];
  const outer = yearOfHeadings(headings) ?? planYear;
  return grid.slice(layout.bodyStart).flatMap((row) => {
    const subject = cellText(row[layout.subject]);
    const anchor = firstAnchor(row[layout.subject]?.cell.content ?? []);
    if (!anchor || !/\p{L}{2}/u.test(subject)) return [];
    const shared = {
      subject,
      section,
      anchor,
      unit: cellText(row[layout.unit]),
      lead: splitUnits(cellText(row[layout.lead])).map((unit) => unit.text),
    };
    return layout.figures.flatMap(({ column, by }) => targetOf(cellText(row[column]), { ...shared, by: by ?? outer }));
  });
}

/** Columns that tell what was, not what shall be. */
const PAST = /thuc hien|hien trang|ket qua|uoc|ghi chu|so sanh|can cu/;
const LEAD = /chu tri|phu trach|dau moi|trach nhiem|(?:don vi|co quan) (?:thuc hien|theo doi|dau moi|duoc giao)/;
const FIGURE = /(?:19|20)\d\d|muc tieu|chi tieu giao|ke hoach|phan dau|gia tri|muc dat|^chi so$/;

function layoutOf(table: Table, grid: readonly (readonly (Place | null)[])[]): Layout | null {
  const columns = readColumns(table, grid);
  const titles = columns?.titles.map((title) => fold(title));
  if (!columns || !titles) return null;
  const subject = titles.findIndex(
    (title) => /chi tieu|muc tieu|chi so|noi dung/.test(title) && !/(?:19|20)\d\d|giao/.test(title),
  );
  const unit = titles.findIndex((title) => /don vi tinh|^dvt|^don vi$/.test(title));
  const figures = titles.flatMap((title, column) => {
    const isFigure = column !== subject && column !== unit && FIGURE.test(title) && !PAST.test(title);
    return isFigure ? [{ column, by: /(?:19|20)\d\d(?!.*(?:19|20)\d\d)/.exec(title)?.[0] ?? null }] : [];
  });
  return subject < 0 || figures.length === 0
    ? null
    : { subject, unit, lead: titles.findIndex((title) => LEAD.test(title)), figures, bodyStart: columns.bodyStart };
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

type Subject = {
  readonly subject: string;
  readonly unit: string;
  readonly lead: readonly string[];
  readonly section: string;
  readonly anchor: Anchor;
  readonly by: string | null;
};

/** "80", "≥ 80%", "trên 1.200", "80 - 85": read as a per cent to find value and comparator, then given its own unit. */
function targetOf(figure: string, { subject, unit, ...rest }: Subject): Target[] {
  if (!/^\D{0,25}\d[\d.,]*(?:\s?(?:%|-|–|đến)\s?[\d.,]*%?)?\D{0,15}$/u.test(figure)) return [];
  const percent = figure.includes('%') ? figure : figure.replace(/[\d.,]*\d/gu, '$&%');
  const text = squeeze(
    `${subject} ${figure}${figure.includes('%') || unit === '' ? '' : unit === '%' ? '%' : ` ${unit}`}`,
  );
  const clause = { text: `đạt ${percent}`, start: 0, before: subject, previous: '' };
  return commitmentsOf(clause)
    .slice(-1)
    .map(({ comparator, value, max }) => ({
      text,
      comparator,
      value,
      ...(max !== undefined && { max }),
      unit: figure.includes('%') ? '%' : unit || null,
      ...rest,
    }));
}
