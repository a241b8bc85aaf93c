// An official document as data → DOCX bytes in the form of Decree 30/2020, or in another form that is given.
// The same data gives the same bytes.
import {
  AlignmentType,
  Document,
  type FileChild,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import { attachmentHead } from './attachments.ts';
import { bodyBlocks, type Sheet } from './body.ts';
import { type Form, FORMS, textWidthOf } from './form.ts';
import { headBlocks } from './head.ts';
import type { OfficialDocument } from './official-document.ts';
import { type Pen, penOf } from './paragraphs.ts';
import { placesFor } from './places.ts';
import { sealed } from './sealed.ts';
import { signatureBlocks } from './signature.ts';
import { styleId, stylesOf } from './styles.ts';
import { tableXml } from './table-xml.ts';
import { twips } from './units.ts';

/** @param form How it is set; without one, as bodies of the state or of the Party do by `head.form`. */
export async function writeDocument(
  document: OfficialDocument,
  form: Form = FORMS[document.head.form],
): Promise<Uint8Array> {
  const pen = penOf(form);
  const places = placesFor((table, textWidth) => tableXml(table, textWidth, form));
  const sheetOf = (landscape: boolean): Sheet => ({
    pen,
    textWidth: textWidthOf(form, landscape),
    place: places.place,
    articles: { count: 0 },
  });
  const attachments = document.attachments ?? [];
  const file = new Document({
    title: document.head.title,
    creator: document.head.issuer.join(' '),
    compatibility: { version: WORD_2013 },
    styles: {
      default: {
        document: { run: { font: form.font, size: form.styles.body.size * 2, language: { value: 'vi-VN' } } },
      },
      paragraphStyles: stylesOf(form),
    },
    sections: [
      page(mainBlocks(document, sheetOf(false)), form, false),
      ...attachments.map((attachment) => {
        const { landscape = false } = attachment;
        const sheet = sheetOf(landscape);
        const blocks = [...attachmentHead(attachment, document, sheet), ...bodyBlocks(attachment.body, sheet)];
        return page(blocks, form, landscape);
      }),
    ],
  });
  return sealed(new Uint8Array(await Packer.toArrayBuffer(file)), places.filled);
}

/** Without it Word opens the file as one of an old Word, in "compatibility mode". */
const WORD_2013 = 15;

function mainBlocks(document: OfficialDocument, sheet: Sheet): FileChild[] {
  const { pen } = sheet;
  const grounds = document.grounds ?? [];
  return [
    ...headBlocks(document.head, pen),
    ...addresseeLines(document.addressees ?? [], pen),
    ...grounds.map((ground, index) => pen.line('grounds', `${ground}${index === grounds.length - 1 ? '.' : ';'}`)),
    ...(document.opening ?? []).map((paragraph) => pen.line('body', paragraph)),
    ...(document.enacting === undefined
      ? []
      : [pen.line('enacting', document.enacting, { spacing: { before: 120 }, keepNext: true })]),
    ...bodyBlocks(document.body, sheet),
    // The signature never stands on a page without a word of what is signed.
    ...(document.closing === undefined ? [] : [pen.line('body', document.closing, { keepNext: true })]),
    new Paragraph({ keepNext: true, spacing: { before: 0, after: 0 }, children: [] }),
    ...signatureBlocks(document, pen),
  ];
}

/** Annex I, part I, II.9: one body on the line of "Kính gửi", several below it, each with a dash, the last with a full stop. */
function addresseeLines(addressees: readonly string[], pen: Pen): Paragraph[] {
  const [only] = addressees;
  if (only === undefined) return [];
  const space = { spacing: { before: 240, after: 120 } };
  if (addressees.length === 1) {
    return [pen.line('addressees', `Kính gửi: ${only}.`, { ...space, alignment: AlignmentType.CENTER })];
  }
  const last = addressees.length - 1;
  return [
    pen.line('addressees', 'Kính gửi:', { spacing: { before: 240 }, indent: { left: twips(FROM_LEFT) } }),
    ...addressees.map((one, index) =>
      pen.line('addressees', `- ${one}${index === last ? '.' : ';'}`, {
        indent: { left: twips(FROM_LEFT + AFTER_LABEL), hanging: twips(HANGING) },
        ...(index === last ? { spacing: { after: 120 } } : {}),
      }),
    ),
  ];
}
/** Millimetres: the list stands under the colon of "Kính gửi:". */
const FROM_LEFT = 35;
const AFTER_LABEL = 21;
const HANGING = 3;

/** Pages of their own, numbered from 1 in the middle of the top margin, the number hidden on the first. */
function page(children: FileChild[], form: Form, landscape: boolean): ISectionOptions {
  const { width, height, margin } = form.page;
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        // `docx` swaps the sides by itself for a landscape page.
        size: {
          width: twips(width),
          height: twips(height),
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(margin.top),
          bottom: twips(margin.bottom),
          left: twips(margin.left),
          right: twips(margin.right),
          header: twips(margin.top / 2),
          footer: twips(margin.bottom / 2),
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: {
      default: new Header({
        children: [
          new Paragraph({
            style: styleId('pageNumber'),
            children: [new TextRun({ children: [PageNumber.CURRENT] })],
          }),
        ],
      }),
      first: new Header({ children: [new Paragraph({})] }),
    },
    children,
  };
}
