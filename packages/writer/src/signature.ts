// The foot of the document: recipients on the left; stacked capacity, room to sign and the name on the right.
import { AlignmentType, Paragraph, type Table } from 'docx';
import { twoColumns } from './head.ts';
import type { OfficialDocument } from './official-document.ts';
import { centred, run } from './paragraphs.ts';

/** Millimetres. */
const RECIPIENTS_WIDTH = 80;
/** Points left for the signature and the seal. */
const ROOM_TO_SIGN = 72;

export function signatureTable(document: OfficialDocument): Table {
  return twoColumns([[recipientLines(document.recipients), signerLines(document)]], RECIPIENTS_WIDTH);
}

/** Each line ends in ";", the last, which says where the copy is kept, in ".". */
function recipientLines(recipients: readonly string[]): readonly Paragraph[] {
  const last = recipients.length - 1;
  return [
    new Paragraph({ children: [run('recipientsLabel', 'Nơi nhận:')] }),
    ...recipients.map(
      (recipient, index) =>
        new Paragraph({
          alignment: AlignmentType.LEFT,
          children: [run('recipients', `- ${recipient}${index === last ? '.' : ';'}`)],
        }),
    ),
  ];
}

function signerLines(document: OfficialDocument): readonly Paragraph[] {
  const { capacity, name } = document.signature;
  return [
    ...capacity.map((line) => centred('capacity', line)),
    centred('signerName', name, { spacing: { before: ROOM_TO_SIGN * 20 } }),
  ];
}
