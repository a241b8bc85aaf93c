// The slip (phiếu giao việc) that gives a unit its work: one assignment, or all that it has of a plan, each by the six clears
// (người, việc, thời gian, trách nhiệm, sản phẩm, thẩm quyền).
import { dayOf, type PlainDate, usualHead } from '@sauro/core';
import type { Annex, Block, OfficialDocument, Table } from '@sauro/writer';
import { type OfficialFile, officialFile } from '../document/official-file.ts';
import { officialHead, officialSignature } from '../document/official-head.ts';
import type { Acting } from '../kit/acting.ts';
import type { FileAnswer } from '../kit/contract.ts';
import { transact } from '../kit/db.ts';
import type { Cx, System } from '../kit/system.ts';
import { findBody } from '../people/queries-body.ts';
import type { TaskId } from '../plan/plan.ts';
import { listTasksById } from '../plan/queries-register-rows.ts';
import type { AssignmentId } from './assignment.ts';
import { viewOfOne, viewsOf } from './list-views.ts';
import { ownPlan } from './own-plan-paper.ts';
import { NOT_SAID, planCited, planWords, timeOf } from './paper-words.ts';
import { listStandings } from './queries-standings.ts';
import type { AssignmentView, SlipOf } from './views.ts';

type Asked = { readonly of: SlipOf; readonly as: OfficialFile };

/** More than a plan gives to one unit. */
const MOST = 2000;

/** The slip, or the plan by which the unit carries out what it was given. @throws {Problem} `record.not-found` */
export async function workSlip(
  system: System,
  acting: Acting,
  id: AssignmentId,
  { of, as }: Asked,
): Promise<FileAnswer> {
  const { document, today } = await transact(system, acting, (cx) => write(cx, id, of));
  const what = of === 'own-plan' ? 'ke-hoach-thuc-hien' : 'phieu-giao-viec';
  return officialFile(document, { as, name: `${what}-${today}`, printer: system.printer });
}

async function write(cx: Cx, id: AssignmentId, of: SlipOf) {
  const one = await viewOfOne(cx, id);
  const all = of === 'this' ? [one] : await allOf(cx, one);
  if (of === 'own-plan') return { document: await ownPlan(cx, all), today: dayOf(cx.now) };
  const tasks = await listTasksById(cx, [...new Set(all.map(({ task }) => task.id as TaskId))]);
  const coordinate = new Map(tasks.map((task) => [task.id as string, task.coordinate]));
  const work = all.map((each) => ({ ...each, coordinate: coordinate.get(each.task.id) ?? [] }));
  const body = (await findBody(cx, one.issuer.id)) ?? { name: one.issuer.name, kind: 'room', code: '', above: null };
  const today = dayOf(cx.now);
  return { document: slip(work, usualHead(body), today), today };
}

/** What the same unit has of the same plan from the same body, and still has to do or has done. */
async function allOf(cx: Cx, { plan, unit, issuer }: AssignmentView): Promise<AssignmentView[]> {
  const filter = { plan: plan.id, unit: unit.id, alone: 'yes', at: dayOf(cx.now) } as const;
  const views = await viewsOf(cx, await listStandings(cx, filter, { offset: 0, limit: MOST }));
  return views.filter((view) => view.issuer.id === issuer.id && view.state !== 'withdrawn');
}

type Work = AssignmentView & { readonly coordinate: readonly string[] };

function slip(all: readonly Work[], head: ReturnType<typeof usualHead>, today: PlainDate): OfficialDocument {
  const [first] = all;
  if (first === undefined) throw new Error('A slip gives something to do.');
  const { plan, unit, issuer } = first;
  const many = all.length > 1;
  const given = many ? `${String(all.length).padStart(2, '0')} nhiệm vụ` : 'nhiệm vụ';
  return {
    head: officialHead(head, today, {
      kind: 'PC',
      named: { name: 'Phiếu giao việc', letters: 'PGV' },
      title: `Thực hiện ${planWords(plan)}`,
    }),
    opening: [
      `Căn cứ ${planCited(plan)}, ${issuer.name} giao ${unit.name} thực hiện ${given} ${many ? 'tại danh mục kèm theo' : 'sau đây'}:`,
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
  return {
    type: 'annex',
    title: 'Danh mục nhiệm vụ được giao',
    landscape: true,
    body: [
      {
        type: 'table',
        columns: [
          { title: 'TT', width: 5 },
          { title: 'Việc', width: 33 },
          { title: 'Trách nhiệm', width: 16 },
          { title: 'Người thực hiện', width: 13 },
          { title: 'Thời gian', width: 11 },
          { title: 'Sản phẩm', width: 12 },
          { title: 'Thẩm quyền quyết định', width: 10 },
        ],
        rows: all.map((work, index) => ({
          cells: [
            { lines: [String(index + 1)], align: 'center' },
            { lines: [work.text] },
            { lines: [dutyOf(work)] },
            { lines: [personOf(work)] },
            { lines: [timeOf(work)], align: 'center' },
            { lines: [work.task.product ?? NOT_SAID] },
            { lines: [work.decider?.name ?? NOT_SAID] },
          ],
        })),
      },
    ],
  };
}

function personOf({ person, unit }: Work): string {
  return person?.name ?? `${unit.name} phân công`;
}

function dutyOf({ part, coordinate }: Work): string {
  if (part === 'coordinate') return 'Phối hợp';
  return coordinate.length === 0 ? 'Chủ trì' : `Chủ trì; phối hợp: ${coordinate.join(', ')}`;
}
