// When a task is due: the cell, line or phrase of a deadline becomes a Deadline (see reading.ts).
// A cell is read by trying the rules in order; words that give no date are a doubt, never a guess.
import type { Deadline } from '../reading.ts';
import { findPeriods, type FoundPeriod } from '../vietnamese/dates.ts';
import { squeeze, trimPunctuation } from '../vietnamese/wording.ts';
import { daysBetween, openingDay, RANGE_JOINT } from './time-ranges.ts';

/** Recurring words, the more frequent first. */
const EVERY = [
  { every: 'week', pattern: /(?:hằng|hàng|mỗi)\s+tuần|(?<!\d)0?1\s+tuần\/lần|lần\/tuần/iu },
  {
    every: 'month',
    pattern:
      /(?:hằng|hàng|mỗi)\s+tháng|định kỳ\s+(?:01\s+)?tháng|(?<!\d)0?1\s+tháng(?:\s+(?:một|1|01) lần|\/lần)|lần\/tháng|ngày\s+(?:làm việc\s+)?(?:đầu|cuối)(?:\s+(?:tiên|cùng))?(?:\s+của)?\s+tháng(?!\s*\d)/iu,
  },
  {
    every: 'quarter',
    pattern:
      /(?:hằng|hàng|mỗi)\s+quý|định kỳ\s+quý|(?<!\d)0?3\s+tháng(?:\s+(?:một|1|01) lần|\/lần)|(?<!\d)0?1\s+quý\/lần|lần\/quý|(?:ngày\s+(?:làm việc\s+)?|tháng\s+)(?:đầu|cuối)(?:\s+(?:tiên|cùng))?(?:\s+của)?\s+quý(?!\s*[IVX\d])/iu,
  },
  {
    every: 'half-year',
    pattern:
      /định kỳ\s+(?:6|06|sáu)\s+tháng|(?:6|06|sáu)\s+tháng(?:\s+một lần|\/lần)|(?:6|06|sáu)\s+tháng,?\s+(?:hằng|hàng)?\s*năm|0?2\s+lần\/năm/iu,
  },
  { every: 'year', pattern: /(?:hằng|hàng|mỗi)\s+năm|định kỳ\s+năm|0?1\s+lần\/năm/iu },
] as const;

const ONGOING =
  /thường\s*xuyên|liên\s*tục|suốt|các năm tiếp theo|những năm tiếp theo|năm tiếp theo|hàng ngày|hằng ngày/iu;
const CONDITION =
  /^(?:sau khi|ngay sau khi|ngay khi|khi có|khi|theo|trong vòng|trong (?:thời hạn )?\d+ ngày(?! (?:đầu|cuối))|sau)\s|theo\s+(?:kế hoạch|lộ trình|tiến độ|quy định|hướng dẫn|chỉ đạo|yêu cầu)/iu;
const AFTER = /^sau\s+ngày/iu;
/** An event whose day is not said, or days that run from one: words, and no date of the calendar. */
const EVENT =
  /(?<![\p{L}])(?:đại hội|nhiệm kỳ|mùa (?:mưa|khô|bão|lũ|vụ)|vụ (?:đông|xuân|hè|mùa)|đột xuất|phát sinh)(?![\p{L}])|^(?:trong\s+)?\d{1,3}\s+(?:ngày|giờ|tuần)(?:\s+làm việc)?$|^\d{1,3}\s+(?:ngày|giờ|tuần|tháng)(?:\s+làm việc)?,?\s+(?:kể\s+)?(?:từ|sau)\s/iu;
/** The year beside these is their name and not the time: "trước kỳ họp giữa năm 2026". */
const EVENT_OF_YEAR = /(?<![\p{L}])(?:kỳ họp|phiên họp|tết|học kỳ|năm học|khai giảng|bế giảng|kỳ thi)(?![\p{L}])/iu;
/** The ministry's frame of the school year ends it on the last of May. */
const SCHOOL_YEAR = /^(?:(?:trong|cả)\s+)?năm học\s+((?:19|20)\d{2})\s*[-–]\s*((?:19|20)\d{2})$/iu;
/** "15/4/20 26", "04/202 6": a narrow column has broken the year. */
const BROKEN_YEAR = /(?<=[/-]|năm )20 ?\d ?\d(?!\d)/giu;
/** The plan's own year, unnamed. */
const WHOLE_YEAR = /^(?:từ nay\s+)?(?:đến\s+)?(?:trong|cả|cuối|hết)\s+năm$/iu;

/**
 * The deadline that a cell or a "Thời gian thực hiện:" line states; null where it is empty.
 * @param planYear year of the plan, for a month or quarter that names none.
 * @returns `unreadable` where words stand there that no rule reads: they are kept as a condition and doubted.
 */
