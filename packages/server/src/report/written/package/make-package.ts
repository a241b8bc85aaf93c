// A frozen report is packed to be handed over on the document exchange axis: its files as they were frozen, and a header of what
// its head says. Nothing is sent. Number and day are of the head, or given once where it was frozen without them.
import { joinedNumber, type ReportHead } from '@sauro/core';
import type { Citation, EdxmlAttachment, EdxmlHeader } from '@sauro/reader/edxml';
import { writeEdxml } from '@sauro/writer/edxml';
import type { Organ } from '../../../document/package/agency.ts';
import { contentTypeOf } from '../../../document/file-format.ts';
import { readersFor } from '../../../document/readers.ts';
import type { Acting } from '../../../kit/acting.ts';
import { transact } from '../../../kit/db.ts';
import { bytesOf } from '../../../kit/files/bytes-of.ts';
import { keepBytes } from '../../../kit/files/keep-bytes.ts';
import { record } from '../../../kit/ledger.ts';
import { once } from '../../../kit/once.ts';
import { Problem } from '../../../kit/problem.ts';
import type { Cx, System } from '../../../kit/system.ts';
import { XLSX_TYPE } from '../../../kit/xlsx.ts';
import { mustReach } from '../../../people/reach.ts';
import { findFrozen, type FrozenRow, lockReport } from '../queries.ts';
import { frozenContent, getReportRow } from '../read-report.ts';
import type { WrittenReportId } from '../written-report.ts';
import type { ReportPackage } from './contract.ts';
import { reportPackaged } from './package-facts.ts';
import { packageHeader } from './package-header.ts';
import { getCodes, listPackages, listToldPlans, type NewPackage } from './queries.ts';

export type Packing = {
  readonly id: string;
  readonly receivers: readonly Organ[];
  readonly business: ReportPackage['business'];
  readonly reason: string;
  readonly priority: ReportPackage['priority'];
  readonly number?: string | undefined;
  readonly issuedOn?: string | undefined;
  readonly replaces?: { readonly code: string; readonly issuedOn: string } | undefined;
};

/** Outside any transaction: what is packed is read, written and kept before anything refers to it. */
export async function preparePackage(
  system: System,
  acting: Acting,
  report: WrittenReportId,
  asked: Packing,
): Promise<NewPackage> {
  const ready = await transact(system, acting, (cx) => readyToPack(cx, report, asked));
  const { frozen, sender, number, issuedOn } = ready;
  const docx = await bytesOf(system, acting.tenant, frozen.docxSha256);
  const header = packageHeader({
    ...asked,
    ...ready,
    head: frozen.head as ReportHead,
    reason: asked.business === 'new' ? null : asked.reason || null,
    replaces: asked.replaces ?? null,
    cites: await citedIn(system, docx),
    annexes: frozenContent(frozen).annexes.map(({ title }) => title),
    at: system.clock(),
  });
  const xlsx = asked.business === 'withdrawn' ? docx : await bytesOf(system, acting.tenant, frozen.xlsxSha256);
  const bytes = writeEdxml(header, filesOf(header, { docx, xlsx }));
  const { business, priority, receivers } = asked;
  return {
    id: asked.id as NewPackage['id'],
    reportId: report,
    number,
    issuedOn,
    sender,
    receivers,
    business,
    priority,
    reason: header.business.reason,
    sha256: await keepBytes(system, acting.tenant, bytes),
    sizeBytes: bytes.byteLength,
  };
}

export async function makePackage(cx: Cx, made: NewPackage, asked: Packing): Promise<void> {
  // Of two at once the second sees the number that the first has given.
  await lockReport(cx, made.reportId);
  await readyToPack(cx, made.reportId, asked);
  const { id, reportId, business, sha256, receivers } = made;
  await once(cx, { id, act: reportPackaged.kind, subject: reportId, said: asked }, async () => {
    const data = { report: reportId, business, sha256, receivers: receivers.map(({ code }) => code) };
    await record(cx, reportPackaged, { subject: id, data, aside: made });
  });
}

type Ready = {
  readonly frozen: FrozenRow;
  readonly title: string;
  readonly sender: Organ;
  readonly number: string;
  readonly issuedOn: string;
  readonly answers: readonly Citation[];
};

