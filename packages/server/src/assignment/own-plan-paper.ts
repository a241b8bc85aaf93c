// The plan (kế hoạch) by which a unit carries out what it was given by a plan from above: all that it has of it, each with the
// parts into which it has split it, who does them, until when, and what comes of it.
import { dayOf, type PlainDate, showDay, usualHead } from '@sauro/core';
import type { Block, OfficialDocument, Row, Table } from '@sauro/writer';
import { officialHead, officialSignature } from '../document/official-head.ts';
import type { Cx } from '../kit/system.ts';
import { findBody } from '../people/queries-body.ts';
import type { AssignmentId } from './assignment.ts';
import { viewsOf } from './list-views.ts';
import { planCited, type PlanName, planWords, timeOf } from './paper-words.ts';
import { listPartIds } from './queries.ts';
import type { AssignmentView } from './views.ts';

type Own = AssignmentView & { readonly split: readonly AssignmentView[] };

/** @param all What the unit has of one plan, at least one. */
export async function ownPlan(cx: Cx, all: readonly AssignmentView[]): Promise<OfficialDocument> {
  const own: Own[] = [];
  for (const view of all) {
    const split = await viewsOf(cx, await listPartIds(cx, view.id as AssignmentId));
    own.push({ ...view, split: split.filter(({ state }) => state !== 'withdrawn') });
  }
  const [first] = own;
  if (first === undefined) throw new Error('A plan is of something.');
  const body = (await findBody(cx, first.unit.id)) ?? { name: first.unit.name, kind: 'room', code: '', above: null };
  return write(own, first.plan, usualHead(body), dayOf(cx.now));
}

function write(
  own: readonly Own[],
  plan: PlanName,
  head: ReturnType<typeof usualHead>,
  today: PlainDate,
): OfficialDocument {
  const last = own
    .map(({ due }) => due)
    .reduce((late, due) => (due !== null && (late === null || due > late) ? due : late), null);
  return {
    head: officialHead(head, today, { kind: 'KH', title: `Thực hiện ${planWords(plan)}` }),
    opening: [
      `Thực hiện ${planCited(plan)}, ${head.issuer} ban hành Kế hoạch thực hiện các nhiệm vụ được giao như sau:`,
    ],
    body: [
      {
        type: 'section',
        title: 'Mục đích, yêu cầu',
        content: [
          {
            type: 'point',
            text: `Thực hiện đầy đủ, đúng hạn ${String(own.length).padStart(2, '0')} nhiệm vụ được giao tại ${planWords(plan)}${last === null ? '' : `, hoàn thành chậm nhất ngày ${showDay(last as PlainDate)}`}.`,
          },
          {
            type: 'point',
            text: 'Phân công rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền.',
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
