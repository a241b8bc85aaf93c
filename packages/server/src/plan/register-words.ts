// What the register is called when it leaves as a spreadsheet: its columns, and its filter in a sentence. Vietnamese, for
// the sheet goes to people who do not use this screen.
import { FACET_WORDS, type PlainDate, showDay } from '@sauro/core';
import type { Column } from '../kit/xlsx.ts';
import type { TaskColumn, TaskFilter } from './register-contract.ts';
import type { TaskGroup, TaskTime } from './queries-register.ts';

/** Columns of the sheet for each that is chosen on the screen: a plan is its number and its title. */
export const COLUMNS = {
  plan: [
    { title: 'Số, ký hiệu', width: 18, kind: 'text' },
    { title: 'Kế hoạch', width: 40, kind: 'text' },
  ],
  section: [
    { title: 'Mục', width: 12, kind: 'text' },
    { title: 'Tên mục', width: 30, kind: 'text' },
  ],
  text: [{ title: 'Nhiệm vụ', width: 70, kind: 'text' }],
  lead: [{ title: 'Chủ trì', width: 30, kind: 'text' }],
  coordinate: [{ title: 'Phối hợp', width: 30, kind: 'text' }],
  product: [{ title: 'Sản phẩm, kết quả', width: 32, kind: 'text' }],
  deadline: [
    { title: 'Thời hạn', width: 22, kind: 'text' },
    { title: 'Ngày phải xong', width: 14, kind: 'day' },
  ],
  person: [{ title: FACET_WORDS.person.vi, width: 13, kind: 'text' }],
  work: [{ title: FACET_WORDS.work.vi, width: 13, kind: 'text' }],
  time: [{ title: FACET_WORDS.time.vi, width: 13, kind: 'text' }],
  responsibility: [{ title: FACET_WORDS.responsibility.vi, width: 13, kind: 'text' }],
  'product-clear': [{ title: FACET_WORDS.product.vi, width: 13, kind: 'text' }],
  authority: [{ title: FACET_WORDS.authority.vi, width: 13, kind: 'text' }],
} as const satisfies Record<TaskColumn, readonly Column[]>;

export const NUMBER_COLUMN: Column = { title: 'TT', width: 7, kind: 'number' };
/** Only where dropped tasks stand among the others. */
export const DROPPED_COLUMN: Column = { title: 'Tình trạng', width: 24, kind: 'text' };

export function droppedWords(revision: number | null): string {
  return revision === null ? 'Còn hiệu lực' : `Đã bỏ ở lần điều chỉnh ${revision}`;
}

const TIMES = {
  overdue: 'đã quá hạn',
  by: 'có ngày phải xong',
  recurring: 'định kỳ',
  ongoing: 'thường xuyên',
  condition: 'tùy điều kiện',
  none: 'không nêu thời hạn',
} as const satisfies Record<TaskTime, string>;

const GROUPS = {
  none: 'theo kế hoạch',
  plan: 'theo kế hoạch',
  section: 'theo mục của kế hoạch',
  lead: 'theo đơn vị chủ trì',
  month: 'theo ngày phải xong',
  time: 'theo loại thời hạn',
} as const satisfies Record<TaskGroup, string>;

export function orderWords(group: TaskGroup): string {
  return GROUPS[group];
}

/** Names that the filter knows by id. */
export type Named = { readonly plan: string | null; readonly unit: string | null };

export function filterWords(filter: TaskFilter, { plan, unit }: Named): string {
  const said = [
    plan === null ? null : `kế hoạch: ${plan}`,
    filter.q === '' ? null : `có các từ: “${filter.q}”`,
    filter.lead === undefined ? null : `chủ trì: ${filter.lead}`,
    unit === null ? null : `đơn vị chủ trì hoặc phối hợp: ${unit}`,
    filter.unclear === undefined
      ? null
      : `chưa đạt: ${filter.unclear.map((facet) => FACET_WORDS[facet].vi.toLowerCase()).join(', ')}`,
    filter.time === undefined ? null : `thời hạn: ${TIMES[filter.time]}`,
    filter.from === undefined ? null : `phải xong từ ngày ${day(filter.from)}`,
    filter.to === undefined ? null : `phải xong đến ngày ${day(filter.to)}`,
    filter.part === undefined ? null : `phần: ${filter.part === 'tasks' ? 'nhiệm vụ, giải pháp' : 'tổ chức thực hiện'}`,
    filter.dropped === 'yes' ? 'kể cả nhiệm vụ đã bỏ' : null,
  ].filter((part) => part !== null);
  return said.length === 0 ? 'Tất cả nhiệm vụ' : said.join('; ');
}

function day(date: string): string {
  // The contract has checked that it is one.
  return showDay(date as PlainDate);
}
