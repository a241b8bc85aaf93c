// An official document as data → its pieces in the order of the decree, page by page; what they look like is up to the format.
import { attachmentHead } from './attachments.ts';
import { bodyBlocks, type Sheet } from './body.ts';
import { type Form, textWidthOf } from './form.ts';
import { headBlocks } from './head.ts';
import type { OfficialDocument } from './official-document.ts';
import { type Pen, penOf } from './pen.ts';
import type { LaidPages, Line, Piece } from './piece.ts';
import { signatureBlocks } from './signature.ts';

/** The document itself first, then each attachment on pages of its own. */
export function layOut(document: OfficialDocument, form: Form): readonly LaidPages[] {
  const pen = penOf(form);
  const sheetOf = (landscape: boolean): Sheet => ({
    pen,
    textWidth: textWidthOf(form, landscape),
    articles: { count: 0 },
  });
  return [
    { landscape: false, pieces: mainPieces(document, sheetOf(false)) },
    ...(document.attachments ?? []).map((attachment) => {
      const { landscape = false } = attachment;
      const sheet = sheetOf(landscape);
      const pieces = [...attachmentHead(attachment, document, sheet), ...bodyBlocks(attachment.body, sheet)];
      return { landscape, pieces };
    }),
  ];
}

function mainPieces(document: OfficialDocument, sheet: Sheet): readonly Piece[] {
  const { pen } = sheet;
  const grounds = document.grounds ?? [];
  return [
    ...headBlocks(document.head, pen),
    ...addresseeLines(document.addressees ?? [], pen),
    ...groundLines(grounds, pen),
    ...(document.opening ?? []).map((paragraph) => pen.line('body', paragraph)),
    ...(document.enacting === undefined
      ? []
      : [pen.line('enacting', document.enacting, { before: 6, keepNext: true })]),
    ...bodyBlocks(document.body, sheet),
    // The signature never stands on a page without a word of what is signed.
    ...(document.closing === undefined ? [] : [pen.line('body', document.closing, { keepNext: true })]),
    { type: 'space', of: 'line' },
    ...signatureBlocks(document, pen),
  ];
}

export function groundLines(grounds: readonly string[], pen: Pen): readonly Line[] {
  return grounds.map((ground, index) => pen.line('grounds', `${ground}${index === grounds.length - 1 ? '.' : ';'}`));
}

/** Annex I, part I, II.9: one body on the line of "Kính gửi", several below it, each with a dash, the last with a full stop. */
function addresseeLines(addressees: readonly string[], pen: Pen): readonly Line[] {
  const [only] = addressees;
  if (only === undefined) return [];
  if (addressees.length === 1) {
    return [pen.line('addressees', `Kính gửi: ${only}.`, { before: 12, after: 6, align: 'center' })];
  }
  const last = addressees.length - 1;
  return [
    pen.line('addressees', 'Kính gửi:', { before: 12, indent: { left: FROM_LEFT } }),
    ...addressees.map((one, index) =>
      pen.line('addressees', `- ${one}${index === last ? '.' : ';'}`, {
        indent: { left: FROM_LEFT + AFTER_LABEL, hanging: HANGING },
        ...(index === last ? { after: 6 } : {}),
      }),
    ),
  ];
}
/** Millimetres: the list stands under the colon of "Kính gửi:". */
const FROM_LEFT = 35;
const AFTER_LABEL = 21;
const HANGING = 3;