/** Of an organ, as the contract has it. */
const LONGEST_NAME = 300;

async function readyToPack(cx: Cx, report: WrittenReportId, asked: Packing): Promise<Ready> {
  const row = await getReportRow(cx, report);
  await mustReach(cx, 'report.publish', [row.unitId]);
  const frozen = await findFrozen(cx, report);
  if (frozen === undefined) throw new Problem('written-report.not-frozen');
  const earlier = (await listPackages(cx, report)).filter(({ id }) => id !== asked.id);
  mustBeInOrder(asked, earlier.length);
  const { name, agencyCode, oldAgencyCode } = await getCodes(cx, row.unitId);
  const code = agencyCode ?? oldAgencyCode;
  if (code === null) throw new Problem('edxml.no-agency-code', { unit: name });
  const head = frozen.head as ReportHead;
  return {
    frozen,
    title: row.title,
    sender: { code, name: head.issuer.slice(0, LONGEST_NAME) },
    ...numberOf(asked, knownNumber(head, earlier[0])),
    answers: (await listToldPlans(cx, report)).flatMap(answerTo),
  };
}

function mustBeInOrder({ business, reason, replaces }: Packing, earlier: number): void {
  if (business === 'new') return;
  if (reason === '') throw new Problem('edxml.reason-needed');
  if (business !== 'replaced' && earlier === 0) throw new Problem('edxml.not-handed-over');
  if (business === 'replaced' && replaces === undefined) throw new Problem('edxml.replaces-nothing');
}

type Numbered = { readonly number: string | null; readonly issuedOn: string | null };

/** A number that was given once is the number of the report. */
export function knownNumber(head: ReportHead, earlier: { number: string; issuedOn: string } | undefined): Numbered {
  return { number: head.number || (earlier?.number ?? null), issuedOn: head.date ?? earlier?.issuedOn ?? null };
}

function numberOf({ number, issuedOn }: Packing, known: Numbered): { number: string; issuedOn: string } {
  const given = { number: known.number ?? number, issuedOn: known.issuedOn ?? issuedOn };
  if (given.number === undefined || given.issuedOn === undefined) throw new Problem('edxml.no-number');
  const isOther = (number ?? given.number) !== given.number || (issuedOn ?? given.issuedOn) !== given.issuedOn;
  if (isOther) throw new Problem('edxml.other-number', { number: given.number, date: given.issuedOn });
  return { number: given.number, issuedOn: given.issuedOn };
}

/** A plan is answered where its sender is known by a package: else one would not know to whom. */
function answerTo({ number, symbol, issuedOn, header }: Awaited<ReturnType<typeof listToldPlans>>[number]): Citation[] {
  // Written by this server, as the reader has it.
  const { from, documentId } = (header ?? {}) as Partial<EdxmlHeader>;
  if (number === null || from === undefined || from.code === '') return [];
  return [{ organ: from.code, code: joinedNumber(number, symbol), issuedOn, documentId: documentId ?? null }];
}

/** What the report rests on, as it is read out of the paper itself. */
async function citedIn(system: System, bytes: Uint8Array): Promise<readonly string[]> {
  const result = await readersFor(system.limits).read({ bytes, name: 'bao-cao.docx' });
  if (!result.ok) return [];
  return result.value.references.filter(({ relation }) => relation !== 'mentions').map(({ number }) => number);
}

/** Of a withdrawal nobody needs the files. */
function filesOf(
  { business, number, symbol }: EdxmlHeader,
  { docx, xlsx }: { readonly docx: Uint8Array; readonly xlsx: Uint8Array },
): readonly EdxmlAttachment[] {
  if (business.type === 'withdrawn') return [];
  const name = `${number ?? ''}-${symbol ?? ''}`.replace(/[^\p{L}\p{N}.-]+/gu, '-');
  return [
    { name: `${name}.docx`, type: contentTypeOf('docx'), description: 'Báo cáo', bytes: docx },
    { name: `${name}.xlsx`, type: XLSX_TYPE, description: 'Số liệu', bytes: xlsx },
  ];
}
