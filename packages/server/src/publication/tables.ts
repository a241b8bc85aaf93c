// The tables of a publication: on its page and in its open data they are the same.
import { AWARDED } from '@sauro/core';
import type { Cell } from '../kit/xlsx.ts';
import type { AwardSnapshot, PlanSnapshot, PublicCounts, Snapshot } from './snapshot.ts';

export type Table = {
  readonly caption: string;
  readonly columns: readonly { readonly title: string; readonly isNumber?: true }[];
  readonly rows: readonly (readonly Cell[])[];
};

const COUNTS = [
  ['total', 'Tổng số việc'],
  ['doneInTime', 'Hoàn thành đúng hạn'],
  ['doneLate', 'Hoàn thành quá hạn'],
  ['inProgress', 'Đang thực hiện trong hạn'],
  ['overdue', 'Quá hạn'],
  ['notBegun', 'Chưa thực hiện'],
  ['awaitsEvent', 'Chờ điều kiện'],
] as const satisfies readonly (readonly [keyof PublicCounts, string])[];

/** What its open data holds: its tasks, its figures by unit, or who was awarded what. */
export function tableOf(snapshot: Snapshot): Table {
  if (snapshot.kind === 'awards') return awardsTable(snapshot);
  return snapshot.kind === 'tasks' ? tasksTable(snapshot) : unitsTable(snapshot);
}

function tasksTable({ tasks }: PlanSnapshot): Table {
  return {
    caption: 'Nhiệm vụ',
    columns: ['Mục', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Sản phẩm, kết quả', 'Thời hạn', 'Ngày phải xong'].map(
      (title) => ({ title }),
    ),
    rows: tasks.map(({ section, text, lead, coordinate, product, deadline, dueOn }) => [
      section,
      text,
      lead.join('; '),
      coordinate.join('; '),
      product,
      deadline,
      dueOn,
    ]),
  };
}

function unitsTable({ units, figures }: PlanSnapshot): Table {
  // What waits for its event has a column where anything does.
  const columns = COUNTS.filter(([key]) => key !== 'awaitsEvent' || figures?.awaitsEvent !== undefined);
  const cells = (counts: PublicCounts) => columns.map(([key]) => counts[key] ?? 0);
  return {
    caption: 'Kết quả theo đơn vị',
    columns: [{ title: 'Đơn vị' }, ...columns.map(([, title]) => ({ title, isNumber: true as const }))],
    rows: [
      ...units.map(({ name, counts }) => [name, ...cells(counts)]),
      ...(figures === null ? [] : [['Cộng', ...cells(figures)]]),
    ],
  };
}

/** Persons that are not named are told by how many they are. */
function awardsTable({ collectives, individuals, counts }: AwardSnapshot): Table {
  return {
    caption: 'Danh sách khen thưởng',
    columns: [
      { title: 'Hình thức, danh hiệu' },
      { title: 'Tập thể hay cá nhân' },
      { title: 'Tên' },
      { title: 'Đơn vị' },
      { title: 'Số lượng', isNumber: true },
    ],
    rows: [
      ...collectives.map(({ form, name, unit }) => [form, AWARDED.collective.vi, name, unit, 1]),
      ...individuals.map(({ form, name, unit }) => [form, AWARDED.individual.vi, name, unit, 1]),
      ...counts.map(({ form, unit, count }) => [form, AWARDED.individual.vi, null, unit, count]),
    ],
  };
}

export function targetsTable(snapshot: Snapshot): Table | null {
  if (snapshot.kind === 'awards' || snapshot.targets.length === 0) return null;
  const { targets } = snapshot;
  return {
    caption: 'Chỉ tiêu',
    columns: [
      { title: 'Chỉ tiêu' },
      { title: 'Mục tiêu', isNumber: true },
      { title: 'Đơn vị tính' },
      { title: 'Đã xác nhận', isNumber: true },
      { title: 'Kết quả' },
    ],
    rows: targets.map(({ text, aim, unit, accepted, isReached }) => [
      text,
      aim,
      unit,
      accepted,
      isReached === null ? 'chưa có số liệu' : isReached ? 'đạt' : 'chưa đạt',
    ]),
  };
}
