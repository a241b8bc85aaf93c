// The tables of a publication: on its page and in its open data they are the same.
import type { Cell } from '../kit/xlsx.ts';
import type { PublicCounts, Snapshot } from './snapshot.ts';

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
] as const satisfies readonly (readonly [keyof PublicCounts, string])[];

/** What its open data holds: its tasks, or its figures by unit. */
export function tableOf(snapshot: Snapshot): Table {
  return snapshot.kind === 'tasks' ? tasksTable(snapshot) : unitsTable(snapshot);
}

function tasksTable({ tasks }: Snapshot): Table {
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

function unitsTable({ units, figures }: Snapshot): Table {
  const cells = (counts: PublicCounts) => COUNTS.map(([key]) => counts[key]);
  return {
    caption: 'Kết quả theo đơn vị',
    columns: [{ title: 'Đơn vị' }, ...COUNTS.map(([, title]) => ({ title, isNumber: true as const }))],
    rows: [
      ...units.map(({ name, counts }) => [name, ...cells(counts)]),
      ...(figures === null ? [] : [['Cộng', ...cells(figures)]]),
    ],
  };
}

export function targetsTable({ targets }: Snapshot): Table | null {
  if (targets.length === 0) return null;
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
