// The paper (tờ trình) by which a report is put before who signs or decides on it: what it is of, its chief figures, and what
// lies with it. The figures are those of the report.
import { COUNT_MEASURES, dayOf, numberText, type PlainDate, showDay, WHOLE_COUNTS, wholeCountsOf } from '@sauro/core';
import type { Block, OfficialDocument } from '@sauro/writer';
import { type OfficialFile, officialFile } from '../../document/official-file.ts';
import { officialHead, officialSignature } from '../../document/official-head.ts';
import type { Acting } from '../../kit/acting.ts';
import type { FileAnswer } from '../../kit/contract.ts';
import { transact } from '../../kit/db.ts';
import type { System } from '../../kit/system.ts';
import { type Read, readReport } from './read-report.ts';
import type { WrittenReportId } from './written-report.ts';

/** @throws {Problem} `record.not-found` */
export async function submissionPaper(
  system: System,
  acting: Acting,
  id: WrittenReportId,
  as: OfficialFile,
): Promise<FileAnswer> {
  const { read, today } = await transact(system, acting, async (cx) => ({
    read: await readReport(cx, id),
    today: dayOf(cx.now),
  }));
  return officialFile(paperOf(read, today), { as, name: `to-trinh-${read.row.atOn}`, printer: system.printer });
}

function paperOf({ row, plans, content, head }: Read, today: PlainDate): OfficialDocument {
  const day = (text: string) => showDay(text as PlainDate);
  const above = head.addressees.length === 0 ? ['Thủ trưởng cơ quan'] : head.addressees;
  const named = `“${row.title}”`;
  const of = plans.map(({ title }) => `“${title}”`).join('; ');
  const annexes = content.annexes.map(({ title }) => title);
  return {
    head: officialHead(head, today, { kind: 'TTr', title: `Về việc ký, gửi ${named}` }),
    addressees: above,
    opening: [
      `${head.issuer} đã tổng hợp, hoàn thành dự thảo ${named}${of === '' ? '' : ` về kết quả thực hiện ${of}`}, số liệu từ ngày ${day(row.fromOn)} đến ngày ${day(row.atOn)}. ${head.issuer} kính trình xem xét như sau:`,
    ],
    body: [
      { type: 'section', title: 'Kết quả chính', content: [figures(content)] },
      {
        type: 'section',
        title: 'Nội dung trình',
        content: [{ type: 'paragraph', text: `Xem xét, cho ý kiến và ký, gửi ${named} theo dự thảo kèm theo.` }],
      },
      {
        type: 'section',
        title: 'Hồ sơ kèm theo',
        content: [`Dự thảo ${named}`, ...annexes.map((title) => `Phụ lục: ${title}`)].map((text) => ({
          type: 'bullet' as const,
          marker: '-' as const,
          text: `${text}.`,
        })),
      },
    ],
    closing: `${head.issuer} kính trình ${above.join(', ')} xem xét, quyết định./.`,
    recipients: ['Như trên', 'Lưu: VT'],
    signature: officialSignature(head),
  };
}

/** As the report counts all of its unit's work. */
function figures(content: Read['content']): Block {
  const counts = wholeCountsOf({ content, unit: content.unit });
  return {
    type: 'table',
    columns: [
      { title: 'Nội dung', width: 70 },
      { title: 'Số nhiệm vụ', width: 30 },
    ],
    rows: WHOLE_COUNTS.filter((name) => name !== 'awaitsEvent' || counts.has(name)).map((name) => ({
      cells: [{ lines: [COUNT_MEASURES[name].vi] }, { lines: [numberText(counts.get(name) ?? 0)], align: 'center' }],
    })),
  };
}
