// A report is frozen: what it says, its head and its files are kept as they are then, and nothing of it changes any more. The
// files are written outside the transaction, and kept before anything refers to them.
import { createHash } from 'node:crypto';
import type { ReportContent, ReportHead } from '@sauro/core';
import type { Acting } from '../../kit/acting.ts';
import { transact } from '../../kit/db.ts';
import { keepBytes } from '../../kit/files/keep-bytes.ts';
import { record } from '../../kit/ledger.ts';
import { Problem } from '../../kit/problem.ts';
import type { Cx, System } from '../../kit/system.ts';
import { writeReport } from '../document/write-report.ts';
import { writeWorkbook } from '../document/write-workbook.ts';
import { holdDraft } from './change-report.ts';
import { readReport } from './read-report.ts';
import { writtenReportFrozen } from './written-report-facts.ts';
import type { WrittenReportId } from './written-report.ts';

type Kept = { readonly sha256: string; readonly bytes: number };
export type Prepared = {
  readonly content: string;
  readonly head: ReportHead;
  readonly docx: Kept;
  readonly xlsx: Kept;
  readonly composedAt: Date;
};
type Freezing = { readonly id: WrittenReportId; readonly version: number };

/** Outside any transaction: composes in one of its own, then writes. */
export async function prepareFreezing(system: System, acting: Acting, { id, version }: Freezing): Promise<Prepared> {
  const { content, head, composedAt } = await transact(system, acting, async (cx) => {
    await holdDraft(cx, { id, version, right: 'report.publish' });
    const read = await readReport(cx, id);
    mustBeSigned(read.head);
    return { content: read.content, head: read.head, composedAt: cx.now };
  });
  const file = { content: asKept(content), head, reference: id };
  return {
    content: JSON.stringify(content),
    head,
    docx: await keep(system, acting, await writeReport(file)),
    xlsx: await keep(system, acting, await writeWorkbook(file)),
    composedAt,
  };
}

/** As it will be read back: the file that is written now is the one that can be written from what is kept. */
function asKept(content: ReportContent): ReportContent {
  return JSON.parse(JSON.stringify(content)) as ReportContent;
}

const WHAT = {
  issuer: 'tên cơ quan ban hành',
  symbol: 'ký hiệu',
  place: 'địa danh',
  signer: 'họ tên người ký',
} as const satisfies Partial<Record<keyof ReportHead, string>>;

function mustBeSigned(head: ReportHead): void {
  const missing = (['issuer', 'symbol', 'place', 'signer'] as const).filter((part) => head[part].trim() === '');
  if (missing.length === 0) return;
  throw new Problem('written-report.unsigned', { what: missing.map((part) => WHAT[part]).join(', ') });
}

async function keep(system: System, { tenant }: Acting, bytes: Uint8Array): Promise<Kept> {
  return { sha256: await keepBytes(system, tenant, bytes), bytes: bytes.byteLength };
}

export async function freezeReport(cx: Cx, { id, version }: Freezing, prepared: Prepared): Promise<void> {
  await holdDraft(cx, { id, version, right: 'report.publish' });
  const { content, head, docx, xlsx, composedAt } = prepared;
  const contentSha256 = createHash('sha256').update(content).digest('hex');
  await record(cx, writtenReportFrozen, {
    subject: id,
    data: { contentSha256, docxSha256: docx.sha256, xlsxSha256: xlsx.sha256 },
    aside: {
      reportId: id,
      content,
      contentSha256,
      head: JSON.stringify(head),
      docxSha256: docx.sha256,
      docxBytes: docx.bytes,
      xlsxSha256: xlsx.sha256,
      xlsxBytes: xlsx.bytes,
      composedAt,
      frozenBy: cx.acting.person,
    },
  });
}
