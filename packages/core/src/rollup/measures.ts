// What is counted of assignments, as one closed table: counts, and shares of one count among another. A figure is shown,
// drilled down to and compared by its name here; the server says the same in SQL, and a test holds the two together.
import { type AssignmentLabel, labelOf } from '../assignment/label.ts';
import { type AssignmentStanding, countedOn } from '../assignment/facts.ts';
import type { PlainDate } from '../time.ts';

type Word = { readonly vi: string; readonly en: string };
export type Measurable = Pick<
  AssignmentStanding,
  'state' | 'due' | 'doneOn' | 'correctBy' | 'keptOn' | 'begunOn' | 'awaitsEvent' | 'evidence'
>;
type Held = (row: Measurable, day: PlainDate) => boolean;

/** Counts of assignments, each once. The first seven after the total exclude each other and add up to it. */
export const COUNT_MEASURES = {
  total: { vi: 'Tổng số việc', en: 'Assignments' },
  doneInTime: { vi: 'Hoàn thành đúng hạn', en: 'Done in time' },
  doneLate: { vi: 'Hoàn thành quá hạn', en: 'Done late' },
  inProgress: { vi: 'Đang thực hiện trong hạn', en: 'In progress, in time' },
  overdue: { vi: 'Quá hạn', en: 'Overdue' },
  notBegun: { vi: 'Chưa thực hiện', en: 'Not begun' },
  awaitsEvent: { vi: 'Chờ điều kiện', en: 'Waiting for an event' },
  declined: { vi: 'Từ chối, chờ xử lý', en: 'Declined, to be decided' },
  ready: { vi: 'Số việc, không kể việc chờ điều kiện', en: 'Not waiting for an event' },
  settled: { vi: 'Đã xong hoặc đã quá hạn', en: 'Done or overdue' },
  done: { vi: 'Đã hoàn thành', en: 'Done' },
  waiting: { vi: 'Chờ xác nhận', en: 'Waiting to be verified' },
  expected: { vi: 'Đến hạn phải báo cáo', en: 'Due by the cut-off' },
  came: { vi: 'Đã báo cáo', en: 'Reported of those due' },
  cameInTime: { vi: 'Báo cáo đúng hạn', en: 'Reported in time' },
  missing: { vi: 'Chưa báo cáo', en: 'Missing' },
  reported: { vi: 'Đã báo hoàn thành', en: 'Reported as done' },
  shown: { vi: 'Có minh chứng', en: 'With evidence' },
  unshown: { vi: 'Thiếu minh chứng', en: 'Without evidence' },
} as const satisfies Record<string, Word>;
export type CountMeasure = keyof typeof COUNT_MEASURES;
export const COUNT_MEASURE_NAMES = [
  'total',
  'doneInTime',
  'doneLate',
  'inProgress',
  'overdue',
  'notBegun',
  'awaitsEvent',
  'declined',
  'ready',
  'settled',
  'done',
  'waiting',
  'expected',
  'came',
  'cameInTime',
  'missing',
  'reported',
  'shown',
  'unshown',
] as const satisfies readonly CountMeasure[];

/**
 * `of` among `among`: a share is always told with both. What waits for its event is not among what could be done. Silence lowers
 * timeliness too: who never reports is not in time. What is not due and not done says nothing of whether a unit keeps its days, and
 * counts neither for it nor against it.
 */
export const SHARE_MEASURES = {
  completion: { vi: 'Tỷ lệ hoàn thành', en: 'Completion', of: 'done', among: 'ready' },
  inTime: { vi: 'Tỷ lệ hoàn thành đúng hạn', en: 'Done in time', of: 'doneInTime', among: 'settled' },
  completeness: { vi: 'Mức đầy đủ của báo cáo', en: 'Completeness of reports', of: 'came', among: 'expected' },
  timeliness: { vi: 'Mức đúng hạn của báo cáo', en: 'Timeliness of reports', of: 'cameInTime', among: 'expected' },
  evidence: { vi: 'Mức có minh chứng', en: 'Evidence coverage', of: 'shown', among: 'reported' },
} as const satisfies Record<string, Word & { readonly of: CountMeasure; readonly among: CountMeasure }>;
export type ShareMeasure = keyof typeof SHARE_MEASURES;
export const SHARE_MEASURE_NAMES = [
  'completion',
  'inTime',
  'completeness',
  'timeliness',
  'evidence',
] as const satisfies readonly ShareMeasure[];
export type Measure = CountMeasure | ShareMeasure;
export const MEASURE_NAMES = [...COUNT_MEASURE_NAMES, ...SHARE_MEASURE_NAMES] as const;

