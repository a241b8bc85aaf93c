// The last annex of a report: of each figure what it is of, on which day it was counted and what it said, with the reference
// by which the report is found in the system and audited.
import { commonOf, type ReportContent, showDay, sourceLines } from '@sauro/core';
import type { Annex } from '@sauro/writer';

export const SOURCES_TITLE = 'Nguồn số liệu của báo cáo';
export const REFERENCE = 'Mã báo cáo trên hệ thống Sáu Rõ';
export const SOURCE_COLUMNS = ['Mã', 'Nội dung', 'Cách tính, phạm vi, thời điểm', 'Số liệu'] as const;

type Sourced = { readonly content: ReportContent; readonly reference: string | null };

export function sourceAnnex({ content, reference }: Sourced): Annex {
  const kept = reference === null ? '' : ` ${REFERENCE}: ${reference}.`;
  const { plan } = commonOf(content);
  const ofPlan = plan === undefined ? '' : `${content.names?.[plan] ?? plan}; `;
  const intro = `Trừ khi ghi khác, số liệu là của ${ofPlan}${content.unit.name} và các đơn vị trực thuộc (hoặc do đơn vị giao), chốt đến hết ngày ${showDay(content.at)}.${kept}`;
  const [code, what, of, says] = SOURCE_COLUMNS;
  return {
    type: 'annex',
    title: SOURCES_TITLE,
    landscape: true,
    body: [
      { type: 'paragraph', text: intro },
      {
        type: 'table',
        columns: [
          { title: code, width: 8 },
          { title: what, width: 28 },
          { title: of, width: 28 },
          { title: says, width: 36 },
        ],
        rows: sourceLines(content).map((line) => ({
          cells: [{ lines: [line.code] }, { lines: [line.what] }, { lines: [line.of] }, { lines: [line.says] }],
        })),
      },
    ],
  };
}
