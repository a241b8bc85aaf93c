// The list of difficulties, filtered, as a file.
import { DIFFICULTY_KINDS, DIFFICULTY_STATES, dayOf, type PlainDate, sayNext, sayOutcome } from '@sauro/core';
import type { Acting } from '../../kit/acting.ts';
import type { FileAnswer } from '../../kit/contract.ts';
import { exportList } from '../../kit/export/export-list.ts';
import type { ExportFormat, ListExport } from '../../kit/export/list-export.ts';
import type { Cx, System } from '../../kit/system.ts';
import type { Cell, Column } from '../../kit/xlsx.ts';
import { nameOfActing } from '../../people/queries.ts';
import type { DifficultyId } from './difficulty.ts';
import { difficultyViews } from './difficulty-views.ts';
import type { DifficultyFilter } from './list-contract.ts';
import { allInOrder, countThem, narrowed } from './queries-list.ts';
import type { DifficultyView } from './views.ts';

const ROWS_AT_ONCE = 200;

const COLUMNS: readonly Column[] = [
  { title: 'STT', width: 6, kind: 'number' },
  { title: 'Loại', width: 18, kind: 'text' },
  { title: 'Khó khăn, vướng mắc', width: 60, kind: 'text' },
  { title: 'Đề xuất', width: 40, kind: 'text' },
  { title: 'Đơn vị phản ánh', width: 28, kind: 'text' },
  { title: 'Kế hoạch', width: 28, kind: 'text' },
  { title: 'Việc bị vướng', width: 40, kind: 'text' },
  { title: 'Ngày phản ánh', width: 13, kind: 'day' },
  { title: 'Khẩn', width: 8, kind: 'text' },
  { title: 'Vượt thẩm quyền', width: 12, kind: 'text' },
  { title: 'Trạng thái', width: 18, kind: 'text' },
  { title: 'Đơn vị đang giữ', width: 28, kind: 'text' },
  { title: 'Hạn', width: 13, kind: 'day' },
  { title: 'Ai làm tiếp', width: 50, kind: 'text' },
  { title: 'Kết quả trả lời', width: 18, kind: 'text' },
  { title: 'Nội dung trả lời', width: 60, kind: 'text' },
];

export function exportDifficulties(
  system: System,
  acting: Acting,
  { format, ...filter }: DifficultyFilter & { readonly format: ExportFormat },
): Promise<FileAnswer> {
  return exportList(system, acting, { format, settle: (cx) => settle(cx, filter) });
}

async function settle(cx: Cx, filter: DifficultyFilter): Promise<ListExport<{ readonly id: DifficultyId }>> {
  const found = narrowed(cx, filter);
  let number = 0;
  return {
    file: 'vuong-mac',
    title: 'Khó khăn, vướng mắc',
    columns: COLUMNS,
    count: await countThem(found),
    notes: [['Bộ lọc', filterWords(filter)]],
    by: await nameOfActing(cx),
    query: allInOrder(cx, found),
    atOnce: ROWS_AT_ONCE,
    cells: async (inside, ids) => {
      const views = await difficultyViews(
        inside,
        ids.map(({ id }) => id),
      );
      return views.map((view) => [(number += 1), ...cellsOf(view)]);
    },
  };
}

/** As many cells as there are columns behind the first. */
function cellsOf(view: DifficultyView): readonly Cell[] {
  const { next, answer } = view;
  return [
    DIFFICULTY_KINDS[view.kind].vi,
    view.words,
    view.proposal,
    view.raiser.name,
    [view.plan.number, view.plan.symbol].filter((part) => part !== null).join('/') || view.plan.title,
    view.works.map(({ text }) => text).join('\n'),
    dayOf(new Date(view.raisedAt)),
    yes(view.urgent),
    yes(view.beyondAuthority),
    DIFFICULTY_STATES[view.state].vi,
    view.holder.name,
    next?.due ?? null,
    next === null ? null : sentenceOf(next),
    answer === null ? null : sayOutcome(answer.outcome, answer.promised as PlainDate | null, 'vi'),
    answer?.words ?? null,
  ];
}

function sentenceOf({ since, due, unit, person, ...next }: NonNullable<DifficultyView['next']>): string {
  // Written by core's own days.
  const days = { since: since as PlainDate, due: due as PlainDate };
  return sayNext({ ...next, ...days, unit: unit.name, person: person?.name ?? null }, 'vi');
}

function yes(is: boolean): string | null {
  return is ? 'có' : null;
}

const SIDES = { any: null, 'to-answer': 'chờ tôi trả lời', raised: 'đơn vị tôi phản ánh' } as const;

function filterWords({ state, kind, side, overdue, q, plan, unit, assignment }: DifficultyFilter): string {
  const parts = [
    state?.map((one) => DIFFICULTY_STATES[one].vi).join(', '),
    kind?.map((one) => DIFFICULTY_KINDS[one].vi).join(', '),
    SIDES[side],
    overdue === 'yes' ? 'quá hạn, quá hẹn' : null,
    plan === undefined ? null : 'một kế hoạch',
    unit === undefined ? null : 'một đơn vị và cấp dưới',
    assignment === undefined ? null : 'một việc',
    q === '' ? null : `có chữ “${q}”`,
  ].filter((part) => typeof part === 'string');
  return parts.length === 0 ? 'Tất cả' : parts.join('; ');
}
