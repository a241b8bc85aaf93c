// Lists of assignments as files: what figures open, as it stood on a day, and what somebody has to do.
import { ASSIGNMENT_STATE_WORDS, dayOf, LABELS, PART_WORDS, type PlainDate, showDay } from '@sauro/core';
import type { RawBuilder } from 'kysely';
import type { Acting } from '../kit/acting.ts';
import type { FileAnswer, Input } from '../kit/contract.ts';
import { exportList } from '../kit/export/export-list.ts';
import type { ExportFormat, ListExport } from '../kit/export/list-export.ts';
import type { Cx, System } from '../kit/system.ts';
import type { Cell, Column } from '../kit/xlsx.ts';
import { nameOfActing } from '../people/queries.ts';
import type { AssignmentId } from './assignment.ts';
import { cutOff } from './cut-off.ts';
import { filterNotes, nameOfNotes, type Note } from './filter-notes.ts';
import type { assignmentListContract, StandingFilter } from './list-contract.ts';
import { viewsOf } from './list-views.ts';
import { workOf } from './list-work.ts';
import { countThem, dueFirst } from './queries-list.ts';
import { countStandings, standingsInOrder } from './queries-standings.ts';
import type { AssignmentView } from './views.ts';

type Id = { readonly id: AssignmentId };
type Asked<Filter> = Filter & { readonly format: ExportFormat };
type Work = Input<(typeof assignmentListContract)['exportWork']>['query'];

const COLUMNS: readonly Column[] = [
  { title: 'Số, ký hiệu', width: 18, kind: 'text' },
  { title: 'Kế hoạch', width: 40, kind: 'text' },
  { title: 'Mục', width: 10, kind: 'text' },
  { title: 'Việc', width: 60, kind: 'text' },
  { title: 'Vai', width: 12, kind: 'text' },
  { title: 'Đơn vị', width: 30, kind: 'text' },
  { title: 'Nơi giao', width: 30, kind: 'text' },
  { title: 'Người làm', width: 24, kind: 'text' },
  { title: 'Người quyết định', width: 24, kind: 'text' },
  { title: 'Kỳ', width: 10, kind: 'text' },
  { title: 'Sản phẩm, kết quả', width: 30, kind: 'text' },
  { title: 'Ngày giao', width: 13, kind: 'day' },
  { title: 'Hạn', width: 13, kind: 'day' },
  { title: 'Hạn ban đầu', width: 13, kind: 'day' },
  { title: 'Tiến độ (%)', width: 10, kind: 'number' },
  { title: 'Trạng thái', width: 24, kind: 'text' },
  { title: 'Tình trạng', width: 24, kind: 'text' },
  { title: 'Ngày báo xong', width: 13, kind: 'day' },
  { title: 'Ngày xác nhận', width: 13, kind: 'day' },
];
const ROWS_AT_ONCE = 200;

export function exportAssignments(
  system: System,
  acting: Acting,
  { format, ...filter }: Asked<StandingFilter>,
): Promise<FileAnswer> {
  const settle = async (cx: Cx) => {
    const at = await cutOff(cx, filter.at);
    const standing = { ...filter, at };
    const narrowed = await filterNotes(cx, filter, at);
    return listed(cx, {
      file: fileOf('viec-duoc-giao', narrowed, at < dayOf(cx.now) ? at : null),
      title: 'Việc được giao',
      notes: [['Chốt đến ngày', showDay(at)], ...orAll(narrowed)],
      count: await countStandings(cx, standing),
      query: standingsInOrder(cx, standing),
      at,
    });
  };
  return exportList(system, acting, { format, settle });
}

/** As the screen shows it: without a filter by label, what is finished or withdrawn is left out. */
export function exportWork(system: System, acting: Acting, { format, ...asked }: Work): Promise<FileAnswer> {
  const settle = async (cx: Cx) => {
    const work = workOf(cx, asked);
    const { side: _side, needs: _needs, ...filter } = asked;
    const narrowed = [...sideNotes(asked), ...(await filterNotes(cx, filter, dayOf(cx.now)))];
    return listed(cx, {
      file: fileOf('viec-cua-toi', narrowed, null),
      title: 'Việc của tôi',
      notes: narrowed,
      count: await countThem(work),
      query: dueFirst(work),
      at: dayOf(cx.now),
    });
  };
  return exportList(system, acting, { format, settle });
}

/** What is open, unless labels say otherwise; and on which side the caller stands. */
function sideNotes({ side, label, state, needs }: Pick<Work, 'side' | 'label' | 'state' | 'needs'>): readonly Note[] {
  const whose = { any: 'Đơn vị làm và đã giao', unit: 'Đơn vị phải làm', issuer: 'Đơn vị đã giao' } as const;
  const notes: Note[] = [['Việc', whose[side]]];
  if (label === undefined && state === undefined) notes.push(['Còn mở', 'Chưa hoàn thành']);
  if (needs !== undefined) notes.push(['Cần bạn', 'Hôm nay']);
  return notes;
}

function orAll(narrowed: readonly Note[]): readonly Note[] {
  return narrowed.length === 0 ? [['Bộ lọc', 'Tất cả']] : narrowed;
}

/** `at`: the day that is past as of which it stands. */
function fileOf(name: string, narrowed: readonly Note[], at: PlainDate | null): string {
  return [name, nameOfNotes(narrowed), at === null ? '' : `chot-${at}`].filter((part) => part !== '').join('_');
}

type Listed = Pick<ListExport<Id>, 'file' | 'title' | 'notes' | 'count'> & {
  readonly query: RawBuilder<Id>;
  readonly at: PlainDate;
};

async function listed(cx: Cx, { at, ...list }: Listed): Promise<ListExport<Id>> {
  return {
    ...list,
    columns: COLUMNS,
    by: await nameOfActing(cx),
    atOnce: ROWS_AT_ONCE,
    cells: async (inside, ids) => {
      const views = await viewsOf(
        inside,
        ids.map(({ id }) => id),
        at,
      );
      return views.map(cellsOf);
    },
  };
}

/** As many as there are columns. */
function cellsOf(view: AssignmentView): readonly Cell[] {
  const { plan, task, person, decider, period } = view;
  return [
    [plan.number, plan.symbol].filter((part) => part !== null).join('/'),
    plan.title,
    task.section,
    view.text,
    PART_WORDS[view.part].vi,
    view.unit.name,
    view.issuer.name,
    person?.name ?? null,
    decider?.name ?? null,
    period?.key ?? null,
    task.product,
    view.issuedOn,
    view.due,
    view.firstDue,
    view.percent,
    ASSIGNMENT_STATE_WORDS[view.state].vi,
    LABELS[view.label].vi,
    view.doneOn,
    view.verifiedOn,
  ];
}
