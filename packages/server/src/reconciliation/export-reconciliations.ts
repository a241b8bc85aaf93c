// The pack for one system: its lines as a list, to be typed over there by hand or handed over. It is not sent anywhere.
import { dayOf, differenceOf, FIGURE_SCOPES, MENDERS, planName, RECONCILIATION_STATES } from '@sauro/core';
import type { Acting } from '../kit/acting.ts';
import type { FileAnswer } from '../kit/contract.ts';
import { exportList } from '../kit/export/export-list.ts';
import type { ExportFormat, ListExport } from '../kit/export/list-export.ts';
import type { Cx, System } from '../kit/system.ts';
import type { Cell, Column } from '../kit/xlsx.ts';
import { nameOfActing } from '../people/queries.ts';
import type { ReconciliationFilter } from './contract.ts';
import { listStanding } from './list-reconciliations.ts';
import { idsInOrder } from './queries.ts';
import type { ReconciliationId } from './reconciliation.ts';
import { listSystems } from './systems.ts';
import type { ReconciliationView } from './views.ts';

const COLUMNS: readonly Column[] = [
  { title: 'STT', width: 6, kind: 'number' },
  { title: 'Số liệu, chỉ tiêu', width: 60, kind: 'text' },
  { title: 'Đơn vị tính', width: 12, kind: 'text' },
  { title: 'Kế hoạch', width: 40, kind: 'text' },
  { title: 'Đơn vị', width: 28, kind: 'text' },
  { title: 'Phạm vi', width: 26, kind: 'text' },
  { title: 'Kỳ', width: 14, kind: 'text' },
  { title: 'Chốt đến ngày', width: 13, kind: 'day' },
  { title: 'Số của ta', width: 14, kind: 'number' },
  { title: 'Tử số', width: 12, kind: 'number' },
  { title: 'Mẫu số', width: 12, kind: 'number' },
  { title: 'Số của ta tính lại', width: 16, kind: 'number' },
  { title: 'Số trên hệ thống kia', width: 16, kind: 'number' },
  { title: 'Ngày của số đó', width: 13, kind: 'day' },
  { title: 'Chênh lệch', width: 12, kind: 'number' },
  { title: 'Chênh lệch (%)', width: 12, kind: 'number' },
  { title: 'Trạng thái', width: 22, kind: 'text' },
  { title: 'Giải trình', width: 60, kind: 'text' },
  { title: 'Bên phải sửa', width: 28, kind: 'text' },
  { title: 'Ghi chú', width: 40, kind: 'text' },
  { title: 'Người đối chiếu', width: 24, kind: 'text' },
  { title: 'Ngày đối chiếu', width: 13, kind: 'day' },
  { title: 'Mã dòng', width: 38, kind: 'text' },
];

export function exportReconciliations(
  system: System,
  acting: Acting,
  { format, ...filter }: Filter & { readonly format: ExportFormat },
): Promise<FileAnswer> {
  return exportList(system, acting, { format, settle: (cx) => settle(cx, filter) });
}

type Filter = ReconciliationFilter & { readonly system: string };

async function settle(cx: Cx, filter: Filter): Promise<ListExport<{ readonly id: ReconciliationId }>> {
  const views = await listStanding(cx, filter);
  const byId = new Map(views.map((view, index) => [view.id, [index + 1, ...cellsOf(view)] as const]));
  const systems = await listSystems(cx);
  return {
    file: `doi-chieu-${filter.system}`,
    title: 'Đối chiếu số liệu',
    columns: COLUMNS,
    count: views.length,
    notes: [
      ['Hệ thống', systems.find(({ code }) => code === filter.system)?.name ?? filter.system],
      ['Cách dùng', 'Để nhập tay hoặc bàn giao; Sáu Rõ không kết nối và không gửi số liệu sang hệ thống này'],
    ],
    by: await nameOfActing(cx),
    // Views were made of these ids.
    query: idsInOrder(views.map(({ id }) => id as ReconciliationId)),
    cells: async (_cx, rows) => rows.flatMap(({ id }) => [byId.get(id) ?? []]),
  };
}

/** As many cells as there are columns behind the first. */
function cellsOf(view: ReconciliationView): readonly Cell[] {
  const difference = differenceOf(view.ours, view.theirs);
  return [
    view.name,
    view.measure,
    view.plan === null ? null : planName(view.plan),
    view.unit.name,
    view.target === null ? null : FIGURE_SCOPES[view.scope].vi,
    view.period,
    view.day,
    exact(view.ours),
    view.oursNumerator,
    view.oursDenominator,
    exact(view.anew),
    view.theirs,
    view.theirsOn,
    exact(difference?.by ?? null),
    exact(difference?.percent ?? null),
    RECONCILIATION_STATES[view.state].vi,
    view.explanation?.words ?? null,
    view.explanation === null ? null : MENDERS[view.explanation.mender].vi,
    view.note,
    view.comparedBy?.name ?? null,
    dayOf(new Date(view.comparedAt)),
    view.id,
  ];
}

/** To six places: what a division leaves behind them says nothing. */
function exact(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1e6) / 1e6;
}
