// The sender of a package is answered: received, refused with the reason, and so on. The answer becomes a file that is handed over;
// nothing is sent.
import { joinedNumber, unitsWith } from '@sauro/core';
import type { EdxmlHeader } from '@sauro/reader/edxml';
import type { ANSWERS } from '@sauro/reader/edxml-codes';
import { writeEdxmlStatus } from '@sauro/writer/edxml';
import { newId } from '../../kit/id.ts';
import { record } from '../../kit/ledger.ts';
import { Problem } from '../../kit/problem.ts';
import type { Cx } from '../../kit/system.ts';
import type { DocumentId } from '../document.ts';
import type { Organ } from './agency.ts';
import { edxmlId, edxmlMoment } from './moment.ts';
import { documentPackageAnswered } from './package-facts.ts';
import { type DocumentPackageRow, listDocumentPackages, listOrgans } from './queries.ts';

export type Answering = { readonly status: (typeof ANSWERS)[number]; readonly reason: string };

export async function getPackage(cx: Cx, document: string, id: string): Promise<DocumentPackageRow> {
  const row = (await listDocumentPackages(cx, document as DocumentId)).find((one) => one.id === id);
  if (row === undefined) throw new Problem('record.not-found');
  return row;
}

export async function answerPackage(
  cx: Cx,
  { id, header }: DocumentPackageRow,
  { status, reason }: Answering,
): Promise<void> {
  if ((status === 'refused' || status === 'declined') && reason === '') throw new Problem('edxml.reason-needed');
  const organ = await answeringOrgan(cx, header as EdxmlHeader);
  await record(cx, documentPackageAnswered, {
    subject: id,
    data: { status },
    aside: { id: newId<'documentAnswer'>(), packageId: id, status, reason: reason || null, organ },
  });
}

/** Of the receivers that one which is a unit of ours; else the unit of who answers. */
async function answeringOrgan(cx: Cx, { to }: EdxmlHeader): Promise<Organ> {
  const units = unitsWith(cx.acting, 'document.add');
  const known = await listOrgans(cx, { codes: to.map(({ code }) => code), units });
  const addressed = to.find(({ code }) => known.some((unit) => [unit.agencyCode, unit.oldAgencyCode].includes(code)));
  const own = known.find(({ id }) => units.includes(id));
  const unit = known.find(
    (one) => addressed !== undefined && [one.agencyCode, one.oldAgencyCode].includes(addressed.code),
  );
  if (addressed !== undefined && unit !== undefined) return { code: addressed.code, name: unit.name };
  const code = own?.agencyCode ?? own?.oldAgencyCode ?? null;
  if (code === null) throw new Problem('edxml.no-agency-code', { unit: own?.name ?? 'Đơn vị của bạn' });
  return { code, name: own?.name ?? '' };
}

/** The file of the newest answer. */
export function answerFile(row: DocumentPackageRow): Uint8Array {
  if (row.status === null || row.answeredAt === null) throw new Problem('edxml.no-answer');
  const { from, number, symbol, issuedOn, documentId } = row.header as EdxmlHeader;
  const code = joinedNumber(number ?? '', symbol);
  return writeEdxmlStatus({
    from: row.organ as Organ,
    about: { organ: from.code, code, issuedOn, documentId: documentId ?? edxmlId(from.code, issuedOn ?? '', code) },
    status: row.status as Answering['status'],
    reason: row.reason,
    at: edxmlMoment(row.answeredAt),
    staff:
      row.answeredByName === null ? null : { department: null, name: row.answeredByName, phone: null, email: null },
  });
}
