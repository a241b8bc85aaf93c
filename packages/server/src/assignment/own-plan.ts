// The plan (kế hoạch) by which a unit carries out what it was given by a plan from above: all that it has of it, each with the
// parts into which it has split it, who does them, until when, and what comes of it.
import { type CitedPlan, citePlan, type PlainDate, planWords, type ReportHead, showDay } from '@sauro/core';
import type { Block, OfficialDocument, Row, Table } from '@sauro/writer';
import { countWords } from '../document/letter-parts.ts';
import { officialHead, officialSignature } from '../document/official-head.ts';
import { timeOf } from './paper-words.ts';
import type { AssignmentView } from './views.ts';

type Own = AssignmentView & { readonly split: readonly AssignmentView[] };
type Around = { readonly plan: CitedPlan; readonly head: ReportHead; readonly today: PlainDate };

/**
 * @param own What the unit has of one plan, at least one.
 * @param around.head Of the unit.
 */
export function ownPlan(own: readonly Own[], { plan, head, today }: Around): OfficialDocument {
  if (own.length === 0) throw new Error('A plan is of something.');
  const last = own
    .map(({ due }) => due)
    .reduce((late, due) => (due !== null && (late === null || due > late) ? due : late), null);
  return {
    head: officialHead(head, today, { kind: 'KH', title: `Thực hiện ${planWords(plan)}` }),
    opening: [
      `Thực hiện ${citePlan(plan)}, ${head.issuer} ban hành Kế hoạch thực hiện các nhiệm vụ được giao như sau:`,
    ],
    body: [
      {
        type: 'section',
        title: 'Mục đích, yêu cầu',
        content: [
          {
            type: 'point',
            text: `Thực hiện đầy đủ, đúng hạn ${countWords(own.length)} nhiệm vụ được giao tại ${planWords(plan)}${last === null ? '' : `, hoàn thành chậm nhất ngày ${showDay(last as PlainDate)}`}.`,
          },
          {
            type: 'point',
            text: 'Mỗi nhiệm vụ được phân công theo 06 rõ.',
          },
        ],
      },
      { type: 'section', title: 'Nhiệm vụ', content: [table(own)] },
      { type: 'section', title: 'Tổ chức thực hiện', content: carriedOut(head.issuer) },
    ],
    closing: `Trên đây là Kế hoạch thực hiện ${planWords(plan)} của ${head.issuer}./.`,
    recipients: [...new Set(own.map(({ issuer }) => `${issuer.name} (để báo cáo)`)), 'Như mục II', 'Lưu: VT'],
    signature: officialSignature(head),
  };
}

function carriedOut(issuer: string): readonly Block[] {
  return [
    'Người, đơn vị được phân công chủ động thực hiện, cập nhật tiến độ và gửi minh chứng đúng thời hạn.',
    `Khó khăn, vướng mắc phát sinh báo cáo ngay lãnh đạo ${issuer} để xem xét, xử lý.`,
  ].map((text) => ({ type: 'point' as const, text }));
}

function table(own: readonly Own[]): Table {
  return {
    type: 'table',
    columns: [
      { title: 'TT', width: 8 },
      { title: 'Nhiệm vụ', width: 38 },
      { title: 'Người, đơn vị thực hiện', width: 20 },
      { title: 'Thời gian', width: 17 },
      { title: 'Sản phẩm', width: 17 },
    ],
    rows: own.flatMap((work, index) => [
      rowOf(work, String(index + 1), work.split.length > 0),
      ...work.split.map((part, nth) => rowOf(part, `${index + 1}.${nth + 1}`, false)),
    ]),
  };
}

function rowOf(work: AssignmentView, number: string, bold: boolean): Row {
  const who = work.person === null ? work.unit.name : `${work.person.name} (${work.unit.name})`;
  return {
    cells: [
      { lines: [number], align: 'center', bold },
      { lines: [work.text], bold },
      { lines: [who], bold },
      { lines: [timeOf(work)], align: 'center', bold },
      { lines: [work.task.product ?? ''], bold },
    ],
  };
}
