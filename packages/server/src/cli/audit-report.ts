// `sauro report audit ID|FILE`: each figure of a frozen report counted anew from the facts as of its cut-off day, and a Word
// file held against what was frozen. It loads what the server loads, so it is no part of the bundle that reads plans.
import { readFile } from 'node:fs/promises';
import type { TenantId } from '@sauro/core';
import { asSystem } from '../kit/acting.ts';
import { Problem } from '../kit/problem.ts';
import { StartProblem } from '../kit/start-problem.ts';
import type { System } from '../kit/system.ts';
import { listTenantNames } from '../people/queries.ts';
import { auditReport } from '../report/written/audit-report.ts';
import { findPaper, type Paper } from '../report/written/audit-paper.ts';
import type { AuditView } from '../report/written/views.ts';
import type { WrittenReportId } from '../report/written/written-report.ts';
import { withDatabase } from './with-database.ts';

/** The numbers are a promise to scripts: see docs/command-line.md. */
export const AUDIT_EXIT = { whole: 0, differs: 1, usage: 2, unreached: 3, unknown: 4 } as const;

const HELP = `sauro report audit MÃ | TỆP.docx   đếm lại từng số liệu của một báo cáo đã chốt

    MÃ          mã báo cáo, in ở phụ lục nguồn số liệu
    TỆP.docx    tệp báo cáo: đối chiếu cả tệp với bản đã chốt

Dùng cơ sở dữ liệu ở DATABASE_URL, hoặc cơ sở dữ liệu đi kèm trong DATA_DIR (máy chủ đang chạy hay không đều được).

Mã kết thúc:
  0  mọi số liệu đúng như đã chốt
  1  có số liệu khác, hoặc bản đã lưu hay tệp bị sửa
  2  câu lệnh không đúng
  3  không kết nối được cơ sở dữ liệu
  4  không có báo cáo đã chốt nào ứng với mã hoặc tệp này
`;

const WHY = {
  'day-not-over': 'có ghi nhận thêm trong ngày chốt sau khi lập báo cáo',
  changed: 'số liệu hoặc bản chốt đã bị thay đổi',
  gone: 'không còn tính được',
} as const satisfies Record<AuditView['differences'][number]['why'], string>;

/** Answers the exit code. */
export async function reportCommand(words: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const [act, what, ...more] = words;
  if (act !== 'audit' || what === undefined || more.length > 0) {
    process.stderr.write(HELP);
    return AUDIT_EXIT.usage;
  }
  const isId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(what);
  const bytes = isId ? undefined : await readFile(what).catch(() => null);
  if (bytes === null) {
    process.stderr.write(`Không đọc được tệp ${what}.\n`);
    return AUDIT_EXIT.usage;
  }
  try {
    return await withDatabase(env, (system) => auditAmong(system, what, bytes));
  } catch (error) {
    if (!(error instanceof StartProblem)) throw error;
    process.stderr.write(`${error.message}\n`);
    return AUDIT_EXIT.unreached;
  }
}

/** In whichever body of the database it is. */
async function auditAmong(system: System, what: string, bytes: Uint8Array | undefined): Promise<number> {
  for (const { id } of await listTenantNames(system.db)) {
    const paper = bytes === undefined ? undefined : await findPaper(system, id, bytes);
    const report = bytes === undefined ? (what as WrittenReportId) : paper?.id;
    const audit = report === undefined ? undefined : await findAudit(system, id, report);
    if (audit !== undefined) return told(audit, paper);
  }
  process.stdout.write('✗ Không có báo cáo đã chốt nào ứng với mã hoặc tệp này.\n');
  return AUDIT_EXIT.unknown;
}

async function findAudit(system: System, tenant: TenantId, id: WrittenReportId): Promise<AuditView | undefined> {
  try {
    return await auditReport(system, asSystem(tenant), id);
  } catch (error) {
    if (error instanceof Problem && ['record.not-found', 'written-report.not-frozen'].includes(error.code))
      return undefined;
    throw error;
  }
}

function told({ counted, uncounted, words, isWhole, differences }: AuditView, paper: Paper | undefined): number {
  const say = (line: string) => process.stdout.write(`${line}\n`);
  if (!isWhole) say('✗ Nội dung hoặc tệp đã lưu không còn đúng như lúc chốt.');
  if (paper?.isSame === false) say('✗ Tệp này không phải đúng từng byte tệp đã chốt.');
  for (const { code, was, says } of paper?.altered ?? [])
    say(`✗ ${code}: đã chốt “${was}”, tệp ghi “${says ?? 'không có'}”`);
  for (const { place, what, was, is, why } of differences) {
    say(`✗ ${place}, ${what}: đã chốt ${was}, đếm lại ${is ?? '–'} (${WHY[why]})`);
  }
  const sent = uncounted === 0 ? '' : `; ${uncounted} số do đơn vị khác gửi, không đếm lại`;
  const isRight =
    isWhole && differences.length === 0 && (paper === undefined || (paper.isSame && paper.altered.length === 0));
  say(
    `${isRight ? '✓' : '✗'} Đã đếm lại ${counted} số liệu, đối chiếu ${words} lời được gom: ${differences.length} chỗ khác${sent}.`,
  );
  return isRight ? AUDIT_EXIT.whole : AUDIT_EXIT.differs;
}
