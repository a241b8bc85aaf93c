// What is wrong with the days of a regime, and what ought to be said of them: asked before it is kept, over the years to come,
// so that Tết and days off in lieu are met beforehand. Decree 09/2019, article 8.5.b: at least one working day lies between
// the cut-off and the day on which one sends, and each level has a day of its own. A plan may set days of its own; they
// are allowed and said aloud.
import { addWorkingDays, type WorkCalendar } from '../calendar/working-days.ts';
import type { PlainDate } from '../time.ts';
import { DECREE_CUT_OFF, periodsIn, type ReportPeriod, type Schedule } from './regime.ts';

export const REGIME_FINDINGS = {
  'no-level': { isFault: true, vi: 'Chưa có cấp nào phải báo cáo.', en: 'Nobody has to report.' },
  'no-day': {
    isFault: true,
    vi: 'Chế độ một lần cần ngày bắt đầu và ngày chốt số liệu; chế độ có kỳ cần ngày chốt theo kỳ.',
    en: 'Reporting once needs its first day and its cut-off; a periodic regime needs a cut-off of its periods.',
  },
  'due-before-cut-off': {
    isFault: true,
    vi: 'Hạn gửi của cấp {level} trước ngày chốt số liệu (kỳ {period}).',
    en: 'Level {level} is to send before the cut-off (period {period}).',
  },
  'level-earlier': {
    isFault: true,
    vi: 'Cấp {level} phải gửi trước cả cấp gửi đến nó (kỳ {period}).',
    en: 'Level {level} is to send before the level that reports to it (period {period}).',
  },
  'too-close': {
    isFault: false,
    vi: 'Giữa ngày chốt số liệu và hạn gửi của cấp {level} không còn ngày làm việc nào (kỳ {period}); Nghị định 09/2019 yêu cầu ít nhất 01 ngày.',
    en: 'No working day lies between the cut-off and the due day of level {level} (period {period}); Decree 09/2019 asks for one.',
  },
  'no-slack': {
    isFault: false,
    vi: 'Cấp {level} gửi trong cùng ngày với cấp gửi đến nó (kỳ {period}): không còn ngày để tổng hợp.',
    en: 'Level {level} sends on the day of the level below (period {period}): no day is left to consolidate.',
  },
  'own-cut-off': {
    isFault: false,
    vi: 'Ngày chốt số liệu khác mốc ngày 14 của Nghị định 09/2019: theo kế hoạch.',
    en: 'The cut-off is not the 14th of Decree 09/2019: it follows the plan.',
  },
  'day-off': {
    isFault: false,
    vi: 'Hạn gửi của cấp {level} rơi vào ngày nghỉ (kỳ {period}).',
    en: 'The due day of level {level} is a day off (period {period}).',
  },
} as const satisfies Record<string, { readonly isFault: boolean; readonly vi: string; readonly en: string }>;
export type RegimeFindingCode = keyof typeof REGIME_FINDINGS;
export const REGIME_FINDING_NAMES = [
  'no-level',
  'no-day',
  'due-before-cut-off',
  'level-earlier',
  'too-close',
  'no-slack',
  'own-cut-off',
  'day-off',
] as const satisfies readonly RegimeFindingCode[];

export type RegimeFinding = {
  readonly code: RegimeFindingCode;
  /** 1 is the lowest; 0 where it is of none. */
  readonly level: number;
  readonly period: string;
  /** It must be mended before the regime is kept. */
  readonly isFault: boolean;
};

/** Over how many years days are tried. */
const YEARS = 3;

/** `byDecree`: the regime sets its days itself, so what the decree asks for is asked of it. Each finding once, at its first period. */
export function checkRegime(
  schedule: Schedule,
  { byDecree, today }: { readonly byDecree: boolean; readonly today: PlainDate },
  calendar: WorkCalendar,
): readonly RegimeFinding[] {
  const year = Number((schedule.cutOff.kind === 'date' ? schedule.cutOff.date : today).slice(0, 4));
  const periods = Array.from({ length: YEARS }, (_, at) => periodsIn(schedule, year + at, calendar)).flat();
  const found: RegimeFinding[] = [];
  const say = (code: RegimeFindingCode, level = 0, period = '', isFault: boolean = REGIME_FINDINGS[code].isFault) => {
    if (!found.some((one) => one.code === code && one.level === level)) found.push({ code, level, period, isFault });
  };
  if (schedule.dues.length === 0) say('no-level');
  if (periods.length === 0 && schedule.frequency !== 'on-request') say('no-day');
  if (schedule.cutOff.kind === 'day' && !isDecrees(schedule)) say('own-cut-off');
  for (const period of periods) {
    for (const [index, due] of period.dues.entries()) {
      const level = index + 1;
      if (due < period.to) say('due-before-cut-off', level, period.key);
      else if (due < addWorkingDays(calendar, period.to, 1)) say('too-close', level, period.key, byDecree);
      if (!calendar.isWorkingDay(due)) say('day-off', level, period.key);
      checkBelow(period, index, say);
    }
  }
  return found;
}

function checkBelow(
  { key, dues }: ReportPeriod,
  index: number,
  say: (code: RegimeFindingCode, level: number, period: string) => void,
): void {
  const [due, below] = [dues[index], dues[index - 1]];
  if (due === undefined || below === undefined || due > below) return;
  say(due < below ? 'level-earlier' : 'no-slack', index + 1, key);
}

function isDecrees({ cutOff }: Schedule): boolean {
  return cutOff.kind === 'day' && cutOff.day === DECREE_CUT_OFF.day && cutOff.months === 0 && !cutOff.before;
}

export function sayRegimeFinding({ code, level, period }: RegimeFinding, tongue: 'vi' | 'en'): string {
  return REGIME_FINDINGS[code][tongue].replace('{level}', String(level)).replace('{period}', period);
}
