// An official document as data → what the print engine needs to make a PDF of it: its program, the same for all, and the data.
// Nothing is printed here: the engine is no pure program and is run by who may.
import { type Form, FORMS, textWidthOf } from '../form.ts';
import { layOut } from '../layout.ts';
import { type ComponentLook, LOOKS } from '../looks.ts';
import type { Head, OfficialDocument } from '../official-document.ts';
import type { Component, Style } from '../official-form.ts';
import {
  type Columns,
  DRAWN,
  type LaidPages,
  type Line,
  type Piece,
  type PicturePiece,
  type Rule,
  type Run,
} from '../piece.ts';
import type { HasGlyph } from './glyphs.ts';
import { printTable } from './print-table.ts';
import { printText } from './print-text.ts';
import { SINGLE, TEMPLATE } from './template.ts';

/** As wide as Times New Roman to the last sign, and free to be carried in a file. Whatever the form says, print is set in it. */
export const PRINT_FONT = 'Tinos';

export type PrintSource = {
  /** The program, for `mainFileContent`. */
  readonly program: string;
  /** JSON, which the program finds in `sys.inputs.data`. */
  readonly data: string;
  /** Name of a file, as the data has it → its bytes. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  /** Seconds since 1970: of the day of issue, so that the same document is the same file whenever it is printed. */
  readonly timestamp: number;
};

/** @param has What the typeface can show. */
export function printSource(
  document: OfficialDocument,
  has: HasGlyph,
  form: Form = FORMS[document.head.form],
): PrintSource {
  const { head } = document;
  const { width, height, margin } = form.page;
  const pictures = new Map<string, Uint8Array>();
  const press: Press = { form, has, pictures };
  const data = {
    font: PRINT_FONT,
    size: form.styles.body.size,
    title: head.title,
    author: head.issuer.join(' '),
    page: { width, height, margin },
    header: margin.top / 2,
    number: runOf({ text: '' }, 'pageNumber', width, press),
    sections: layOut(document, form).map((pages) => sectionOf(pages, press)),
  };
  return { program: TEMPLATE, data: JSON.stringify(data), pictures, timestamp: timestampOf(head) };
}

/** What the pieces of one document share while they are made ready. */
export type Press = { readonly form: Form; readonly has: HasGlyph; readonly pictures: Map<string, Uint8Array> };

/** A day that is not known yet is the first it can be; a year that is not known either, any fixed one. */
function timestampOf({ date }: Head): number {
  return Date.UTC(date?.year ?? SOME_YEAR, (date?.month ?? 1) - 1, date?.day ?? 1) / 1000;
}
const SOME_YEAR = 2020;

function sectionOf({ landscape, pieces }: LaidPages, press: Press) {
  const room = textWidthOf(press.form, landscape);
  const { height, width, margin } = press.form.page;
  const pageHeight = (landscape ? width : height) - margin.top - margin.bottom;
  return { landscape, pieces: pieces.map((piece) => printed(piece, { room, pageHeight }, press)) };
}

/** Millimetres between the margins, across and down. */
export type Sheet = { readonly room: number; readonly pageHeight: number };

function printed(piece: Piece, sheet: Sheet, press: Press) {
  switch (piece.type) {
    case 'line':
      return lineOf(piece, sheet.room, press);
    case 'rule':
      return piece;
    case 'columns':
      return columnsOf(piece, press);
    case 'table':
      return printTable(piece, sheet, press);
    case 'picture':
      return pictureOf(piece, press);
    case 'space':
      return { type: piece.type, height: piece.of === 'line' ? SINGLE * press.form.styles.body.size : DRAWN.gap };
  }
}

const ALIGN = { centred: 'center', body: 'justify', left: 'left', right: 'right' } as const;

/** Whatever the line itself does not say is said here, for the program knows nothing of forms. */
function lineOf(line: Line, room: number, press: Press) {
  const { component, align, before, after = 0, indent = {}, keepNext, boxed = false } = line;
  const { form } = press;
  const { like, level } = LOOKS[component] as ComponentLook;
  const body = like === 'body' ? form.body : { firstLine: 0, before: 0, line: 1 };
  const leading = (body.line - 1) * SINGLE * form.styles[component].size;
  const { left = 0, right = 0, firstLine = body.firstLine, hanging = 0 } = indent;
  return {
    type: line.type,
    align: align ?? ALIGN[like],
    before: (before ?? body.before) + leading,
    after,
    leading,
    // As Word has it, where the first line hangs out to the left of what is indented.
    left: left - hanging,
    right,
    firstLine,
    hanging,
    keepNext: keepNext ?? level !== undefined,
    boxed,
    level: level ?? null,
    runs: line.runs.map((run) => runOf(run, component, room - left - right, press)),
  };
}

function runOf(run: Run, component: Component, room: number, { form, has }: Press) {
  const { size, bold, italic, underline }: Style = form.styles[component];
  const text = printText(run.text, { size, ...(bold ? { bold } : {}) }, room, has);
  return {
    text,
    size,
    bold: run.bold ?? bold === true,
    italic: run.italic ?? italic === true,
    underline: underline === true,
  };
}

function columnsOf({ type, widths, rows }: Columns, press: Press) {
  const cell = (pieces: readonly (Line | Rule)[], room: number) =>
    pieces.map((piece) => (piece.type === 'line' ? lineOf(piece, room, press) : piece));
  return {
    type,
    widths,
    rows: rows.map((row) => ({
      cells: [cell(row[0], widths[0]), cell(row[1], widths[1])],
      // A list of recipients that is longer than a page must go on on the next.
      breakable: row.some((pieces) => pieces.length > LONG_LIST),
    })),
  };
}
/** Lines of a cell that surely stand on one page, even where each takes two. */
const LONG_LIST = 25;

function pictureOf({ type, picture, width, height, keepNext }: PicturePiece, { pictures }: Press) {
  const file = `/picture-${pictures.size + 1}.${picture.format}`;
  pictures.set(file, picture.bytes);
  return { type, file, width, height, keepNext, alternative: picture.alternative };
}