export function readDeadline(
  cell: string,
  planYear: number | null,
): { deadline: Deadline | null; unreadable: boolean } {
  const text = trimPunctuation(squeeze(cell)).replace(BROKEN_YEAR, (year) => year.replaceAll(' ', ''));
  if (text === '' || /^[-–—/.…\s]*$/u.test(text)) return { deadline: null, unreadable: false };
  const [, autumn, summer] = SCHOOL_YEAR.exec(text) ?? [];
  if (autumn && summer)
    return { deadline: { text, kind: 'by', from: `${autumn}-09-01`, due: `${summer}-05-31` }, unreadable: false };
  const periods = findPeriods(text, planYear);
  if (/^theo\s+(?:kế hoạch|lộ trình|tiến độ|chương trình|hướng dẫn)/iu.test(text) && !hasOwnDate(text, periods))
    return { deadline: { text, kind: 'condition' }, unreadable: false };
  const recurring = EVERY.find((rule) => rule.pattern.test(text));
  const withYear = periods.filter((p) => p.hasYear || (p.exact !== 'day' && !recurring));
  if (
    recurring &&
    !(ONGOING.test(text) && recurring.every === 'year') &&
    withYear.filter((p) => p.exact === 'day').length === 0
  )
    return { deadline: recurs(text, recurring.every, periods), unreadable: false };
  if (ONGOING.test(text)) return { deadline: { text, kind: 'ongoing' }, unreadable: false };
  const plain = text.replace(/\s*\([^()]*\)$/u, '');
  const dated = plain === text || CONDITION.test(plain) ? null : dueBy(plain, findPeriods(plain, planYear), planYear);
  if (dated?.kind === 'by') return { deadline: { ...dated, text }, unreadable: false };
  if (CONDITION.test(text) && !AFTER.test(text) && !hasOwnDate(text, withYear))
    return { deadline: { text, kind: 'condition' }, unreadable: false };
  if (periods.length === 0 ? EVENT.test(text) || EVENT_OF_YEAR.test(text) : isOfEvent(text, periods))
    return { deadline: { text, kind: 'condition' }, unreadable: false };
  if (planYear !== null && WHOLE_YEAR.test(text))
    return { deadline: { text, kind: 'by', due: `${planYear}-12-31` }, unreadable: false };
  const by = dueBy(text, withYear, planYear);
  if (by) return { deadline: by, unreadable: false };
  const yearless = periods.find((p) => p.exact === 'day' && !p.hasYear);
  if (yearless && planYear !== null)
    return { deadline: { text, kind: 'by', due: `${planYear}-${yearless.to}` }, unreadable: false };
  return { deadline: { text, kind: 'condition' }, unreadable: true };
}

function isOfEvent(text: string, periods: readonly FoundPeriod[]): boolean {
  const ofYear = ({ from, to, exact }: FoundPeriod) => exact !== 'day' && from.slice(5, 7) !== to.slice(5, 7);
  return EVENT_OF_YEAR.test(text) && periods.every((p) => ofYear(p) && p.exact !== 'quarter' && p.exact !== 'month');
}

/** "khi có ..., hoàn thành trước 30/6/2026": the date stands for itself, not inside the name of a document. */
function hasOwnDate(text: string, periods: readonly FoundPeriod[]): boolean {
  return periods.some((p) =>
    /(?:trước|trong|chậm nhất|đến|hoàn thành|vào)\s+(?:hết\s+)?(?:ngày\s+|năm\s+)?$/iu.test(text.slice(0, p.start)),
  );
}

function recurs(
  text: string,
  every: 'week' | 'month' | 'quarter' | 'half-year' | 'year',
  periods: readonly FoundPeriod[],
): Deadline {
  const date = periods.find((p) => p.exact !== 'half' && p.exact !== 'year');
  if (!date || every !== 'year' || /sau\s+(?:ngày\s+)?$/iu.test(text.slice(0, date.start)))
    return { text, kind: 'recurring', every };
  return { text, kind: 'recurring', every, due: date.to.slice(-5) };
}

function dueBy(text: string, periods: readonly FoundPeriod[], planYear: number | null): Deadline | null {
  const days = daysBetween(text, planYear);
  if (days) return { text, kind: 'by', from: days.from, due: days.due };
  const [first, second] = periods;
  if (!first) return null;
  if (second && (RANGE_JOINT.test(text.slice(first.end, second.start)) || /^từ/iu.test(text)))
    return { text, kind: 'by', from: openingDay(first, second.to), due: second.to };
  if (
    !second &&
    first.exact !== 'day' &&
    /\d\s*[-–]|[IVX]\s*[-–]/u.test(text.slice(first.start, first.end)) &&
    spansMore(first)
  )
    return { text, kind: 'by', from: first.from, due: first.to };
  const last = periods.reduce((a, b) => (b.to > a.to ? b : a));
  const opensOnly =
    /^(?:từ|bắt đầu(?:\s+từ)?)(?:\s+(?:ngày|tháng|năm|quý))?\s*$/iu.test(text.slice(0, first.start)) &&
    periods.length === 1;
  return opensOnly ? { text, kind: 'ongoing' } : { text, kind: 'by', due: last.to };
}

/** "Tháng 7 - 8/2026", "Quý III - IV": one period that is a range. */
const spansMore = ({ from, to, exact }: FoundPeriod) =>
  Number(to.slice(5, 7)) - Number(from.slice(5, 7)) > (exact === 'quarter' ? 2 : 0) &&
  exact !== 'half' &&
  exact !== 'year';
