// A template that was edited in Word, filled: names give way to what they stand for, and all else stays as it was drawn. What
// comes in is set in the styles of the form; a template that has styles of those names keeps its own.
import { type FileChild, type IPatch, PageBreak, Paragraph, patchDocument, PatchType, TextRun } from 'docx';
import { attachmentHead } from '../attachments.ts';
import { bodyBlocks, type Sheet } from '../body.ts';
import { type Form, FORMS, textWidthOf } from '../form.ts';
import { kindNameOf } from '../head.ts';
import type { Block, OfficialDocument } from '../official-document.ts';
import { dayText, monthText, numberText, symbolText } from '../official-form.ts';
import { groundLines } from '../layout.ts';
import { fileChild } from '../paragraphs.ts';
import { type Pen, penOf } from '../pen.ts';
import type { Piece } from '../piece.ts';
import { placesFor } from '../places.ts';
import { sealed } from '../sealed.ts';
import { recipientLines, signerLines } from '../signature.ts';
import { tableXml } from '../table-xml.ts';
import { writable } from '../writable.ts';
import { withStyles } from './merge-styles.ts';
import { isAcross } from './template-text.ts';
import { type BlockName, FIGURE_PREFIX, type LineName, SECTION_PREFIX } from './names.ts';

export type Filling = {
  readonly document: OfficialDocument;
  /** Sections by their keys, without their headings. */
  readonly sections: Readonly<Record<string, readonly Block[]>>;
  readonly figures: Readonly<Record<string, string>>;
};

/** The same template and filling give the same bytes. Names that stand for nothing here stay as they are typed. */
export async function fillTemplate(
  template: Uint8Array,
  filling: Filling,
  form: Form = FORMS[filling.document.head.form],
): Promise<Uint8Array> {
  const { document, sections, figures } = withoutNames(filling);
  const pen = penOf(form);
  const places = placesFor((table, textWidth) => tableXml(table, textWidth, form));
  const drawn = (pieces: readonly Piece[]): readonly FileChild[] =>
    pieces.map((piece) => fileChild(piece, ({ table, textWidth }) => places.place(table, textWidth)));
  const block = (pieces: readonly Piece[]): IPatch => ({ type: PatchType.DOCUMENT, children: filledOr(drawn(pieces)) });
  const lines = { ...linesOf(document), ...prefixed(FIGURE_PREFIX, figures) };
  const blocks = { ...blocksOf(document, pen), ...sectionsOf(sections, pen) };
  const annexes = annexesOf(document, pen, isAcross(template)).flatMap((one, nth) => [
    ...(nth === 0 ? [] : [new Paragraph({ children: [new PageBreak()] })]),
    ...drawn(one),
  ]);
  const patched = await patchDocument({
    outputType: 'uint8array',
    data: await withStyles(template, form),
    keepOriginalStyles: true,
    trimPlaceholders: true,
    patches: Object.fromEntries([
      ...Object.entries(lines).flatMap(([name, text]) => linePatches(name, text)),
      ...Object.entries(blocks).flatMap(([name, pieces]) => both(name, block(pieces))),
      ...both('phu_luc', { type: PatchType.DOCUMENT, children: filledOr(annexes) }),
    ]),
  });
  return sealed(patched, places.filled);
}

/** What somebody typed between such brackets is text, and no name: a sign of no width stands between them. */
function withoutNames<T>(value: T): T {
  if (typeof value === 'string') return value.replaceAll('{{', '{\u2060{') as T;
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
  if (Array.isArray(value)) return value.map(withoutNames) as T;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withoutNames(one)])) as T;
}

/** A block is the same in whichever letters its name is typed. */
function both(name: string, patch: IPatch): readonly (readonly [string, IPatch])[] {
  return [
    [name, patch],
    [name.toUpperCase(), patch],
  ];
}

/** A paragraph must stand where a cell or a page would else be empty. */
function filledOr(children: readonly FileChild[]): readonly FileChild[] {
  return children.length === 0 ? [new Paragraph({})] : children;
}

function linePatches(name: string, text: string): readonly (readonly [string, IPatch])[] {
  const patch = (said: string): IPatch => ({ type: PatchType.PARAGRAPH, children: [new TextRun(writable(said))] });
  return [
    [name, patch(text)],
    [name.toUpperCase(), patch(text.toLocaleUpperCase('vi'))],
  ];
}

function prefixed(prefix: string, values: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [`${prefix}${key}`, value]));
}

/** As many signs as one fills in by hand. */
const BLANK = '      ';

function linesOf({ head, addressees = [], closing = '', signature }: OfficialDocument): Record<LineName, string> {
  const { number, date } = head;
  return {
    co_quan_cap_tren: head.parentBody ?? '',
    co_quan: head.issuer.join(' '),
    so: number === null ? BLANK : numberText(number),
    ky_hieu: symbolText(head.symbol),
    dia_danh: head.place,
    ngay: date?.day === undefined ? BLANK : dayText(date.day),
    thang: date?.month === undefined ? BLANK : monthText(date.month),
    nam: date === null ? BLANK : String(date.year),
    ten_loai: kindNameOf(head),
    trich_yeu: head.title,
    kinh_gui: addressees.join('; '),
    ket_thuc: closing,
    nguoi_ky: signature.name,
  };
}

function blocksOf(document: OfficialDocument, pen: Pen): Record<Exclude<BlockName, 'phu_luc'>, readonly Piece[]> {
  const { grounds = [], recipients, signature } = document;
  const [, ...listed] = recipientLines(recipients, pen);
  return {
    can_cu: groundLines(grounds, pen),
    noi_dung: bodyBlocks(document.body, sheetOf(pen)),
    noi_nhan: listed,
    quyen_han: signerLines(signature, pen).slice(0, -1),
  };
}

function sectionsOf(sections: Filling['sections'], pen: Pen): Readonly<Record<string, readonly Piece[]>> {
  return Object.fromEntries(
    Object.entries(sections).map(([key, blocks]) => [`${SECTION_PREFIX}${key}`, bodyBlocks(blocks, sheetOf(pen), 1)]),
  );
}

/** The pages on which annexes stand are as the template has them: who wants them across the page sets them so in Word. */
function annexesOf(document: OfficialDocument, pen: Pen, landscape: boolean): readonly (readonly Piece[])[] {
  const attachments = (document.attachments ?? []).map((attachment) => ({ ...attachment, landscape }));
  return attachments.map((attachment) => {
    const sheet = sheetOf(pen, landscape);
    return [...attachmentHead(attachment, { ...document, attachments }, sheet), ...bodyBlocks(attachment.body, sheet)];
  });
}

function sheetOf(pen: Pen, landscape = false): Sheet {
  return { pen, textWidth: textWidthOf(pen.form, landscape), articles: { count: 0 } };
}
