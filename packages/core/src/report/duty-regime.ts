// A regime proposed from a duty to report that a confirmed plan sets: "trước ngày 30/11 hằng năm gửi Sở Nội vụ qua Phòng Tổ
// chức cán bộ". What the duty does not say is left to the decree or to the person who confirms; nothing is guessed of units.
import { isPlainDate, type PlainDate } from '../time.ts';
import {
  type CutOffRule,
  DECREE_CUT_OFF,
  type DueRule,
  type MonthDay,
  type RegimeKind,
  type ReportFrequency,
} from './regime.ts';

export type SaidDuty = {
  readonly frequency: string | null;
  /** MM-DD where it recurs, YYYY-MM-DD where it is once. */
  readonly due: string | null;
  readonly adHoc: boolean;
};
export type ProposedSchedule = {
  readonly kind: RegimeKind;
  readonly frequency: ReportFrequency;
  readonly cutOff: CutOffRule;
  readonly due: DueRule;
};

const FREQUENCIES: Readonly<Record<string, ReportFrequency>> = {
  month: 'month',
  quarter: 'quarter',
  'half-year': 'six-months',
  year: 'year',
  once: 'once',
};
const LAST_MONTH = 12;
/** Where the duty sets no day: the room that the decree leaves the lowest level. */
const SOON = { kind: 'after-cut-off', workingDays: 2 } as const satisfies DueRule;

export function scheduleOf({ frequency, due, adHoc }: SaidDuty): ProposedSchedule {
  const every = frequency === null ? undefined : FREQUENCIES[frequency];
  if (due !== null && isPlainDate(due)) return onceBy(due);
  if (every === undefined && due === null) {
    const kind = adHoc ? 'urgent' : 'periodic';
    return { kind, frequency: adHoc ? 'on-request' : 'year', cutOff: DECREE_CUT_OFF, due: SOON };
  }
  // A day of the year says nothing of a month or a quarter.
  const rule = due === null || (every !== undefined && every !== 'year') ? null : yearly(due);
  if (rule === null) {
    return { kind: 'periodic', frequency: every ?? 'year', cutOff: DECREE_CUT_OFF, due: SOON };
  }
  return { kind: 'periodic', frequency: every ?? 'year', cutOff: cutOffBefore(rule), due: rule };
}

/** "11-30": the day that the plan names is the last one. */
function yearly(due: string): MonthDay | null {
  const match = /^(\d{2})-(\d{2})$/.exec(due);
  if (match === null) return null;
  return { kind: 'day', day: Number(match[2]), months: Number(match[1]) - LAST_MONTH, before: false, dayOff: 'keep' };
}

/**
 * Decree 09/2019, article 12: a regime that cannot close on its days takes the nearest. So the 14th of the month of the due
 * day, or of the month before where no working day would be left in between.
 */
function cutOffBefore({ day, months }: MonthDay): MonthDay {
  const leavesRoom = day > DECREE_CUT_OFF.day + 2;
  return { ...DECREE_CUT_OFF, months: leavesRoom ? months : months - 1 };
}

function onceBy(due: PlainDate): ProposedSchedule {
  const [year, month] = [Number(due.slice(0, 4)), Number(due.slice(5, 7))];
  const rule = cutOffBefore({ ...DECREE_CUT_OFF, day: Number(due.slice(8)) });
  const at = year * 12 + month - 1 + rule.months;
  const text = `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}-14`;
  // Built of a day that exists, on the 14th: it exists.
  return {
    kind: 'periodic',
    frequency: 'once',
    cutOff: { kind: 'date', date: text as PlainDate },
    due: { kind: 'date', date: due },
  };
}
