// Lists of units, of people and of what happened as files. Who takes away a list of persons is told by the ledger.
import { fold, UNIT_KINDS, type UnitId, type UnitKind, phoneText } from '@sauro/core';
import type { Acting } from '../kit/acting.ts';
import type { FileAnswer, Input } from '../kit/contract.ts';
import { transact } from '../kit/db.ts';
import { exportList } from '../kit/export/export-list.ts';
import type { ListExport } from '../kit/export/list-export.ts';
import type { Cx, System } from '../kit/system.ts';
import type { Cell, Column } from '../kit/xlsx.ts';
import type { ledgerContract } from './ledger-contract.ts';
import { nameOfActing } from './queries.ts';
import { countFacts, factCellsInOrder } from './queries-ledger.ts';
import { countPeople, peopleInOrder, type PersonRow } from './queries-staff.ts';
import { countUnits, unitsInOrder } from './queries-find-units.ts';
import type { UnitRow } from './queries-tree.ts';
import { mustReachAll } from './reach.ts';
import { recordExport } from './record-read.ts';
import { listRoles } from './roles.ts';
import type { staffContract } from './staff-contract.ts';
import type { unitsContract } from './units-contract.ts';
import { linesOf } from './view-person.ts';

const text = (title: string, width: number): Column => ({ title, width, kind: 'text' });
const day = (title: string): Column => ({ title, width: 13, kind: 'day' });

type UnitsAsked = Input<(typeof unitsContract)['exportUnits']>['query'];

export function exportUnits(
  system: System,
  acting: Acting,
  { format, q, kind, closed, headless }: UnitsAsked,
): Promise<FileAnswer> {
  const words = fold(q).split(' ').filter(Boolean);
  const filter = { words, kind, closed: closed === 'yes', headless: headless === 'yes' };
  const said = [...(q === '' ? [] : [`có các từ “${q}”`]), ...(filter.headless ? ['chưa nêu người đứng đầu'] : [])];
  const settle = async (cx: Cx): Promise<ListExport<UnitRow>> => ({
    file: 'don-vi',
    title: 'Đơn vị',
    columns: UNIT_COLUMNS,
    count: await countUnits(cx, filter),
    notes: [['Bộ lọc', said.join('; ') || 'Tất cả']],
    by: await nameOfActing(cx),
    query: unitsInOrder(cx, filter),
    cells: async (_cx, rows) => rows.map(unitCells),
  });
  return exportList(system, acting, { format, settle });
}

const UNIT_COLUMNS = [
  text('Mã đơn vị', 14),
  text('Tên đơn vị', 50),
  text('Loại', 26),
  text('Đơn vị cấp trên', 40),
  text('Người đứng đầu', 26),
  { title: 'Đơn vị trực thuộc', width: 12, kind: 'number' },
  day('Ngày thành lập'),
  day('Dừng sau ngày'),
] as const satisfies readonly Column[];

function unitCells({ code, name, kind, parentName, head, children, openedOn, closedOn }: UnitRow): readonly Cell[] {
  // Written by `insertUnits`, from core's own table.
  return [code, name, UNIT_KINDS[kind as UnitKind].vi, parentName, head, children, openedOn, closedOn];
}

type PeopleAsked = Input<(typeof staffContract)['exportPeople']>['query'];

export async function exportPeople(
  system: System,
  acting: Acting,
  { format, q, unit, former }: PeopleAsked,
): Promise<FileAnswer> {
  const words = fold(q).split(' ').filter(Boolean);
  const filter = { words, unit: unit as UnitId | undefined, former: former === 'yes' };
  await transact(system, acting, async (cx) =>
    recordExport(cx, {
      list: 'people',
      filter: { q, former, ...(unit && { unit }) },
      shown: await countPeople(cx, filter),
    }),
  );
  const settle = async (cx: Cx): Promise<ListExport<PersonRow>> => {
    const roles = new Map((await listRoles(cx)).map(({ code, name }) => [code, name]));
    return {
      file: 'can-bo',
      title: 'Cán bộ',
      columns: [
        text('Họ và tên', 30),
        text('Tên đăng nhập', 20),
        text('Điện thoại công vụ', 18),
        text('Chức vụ, vai trò, đơn vị', 80),
      ],
      count: await countPeople(cx, filter),
      notes: [['Bộ lọc', q === '' ? 'Tất cả' : `có các từ “${q}”`]],
      by: await nameOfActing(cx),
      query: peopleInOrder(cx, filter),
      cells: async (inside, rows) =>
        (await linesOf(inside, rows)).map(({ name, username, phone, offices }) => [
          name,
          username,
          phone === null ? null : phoneText(phone),
          offices
            .map((one) => [one.title, roles.get(one.role) ?? one.role, one.unit.name].filter(Boolean).join(', '))
            .join('; '),
        ]),
    };
  };
  return exportList(system, acting, { format, settle });
}

type FactsAsked = Input<(typeof ledgerContract)['exportFacts']>['query'];

export async function exportFacts(
  system: System,
  acting: Acting,
  { format, person, kind, subject }: FactsAsked,
): Promise<FileAnswer> {
  const filter = { person, kind, subject };
  await transact(system, acting, async (cx) => {
    await mustReachAll(cx, 'people.manage');
    await recordExport(cx, {
      list: 'ledger',
      filter: { ...(person && { person }), ...(kind && { kind }), ...(subject && { subject }) },
      shown: await countFacts(cx, filter),
    });
  });
  const settle = async (cx: Cx): Promise<ListExport<unknown>> => ({
    file: 'nhat-ky',
    title: 'Nhật ký',
    columns: [
      text('Lúc', 20),
      text('Sự việc', 28),
      text('Của', 38),
      text('Tên', 30),
      text('Người làm', 26),
      text('Dữ liệu', 80),
    ],
    count: await countFacts(cx, filter),
    notes: [],
    by: await nameOfActing(cx),
    query: factCellsInOrder(cx, filter),
    cells: null,
  });
  return exportList(system, acting, { format, settle });
}
