// A written report as a file. A draft is written as it stands; of a frozen one Word and workbook are the kept
// bytes, and print is made of what is kept by the engine that gives the same bytes each time (0026).
import type { OfficialFile } from '../../document/official-file.ts';
import type { Acting } from '../../kit/acting.ts';
import type { FileAnswer } from '../../kit/contract.ts';
import { transact } from '../../kit/db.ts';
import { bytesOf } from '../../kit/files/bytes-of.ts';
import type { System } from '../../kit/system.ts';
import { XLSX_TYPE } from '../../kit/xlsx.ts';
import { contentTypeOf } from '../../document/file-format.ts';
import { reportFile } from '../document/write-report.ts';
import { findFrozen } from './queries.ts';
import { readReport } from './read-report.ts';
import type { WrittenReportId } from './written-report.ts';

export async function writtenReportFile(
  system: System,
  acting: Acting,
  id: WrittenReportId,
  as: OfficialFile,
): Promise<FileAnswer> {
  const { read, frozen } = await transact(system, acting, async (cx) => ({
    read: await readReport(cx, id),
    frozen: await findFrozen(cx, id),
  }));
  const name = `bao-cao-${read.row.atOn}`;
  if (frozen === undefined || as === 'pdf') {
    const printer = frozen === undefined ? system.printer : 'builtin';
    return reportFile({ content: read.content, head: read.head, reference: id }, { as, name, printer });
  }
  const body = await bytesOf(system, acting.tenant, as === 'docx' ? frozen.docxSha256 : frozen.xlsxSha256);
  return {
    body,
    size: body.byteLength,
    type: as === 'docx' ? contentTypeOf('docx') : XLSX_TYPE,
    name: `${name}.${as}`,
  };
}