export function isShare(measure: Measure): measure is ShareMeasure {
  return Object.hasOwn(SHARE_MEASURES, measure);
}

export function measureWord(measure: Measure): Word {
  return isShare(measure) ? SHARE_MEASURES[measure] : COUNT_MEASURES[measure];
}

/** What a measure counts, and among what: a count is among all. */
export function partsOf(measure: Measure): { readonly of: CountMeasure; readonly among: CountMeasure } {
  return isShare(measure) ? SHARE_MEASURES[measure] : { of: measure, among: 'total' };
}

export type Figures = Readonly<Record<CountMeasure, number>>;

/** As it is shown: a count as it is, a share of 100; null where nothing is there that it could be a share of. */
export function valueOf(measure: Measure, figures: Figures): number | null {
  if (!isShare(measure)) return figures[measure];
  const { of, among } = SHARE_MEASURES[measure];
  return figures[among] === 0 ? null : (100 * figures[of]) / figures[among];
}

const FINEST = 6;

/**
 * A share of 100 as it is shown: to a tenth, and finer where a tenth would tell none of some or all of not all, so that one of
 * 7.350 is not told as none.
 */
export function roundShare(share: number): number {
  const at = (digits: number) => Math.round(share * 10 ** digits) / 10 ** digits;
  for (let digits = 1; digits < FINEST; digits += 1) {
    const rounded = at(digits);
    if ((rounded === 0) === (share === 0) && (rounded === 100) === (share === 100)) return rounded;
  }
  return at(FINEST);
}

/** Whether it keeps its day is known. */
const SETTLED: ReadonlySet<AssignmentLabel> = new Set(['done-in-time', 'done-late', 'overdue']);
const isReported: Held = ({ state }) => state === 'reported' || state === 'verified';
const isExpected: Held = ({ state, due }, day) =>
  state !== 'withdrawn' && state !== 'declined' && due !== null && due <= day;

/** Whether an assignment, as it stood at the end of the day, is one of those counted. */
export const IS_COUNTED: Readonly<Record<CountMeasure, Held>> = {
  total: ({ state }) => state !== 'withdrawn',
  doneInTime: (row, day) => labelOf(row, day) === 'done-in-time',
  doneLate: (row, day) => labelOf(row, day) === 'done-late',
  inProgress: (row, day) => labelOf(row, day) === 'in-progress',
  overdue: (row, day) => labelOf(row, day) === 'overdue',
  notBegun: (row, day) => labelOf(row, day) === 'not-begun',
  awaitsEvent: (row, day) => labelOf(row, day) === 'awaits-event',
  declined: (row, day) => labelOf(row, day) === 'declined',
  ready: (row, day) => row.state !== 'withdrawn' && labelOf(row, day) !== 'awaits-event',
  settled: (row, day) => SETTLED.has(labelOf(row, day)),
  done: ({ state }) => state === 'verified',
  waiting: ({ state }) => state === 'reported',
  expected: isExpected,
  came: (row, day) => isExpected(row, day) && isReported(row, day),
  cameInTime: (row, day) =>
    isExpected(row, day) &&
    isReported(row, day) &&
    row.due !== null &&
    row.doneOn !== null &&
    countedOn(row, day) <= row.due,
  missing: (row, day) => isExpected(row, day) && !isReported(row, day),
  reported: isReported,
  shown: (row, day) => isReported(row, day) && row.evidence > 0,
  unshown: (row, day) => isReported(row, day) && row.evidence === 0,
};
