// The cells of ruled tables, laid under each other on sheets of their own: the engine then reads each by itself, and no
// line runs on from one cell into the next. The places of what it reads are brought back to the page.
import { type Area, blank, copyInto, type Grey, inkIn } from './picture.ts';

/** What stands in this part of a sheet came from so much further across and down the page. */
export type Strip = Area & { readonly x: number; readonly y: number };
export type Sheet = { readonly picture: Grey; readonly strips: readonly Strip[] };

/** Beyond this the engine takes no picture; well below it, it is as quick as with a page. */
const TALLEST = 9000;
const MARGIN = 40;
/** In parts of the size of the print: a number or a mark in a cell of its own is read with others beside it, or not at all. */
const SHORT = 3.5;
const ONE_LINE = 1.5;
/** Nearer than this to each other they would be read as one word. */
const APART = 0.8;

/** `boxes` are in pixels of the picture; `unit` is about the size of the print. */
export function sheetsOf(picture: Grey, boxes: readonly Area[], unit: number): Sheet[] {
  const border = Math.max(1, Math.round(unit / 20));
  const inked = boxes.flatMap((box) => inkIn(picture, shrunk(box, border)) ?? []);
  const gap = Math.round(unit * 0.9);
  const sheets: Row[][] = [];
  let height = 0;
  for (const row of rowsOf(inked, unit)) {
    const own = heightOf(row) + gap;
    if (sheets.length === 0 || height + own > TALLEST) {
      sheets.push([]);
      height = MARGIN;
    }
    sheets.at(-1)?.push(row);
    height += own;
  }
  return sheets.map((rows) => sheetOf(picture, rows, { down: gap, across: Math.round(APART * unit) }));
}

/** Areas beside each other. */
type Row = readonly Area[];

/** A short one stands beside the first line of the next cell of its row: a number alone is seldom read right. */
function rowsOf(areas: readonly Area[], unit: number): Row[] {
  const rows: Area[][] = [];
  for (const area of areas) {
    const row = rows.at(-1);
    const before = row?.at(-1);
    const joins =
      before !== undefined &&
      isShort(before, unit) &&
      area.left >= before.right &&
      Math.min(area.bottom, before.bottom) > Math.max(area.top, before.top);
    if (row && joins) row.push(area);
    else rows.push([area]);
  }
  return rows;
}

function isShort(area: Area, unit: number): boolean {
  return area.right - area.left < SHORT * unit && isOneLine(area, unit);
}

function isOneLine({ top, bottom }: Area, unit: number): boolean {
  return bottom - top < ONE_LINE * unit;
}

/** How far down its first line reaches. */
function firstLine(picture: Grey, { left, top, right, bottom }: Area): number {
  for (let y = top + 1; y < bottom; y += 1) {
    if (inkIn(picture, { left, top: y, right, bottom: y + 1 }) === undefined && y - top > LEAST_LINE) return y - top;
  }
  return bottom - top;
}

/** Pixels: the marks over the letters of a line are no line. */
const LEAST_LINE = 24;

/** Of the cell that the short one stands beside. */
function topOf(row: Row): number {
  return row.at(-1)?.top ?? 0;
}

function heightOf(row: Row): number {
  return Math.max(...row.map(({ top, bottom }) => bottom - top));
}

type Gaps = { readonly down: number; readonly across: number };

function sheetOf(picture: Grey, rows: readonly Row[], gap: Gaps): Sheet {
  const widthOf = (row: Row) => row.reduce((sum, { left, right }) => sum + right - left + gap.across, 0);
  const width = Math.max(...rows.map(widthOf)) + 2 * MARGIN;
  const shift = (area: Area, row: Row) => {
    const beside = row.length > 1 && area === row[0] ? row[1] : undefined;
    if (beside === undefined) return Math.max(0, area.top - topOf(row));
    // With its foot on that of the first line.
    return Math.max(0, firstLine(picture, beside) - (area.bottom - area.top));
  };
  const sheet = blank(
    width,
    rows.reduce((sum, row) => sum + heightOf(row) + gap.down, 2 * MARGIN),
  );
  const strips: Strip[] = [];
  let top = MARGIN;
  for (const row of rows) {
    const base = top + heightOf(row);
    let left = MARGIN;
    for (const area of row) {
      const y = top + shift(area, row);
      copyInto(sheet, { x: left, y }, picture, area);
      const right = left + area.right - area.left;
      strips.push({
        left: left - gap.across / 2,
        right: row.length === 1 ? width : right + gap.across / 2,
        top: top - gap.down / 2,
        bottom: base + gap.down / 2,
        x: area.left - left,
        y: area.top - y,
      });
      left = right + gap.across;
    }
    top = base + gap.down;
  }
  return { picture: sheet, strips };
}

function shrunk({ left, top, right, bottom }: Area, by: number): Area {
  return { left: left + by, top: top + by, right: right - by, bottom: bottom - by };
}
