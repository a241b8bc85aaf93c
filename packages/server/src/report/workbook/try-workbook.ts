// A filled template comes back: received, read in confinement, looked through and kept; nothing of it is written before it is
// confirmed. Who may not write the report has nothing kept.
import {
  checkForm,
  dayOf,
  type FormChange,
  type FormChecked,
  type FormFault,
  type FormFile,
  type FormNotice,
  freshKeys,
  type SheetRead,
} from '@sauro/core';
import { fileNameOf } from '../../document/file-name.ts';
import { readersFor } from '../../document/readers.ts';
import type { Acting } from '../../kit/acting.ts';
import { transact } from '../../kit/db.ts';
import { admit } from '../../kit/files/admit.ts';
import { newId } from '../../kit/id.ts';
import { record } from '../../kit/ledger.ts';
import { Problem, type ProblemCode } from '../../kit/problem.ts';
import type { Cx, System } from '../../kit/system.ts';
import type { ReportId } from '../submission/report.ts';
import { loadForm } from './load-form.ts';
import { partsOf } from './parts.ts';
import { type NewReportImport, wasTakenSince } from './queries-files.ts';
import { type ReportImportId, type ReportWorkbookId, reportImportTried } from './report-import.ts';
import { getWritten } from './workbook-template.ts';

type Sent = { readonly report: ReportId; readonly name: string | null; readonly body: ReadableStream<Uint8Array> };
export type TriedWorkbook = {
  readonly changes: readonly FormChange[];
  readonly faults: readonly FormFault[];
  readonly files: readonly FormFile[];
  readonly notices: readonly FormNotice[];
  readonly cutOff: { readonly day: string; readonly isPast: boolean };
  readonly file: Pick<NewReportImport, 'reportId' | 'fileName' | 'sha256' | 'sizeBytes'>;
};

export async function tryWorkbook(system: System, acting: Acting, sent: Sent): Promise<TriedWorkbook> {
  const { report, body } = sent;
  await transact(system, acting, (cx) => getWritten(cx, report));
  const name = fileNameOf(sent.name);
  const file = await system.files.receive(body);
  try {
    await admit(system, acting, { file, name, mayBeStored: async () => true });
    const book = await readBook(system, () => file.bytes());
    const looked = await transact(system, acting, async (cx) => {
      const { row, round } = await getWritten(cx, report);
      const { sheets } = await loadForm(cx, row, round, freshKeys(book, row.id));
      const { writes: _, ...checked } = checkForm(book, row.id, sheets);
      const cutOff = { day: round.toOn, isPast: round.toOn < dayOf(cx.now) };
      return { ...checked, notices: await noticesOf(cx, row.id, checked), cutOff };
    });
    const sha256 = await system.files.keep(acting.tenant, file);
    const kept = { reportId: report, fileName: name.slice(0, 200), sha256, sizeBytes: file.size };
    return { ...looked, file: kept };
  } finally {
    await file.drop();
  }
}

type Told = Pick<FormChecked, 'notices' | 'copy'>;

/** A file that is older than a template that was taken since may be the wrong one: told, and not refused. */
async function noticesOf(cx: Cx, report: ReportId, { notices, copy }: Told): Promise<readonly FormNotice[]> {
  const isStale = copy !== null && (await wasTakenSince(cx, report, copy as ReportWorkbookId));
  return isStale ? [...notices, 'stale'] : notices;
}

export async function recordTriedWorkbook(cx: Cx, tried: TriedWorkbook): Promise<ReportImportId> {
  const { file, changes, faults } = tried;
  const id = newId<'reportImport'>();
  await record(cx, reportImportTried, {
    subject: id,
    data: { ...file, changes: changes.length, faults: faults.length, parts: partsOf(tried) },
  });
  return id;
}

const REFUSALS = {
  'other-file': 'workbook.other-file',
  macros: 'workbook.macros',
  'too-large': 'workbook.too-large',
} as const satisfies Record<string, ProblemCode>;

/** The cells of a file from anybody, read in a process of its own. */
export async function readBook(system: System, bytes: () => Promise<Uint8Array>): Promise<readonly SheetRead[]> {
  const result = await readersFor(system.limits).sheets(bytes);
  if (!result.ok) {
    const isLimit = result.problem.code === 'limit.time' || result.problem.code === 'limit.memory';
    throw new Problem(isLimit ? 'workbook.too-large' : 'workbook.other-file');
  }
  if ('refused' in result.value) throw new Problem(REFUSALS[result.value.refused]);
  return result.value.sheets;
}
