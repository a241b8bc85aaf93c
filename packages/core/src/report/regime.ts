// A reporting regime (chế độ báo cáo) as data: how often one reports, up to which day figures are counted, and until when each
// level sends. Cut-off and due day are rules apart from each other, as Decree 09/2019 has them; the days that the decree
// itself sets are its defaults, and a plan may set its own.
import type { WorkCalendar } from '../calendar/working-days.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import { addDays, dayOfMonth } from '../calendar/days.ts';
import type { UnitId } from '../id.ts';
import { type PlainDate, showDay } from '../time.ts';

type Words = { readonly vi: string; readonly en: string };

/** Decree 09/2019, article 4; and the reviews that plans set at the middle and the end of a programme. */
export const REGIME_KINDS = {
  periodic: { vi: 'Định kỳ', en: 'Periodic' },
  thematic: { vi: 'Chuyên đề', en: 'Thematic' },
  urgent: { vi: 'Đột xuất', en: 'Ad hoc' },
  'mid-term': { vi: 'Sơ kết', en: 'Mid-term review' },
  final: { vi: 'Tổng kết', en: 'Final review' },
} as const satisfies Record<string, Words>;
export type RegimeKind = keyof typeof REGIME_KINDS;
export const REGIME_KIND_NAMES = [
  'periodic',
  'thematic',
  'urgent',
  'mid-term',
  'final',
] as const satisfies readonly RegimeKind[];

/** `once`: for one stretch of time that the regime names. `on-request`: rounds are opened by hand alone. */
export const REPORT_FREQUENCIES = {
  month: { vi: 'Hằng tháng', en: 'Monthly' },
  quarter: { vi: 'Hằng quý', en: 'Quarterly' },
  'six-months': { vi: '6 tháng', en: 'Every six months' },
  'nine-months': { vi: '9 tháng', en: 'Nine months' },
  year: { vi: 'Hằng năm', en: 'Yearly' },
  once: { vi: 'Một lần', en: 'Once' },
  'on-request': { vi: 'Khi có yêu cầu', en: 'On request' },
} as const satisfies Record<string, Words>;
export type ReportFrequency = keyof typeof REPORT_FREQUENCIES;
export const REPORT_FREQUENCY_NAMES = [
  'month',
  'quarter',
  'six-months',
  'nine-months',
  'year',
  'once',
  'on-request',
] as const satisfies readonly ReportFrequency[];

/** Where a day that is no working day goes. */
export const DAY_OFF_MOVES = {
  keep: { vi: 'Giữ nguyên', en: 'Keep' },
  forward: { vi: 'Lùi sang ngày làm việc kế tiếp', en: 'Next working day' },
  backward: { vi: 'Sớm lên ngày làm việc liền trước', en: 'Working day before' },
} as const satisfies Record<string, Words>;
export type DayOffMove = keyof typeof DAY_OFF_MOVES;
export const DAY_OFF_MOVE_NAMES = ['keep', 'forward', 'backward'] as const satisfies readonly DayOffMove[];

/** A day told from the last month of a period: "30/11 hằng năm" is day 30, one month before. */
export type MonthDay = {
  readonly kind: 'day';
  /** Beyond the end of a month it is that month's last. */
  readonly day: number;
  /** From the last month of the period: 0 is that month, -1 the one before. */
  readonly months: number;
  /** "Trước ngày …": the last day is the one before. */
  readonly before: boolean;
  readonly dayOff: DayOffMove;
};
export type CutOffRule = MonthDay | { readonly kind: 'date'; readonly date: PlainDate };
export type DueRule = CutOffRule | { readonly kind: 'after-cut-off'; readonly workingDays: number };

/** Decree 09/2019, article 12: figures of a month, a quarter, six months and a year are counted up to the 14th. */
export const DECREE_CUT_OFF = {
  kind: 'day',
  day: 14,
  months: 0,
  before: false,
  dayOff: 'keep',
} as const satisfies MonthDay;
/** Article 13: provinces report to the Government by the 25th of the last month. */
export const DECREE_TOP_DUE = { ...DECREE_CUT_OFF, day: 25 } as const satisfies MonthDay;

/** Units by name and groups by their words; groups are resolved when a round opens, on the tree of that day. */
export type Reporters = { readonly units: readonly UnitId[]; readonly groups: readonly string[] };
/** From the bottom up: who reports at this level, and until when. */
export type RegimeLevel = { readonly reporters: Reporters; readonly due: DueRule };

export type Schedule = {
  readonly frequency: ReportFrequency;
  readonly cutOff: CutOffRule;
  /** Of `once`: from which day on. Else the day after the cut-off before. */
  readonly from: PlainDate | null;
  readonly dues: readonly DueRule[];
};

/** Months of a year as the number of months since the year 0, so that they can be counted on. */
type MonthNumber = number;
const monthOf = (year: number, month: number): MonthNumber => year * 12 + month - 1;

function dayIn(month: MonthNumber, { day, months, before, dayOff }: MonthDay, calendar: WorkCalendar): PlainDate {
  const at = month + months;
  const named = dayOfMonth(Math.floor(at / 12), (at % 12) + 1, day);
  return moved(before ? addDays(named, -1) : named, dayOff, calendar);
}

