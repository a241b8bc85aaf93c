// The list of difficulties, filtered, as a spreadsheet. Which it holds and in what order is settled in one transaction; their
// rows are fetched in batches of their own as the sheet is written.
import {
  DIFFICULTY_KINDS,
  DIFFICULTY_OUTCOMES,
  DIFFICULTY_STATES,
  dayOf,
  type PlainDate,
  sayNext,
  ZONE,
} from '@sauro/core';
import { Readable } from 'node:stream';
import type { Acting } from '../../kit/acting.ts';
import type { FileAnswer } from '../../kit/contract.ts';
import { transact } from '../../kit/db.ts';
import type { System } from '../../kit/system.ts';
import { type Cell, type Column, writeXlsxList, XLSX_TYPE } from '../../kit/xlsx.ts';
import { getProfile } from '../../people/queries.ts';
import type { DifficultyId } from './difficulty.ts';
import { difficultyViews } from './difficulty-views.ts';
import type { DifficultyFilter } from './list-contract.ts';
import { listAllInOrder, narrowed } from './queries-list.ts';
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

/** A whole file before it is answered: a failure halfway is told, and not a sheet that is cut off. */
export async function exportDifficulties(
  system: System,
  acting: Acting,
  filter: DifficultyFilter,
): Promise<FileAnswer> {
  const { ids, now, by } = await transact(system, acting, async (cx) => ({
    ids: await listAllInOrder(narrowed(cx, filter)),
    by: cx.acting.person === null ? '' : (await getProfile(cx, cx.acting.person)).person.name,
    now: cx.now,
  }));
  const time = new Intl.DateTimeFormat('vi-VN', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'short' });
  const bytes = writeXlsxList(
    { name: 'Khó khăn, vướng mắc', columns: COLUMNS, count: ids.length, rows: rowsOf(system, acting, ids) },
    {
      name: 'Thông tin',
      lines: [
        ['Khó khăn, vướng mắc', 'Trích từ Sáu Rõ'],
        ['Bộ lọc', filterWords(filter)],
        ['Số vướng mắc', String(ids.length)],
        ['Xuất lúc', time.format(now)],
        ['Người xuất', by],
      ],
    },
  );
  const file = await system.files.receive(Readable.toWeb(Readable.from(bytes)) as ReadableStream<Uint8Array>);
  return { body: file.leave(), size: file.size, type: XLSX_TYPE, name: `vuong-mac-${dayOf(now)}.xlsx` };
}

async function* rowsOf(system: System, acting: Acting, ids: readonly DifficultyId[]): AsyncGenerator<Cell[]> {
  for (let from = 0; from < ids.length; from += ROWS_AT_ONCE) {
    const some = ids.slice(from, from + ROWS_AT_ONCE);
    const views = await transact(system, acting, (cx) => difficultyViews(cx, some));
    for (const [index, view] of views.entries()) yield [from + index + 1, ...cellsOf(view)];
  }
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
    answer === null ? null : DIFFICULTY_OUTCOMES[answer.outcome].vi,
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
    overdue === 'yes' ? 'quá hạn trả lời' : null,
    plan === undefined ? null : 'một kế hoạch',
    unit === undefined ? null : 'một đơn vị và cấp dưới',
    assignment === undefined ? null : 'một việc',
    q === '' ? null : `có chữ “${q}”`,
  ].filter((part) => typeof part === 'string');
  return parts.length === 0 ? 'Tất cả' : parts.join('; ');
}
