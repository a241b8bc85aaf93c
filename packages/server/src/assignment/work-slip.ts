// The slip (phiếu giao việc) that gives a unit its work: one assignment, or all that it has of a plan, each by the six clears
// (người, việc, thời gian, trách nhiệm, sản phẩm, thẩm quyền).
import { type CitedPlan, citePlan, type PlainDate, planWords, type ReportHead } from '@sauro/core';
import type { Annex, Block, OfficialDocument, Table } from '@sauro/writer';
import { countWords, listAnnex } from '../document/letter-parts.ts';
import { officialHead, officialSignature } from '../document/official-head.ts';
import { NOT_SAID, timeOf } from './paper-words.ts';
import type { AssignmentView } from './views.ts';

export type Work = AssignmentView & { readonly coordinate: readonly string[] };

type Around = { readonly plan: CitedPlan; readonly head: ReportHead; readonly today: PlainDate };

/** @param around.head Of the body that gives it. */
export function workSlip(all: readonly Work[], { plan, head, today }: Around): OfficialDocument {
  const [first] = all;
  if (first === undefined) throw new Error('A slip gives something to do.');
  const { unit, issuer } = first;
  const many = all.length > 1;
  const given = many ? `${countWords(all.length)} nhiệm vụ` : 'nhiệm vụ';
  return {
    head: officialHead(head, today, {
      kind: 'PC',
      named: { name: 'Phiếu giao việc', letters: 'PGV' },
      title: `Thực hiện ${planWords(plan)}`,
    }),
    opening: [
      `Căn cứ ${citePlan(plan)}, ${issuer.name} giao ${unit.name} thực hiện ${given} ${many ? 'tại danh mục kèm theo' : 'sau đây'}:`,
    ],
    body: [...(many ? [] : [sixTable(first)]), asked(issuer.name)],
    closing: `${issuer.name} đề nghị ${unit.name} nghiêm túc thực hiện./.`,
    recipients: [unit.name, 'Lưu: VT'],
    signature: officialSignature(head),
    ...(many ? { attachments: [annexOf(all)] } : {}),
  };
}

function asked(issuer: string): Block {
  return {
    type: 'paragraph',
    text: `Đơn vị được giao phân công người thực hiện, cập nhật tiến độ, gửi minh chứng và báo cáo kết quả đúng thời hạn; có khó khăn, vướng mắc thì báo cáo ngay ${issuer} để xử lý.`,
  };
}

function sixTable(work: Work): Table {
  const lines: readonly (readonly [string, string])[] = [
    ['Người thực hiện', personOf(work)],
    ['Việc', work.text],
    ['Thời gian', timeOf(work)],
    ['Trách nhiệm', dutyOf(work)],
    ['Sản phẩm', work.task.product ?? NOT_SAID],
    ['Thẩm quyền quyết định', work.decider?.name ?? NOT_SAID],
  ];
  return {
    type: 'table',
    columns: [
      { title: 'Nội dung', width: 28 },
      { title: 'Chi tiết', width: 72 },
    ],
    rows: lines.map(([name, said]) => ({ cells: [{ lines: [name], bold: true }, { lines: [said] }] })),
  };
}

function annexOf(all: readonly Work[]): Annex {
  return listAnnex({
    title: 'Danh mục nhiệm vụ được giao',
    landscape: true,
    columns: [
      { title: 'Việc', width: 33 },
      { title: 'Trách nhiệm', width: 16 },
      { title: 'Người thực hiện', width: 13 },
      { title: 'Thời gian', width: 11 },
      { title: 'Sản phẩm', width: 12 },
      { title: 'Thẩm quyền quyết định', width: 10 },
    ],
    rows: all.map((work) => [
      { lines: [work.text] },
      { lines: [dutyOf(work)] },
      { lines: [personOf(work)] },
      { lines: [timeOf(work)], align: 'center' },
      { lines: [work.task.product ?? NOT_SAID] },
      { lines: [work.decider?.name ?? NOT_SAID] },
    ]),
  });
}

function personOf({ person, unit }: Work): string {
  return person?.name ?? `${unit.name} phân công`;
}

function dutyOf({ part, coordinate }: Work): string {
  if (part === 'coordinate') return 'Phối hợp';
  return coordinate.length === 0 ? 'Chủ trì' : `Chủ trì; phối hợp: ${coordinate.join(', ')}`;
}