function moved(day: PlainDate, move: DayOffMove, calendar: WorkCalendar): PlainDate {
  if (move === 'keep' || calendar.isWorkingDay(day)) return day;
  return addWorkingDays(calendar, day, move === 'forward' ? 1 : -1);
}

/** One stretch of time that is reported on, with the last day for each level from the bottom up. */
export type ReportPeriod = {
  /** 2026-11, 2026-Q4, 2026-H2, 2026-9M, 2026; of `once` its last day. */
  readonly key: string;
  readonly from: PlainDate;
  /** The cut-off: the last day that is counted. */
  readonly to: PlainDate;
  readonly dues: readonly PlainDate[];
};

type Stretch = { readonly key: string; readonly first: number; readonly last: number };
const STRETCHES = {
  month: Array.from({ length: 12 }, (_, at) => ({
    key: `-${String(at + 1).padStart(2, '0')}`,
    first: at + 1,
    last: at + 1,
  })),
  quarter: [1, 2, 3, 4].map((nth) => ({ key: `-Q${nth}`, first: 3 * nth - 2, last: 3 * nth })),
  'six-months': [1, 2].map((nth) => ({ key: `-H${nth}`, first: 6 * nth - 5, last: 6 * nth })),
  'nine-months': [{ key: '-9M', first: 1, last: 9 }],
  year: [{ key: '', first: 1, last: 12 }],
} as const satisfies Record<Exclude<ReportFrequency, 'once' | 'on-request'>, readonly Stretch[]>;

/** The periods that a year has, in order; of `once` its one where it ends in that year; none on request. */
export function periodsIn(schedule: Schedule, year: number, calendar: WorkCalendar): readonly ReportPeriod[] {
  const { frequency, cutOff, from } = schedule;
  if (frequency === 'on-request') return [];
  if (frequency === 'once') {
    if (cutOff.kind !== 'date' || from === null || Number(cutOff.date.slice(0, 4)) !== year) return [];
    const month = monthOf(year, Number(cutOff.date.slice(5, 7)));
    return [{ key: cutOff.date, from, to: cutOff.date, dues: duesOf(schedule, month, cutOff.date, calendar) }];
  }
  return STRETCHES[frequency].flatMap(({ key, first, last }) => {
    if (cutOff.kind !== 'day') return [];
    const to = dayIn(monthOf(year, last), cutOff, calendar);
    const before = dayIn(monthOf(year, first) - 1, cutOff, calendar);
    const dues = duesOf(schedule, monthOf(year, last), to, calendar);
    return [{ key: `${year}${key}`, from: addDays(before, 1), to, dues }];
  });
}

function duesOf({ dues }: Schedule, month: MonthNumber, cutOff: PlainDate, calendar: WorkCalendar) {
  return dues.map((rule) => {
    if (rule.kind === 'date') return rule.date;
    if (rule.kind === 'after-cut-off') return addWorkingDays(calendar, cutOff, rule.workingDays);
    return dayIn(month, rule, calendar);
  });
}

/** Days before the first due day on which a round opens by itself, where the regime says nothing else. */
export const OPENS_DAYS_BEFORE = 20;

export function opensOn({ dues, to }: ReportPeriod, daysBefore: number): PlainDate {
  return addDays(dues[0] ?? to, -daysBefore);
}

/**
 * Periods whose round is to stand open on a day: its opening has come, and its first due day had not passed when the regime
 * began. Of years long past none are opened anew.
 */
export function periodsDue(
  schedule: Schedule,
  { today, since, daysBefore }: { readonly today: PlainDate; readonly since: PlainDate; readonly daysBefore: number },
  calendar: WorkCalendar,
): readonly ReportPeriod[] {
  const years = [Number(since.slice(0, 4)) - 1, Number(today.slice(0, 4)) + 1] as const;
  const all: ReportPeriod[] = [];
  for (let year = years[0]; year <= years[1]; year += 1) all.push(...periodsIn(schedule, year, calendar));
  return all.filter((period) => opensOn(period, daysBefore) <= today && (period.dues[0] ?? period.to) >= since);
}

/** "tháng 11 năm 2026", "quý IV năm 2026", "6 tháng đầu năm 2026", "năm 2026". */
export function sayPeriod({ key, from, to }: Pick<ReportPeriod, 'key' | 'from' | 'to'>): string {
  const [year = '', part = ''] = key.split('-');
  if (key.length === 4) return `năm ${year}`;
  if (part === '9M') return `9 tháng năm ${year}`;
  if (part.startsWith('Q')) return `quý ${['I', 'II', 'III', 'IV'][Number(part[1]) - 1] ?? part} năm ${year}`;
  if (part.startsWith('H')) return `6 tháng ${part === 'H1' ? 'đầu' : 'cuối'} năm ${year}`;
  if (/^\d{4}-\d{2}$/.test(key)) return `tháng ${Number(part)} năm ${year}`;
  return `từ ${showDay(from)} đến ${showDay(to)}`;
}
