// The head of an annex or of a document that is put in force: what it is, its title, and with what it came.
import type { Sheet } from './body.ts';
import { textWidthOf } from './form.ts';
import { kindNameOf } from './head.ts';
import { roman } from '@sauro/core';
import { numberAndSymbol } from './official-form.ts';
import type { Annex, Attachment, Head, OfficialDocument } from './official-document.ts';
import { rule } from './pen.ts';
import type { Piece } from './piece.ts';

export function attachmentHead(attachment: Attachment, document: OfficialDocument, { pen }: Sheet): readonly Piece[] {
  const isAnnex = attachment.type === 'annex';
  const label = isAnnex ? annexLabel(attachment, document.attachments ?? []) : attachment.kindName;
  const room = textWidthOf(pen.form, attachment.landscape);
  return [
    pen.line(isAnnex ? 'annexLabel' : 'kind', label, { keepNext: true }),
    pen.line(isAnnex ? 'annexTitle' : 'title', attachment.title, { keepNext: true }),
    pen.line('attachedTo', attachedTo(document.head, pen.form.dateLine), { keepNext: true }),
    rule(room / RULE, room),
  ];
}
const RULE = 5;

/** Annex I, part I, III.1: Roman numbers where there are two and more. */
export function annexLabel(annex: Annex, attachments: readonly Attachment[]): string {
  const annexes = attachments.filter(({ type }) => type === 'annex');
  return annexes.length < 2 ? 'Phụ lục' : `Phụ lục ${roman(annexes.indexOf(annex) + 1)}`;
}

/** "(Kèm theo Báo cáo số 07/BC-SXD ngày 05 tháng 3 năm 2026 của Sở Xây dựng)": blank where number and date still are. */
export function attachedTo(head: Head, dateLine: (place: string, date: Head['date']) => string): string {
  const number = numberAndSymbol(head.number, head.symbol, head.form === 'party' ? '-' : '/');
  const date = dateLine('', head.date).replace(/^, /, '');
  return `(Kèm theo ${kindNameOf(head)} số ${number} ${date} của ${head.issuer.join(' ')})`;
}
