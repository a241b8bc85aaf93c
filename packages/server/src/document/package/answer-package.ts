// The sender of a package is answered: received, refused with the reason, and so on. The answer becomes a file that is handed over;
// nothing is sent.
import { dayOf, joinedNumber, type UnitId, unitsWith } from '@sauro/core';
import type { EdxmlHeader } from '@sauro/reader/edxml';
import type { ANSWERS } from '@sauro/reader/edxml-codes';
import { writeEdxmlStatus } from '@sauro/writer/edxml';
import { newId } from '../../kit/id.ts';
import { record } from '../../kit/ledger.ts';
import { Problem } from '../../kit/problem.ts';
import type { Cx } from '../../kit/system.ts';
import { listAbove } from '../../people/queries-groups.ts';
import { areWithin } from '../../people/queries-tree.ts';
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

/** Of the receivers the first that she answers for: a unit of hers or below it, or the body whose room hers is; else her own unit. */
async function answeringOrgan(cx: Cx, { to }: EdxmlHeader): Promise<Organ> {
  const units = unitsWith(cx.acting, 'document.add');
  const known = await listOrgans(cx, { codes: to.map(({ code }) => code), units });
  const bodies = await bodiesOf(cx, units);
  for (const { code } of to) {
    const unit = known.find((one) => [one.agencyCode, one.oldAgencyCode].includes(code));
    if (unit === undefined) continue;
    if (bodies.includes(unit.id) || (await areWithin(cx, [unit.id], units))) return { code, name: unit.name };
  }
  const own = known.find(({ id }) => units.includes(id));
  const code = own?.agencyCode ?? own?.oldAgencyCode ?? null;
  if (code === null) throw new Problem('edxml.no-agency-code', { unit: own?.name ?? 'Đơn vị của bạn' });
  return { code, name: own?.name ?? '' };
}

/** A room answers for the body that it belongs to. */
async function bodiesOf(cx: Cx, units: readonly UnitId[]): Promise<readonly UnitId[]> {
  const bodies: UnitId[] = [];
  for (const unit of units) {
    const body = (await listAbove(cx, unit, dayOf(cx.now))).find(({ kind }) => kind !== 'room');
    if (body !== undefined) bodies.push(body.id);
  }
  return bodies;
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
