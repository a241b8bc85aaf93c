// The foot of the document: recipients on the left; stacked capacity, room to sign and the name on the right.
// Where two sign side by side (the secretary and the chair of a meeting), the recipients stand below both.
import { textWidthOf } from './form.ts';
import type { OfficialDocument, Signature } from './official-document.ts';
import type { Pen } from './pen.ts';
import type { Content, Piece } from './piece.ts';

/** Share of the line for the recipients. */
const RECIPIENTS = 0.46;
/** Points left for the signature and the seal. */
const ROOM_TO_SIGN = 72;

export function signatureBlocks(document: OfficialDocument, pen: Pen): readonly Piece[] {
  const { recipients, signature, signatureBeside } = document;
  const room = textWidthOf(pen.form);
  const left = signatureBeside === undefined ? RECIPIENTS * room : room / 2;
  const widths = [left, room - left] as const;
  if (signatureBeside === undefined) {
    return [{ type: 'columns', widths, rows: [[recipientLines(recipients, pen), signerLines(signature, pen)]] }];
  }
  return [
    { type: 'columns', widths, rows: [[signerLines(signatureBeside, pen), signerLines(signature, pen)]] },
    ...(recipients.length === 0 ? [] : recipientLines(recipients, pen, 12)),
  ];
}

/** Each line ends in ";", the last, which says where the copy is kept, in ".". */
export function recipientLines(recipients: readonly string[], pen: Pen, before = 0): Content {
  const last = recipients.length - 1;
  return [
    pen.line('recipientsLabel', 'Nơi nhận:', { before, keepNext: true }),
    ...recipients.map((recipient, index) => pen.line('recipients', `- ${recipient}${index === last ? '.' : ';'}`)),
  ];
}

/** The last line is the signer's own position, where the form sets it apart from the capacity above. */
export function signerLines({ capacity, name }: Signature, pen: Pen): Content {
  return [
    ...capacity.map((line, index) =>
      pen.line(capacity.length > 1 && index === capacity.length - 1 ? 'signerPosition' : 'capacity', line, {
        keepNext: true,
      }),
    ),
    pen.line('signerName', name, { before: ROOM_TO_SIGN }),
  ];
}
