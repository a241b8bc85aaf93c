// When a task is due: the cell, line or phrase of a deadline becomes a Deadline (see reading.ts).
// A cell is read by trying the rules in order; words that give no date are a doubt, never a guess.
import type { Deadline } from '../reading.ts';
import { findPeriods, type FoundPeriod } from '../vietnamese/dates.ts';
import { squeeze, trimPunctuation } from '../vietnamese/wording.ts';

/** Recurring words, the more frequent first. */
const EVERY = [
  { every: 'week', pattern: /(?:hằng|hàng|mỗi)\s+tuần/iu },
  { every: 'month', pattern: /(?:hằng|hàng|mỗi)\s+tháng|định kỳ\s+(?:01\s+)?tháng/iu },
  { every: 'quarter', pattern: /(?:hằng|hàng|mỗi)\s+quý|định kỳ\s+quý|0?3\s+tháng(?:\s+một lần|\/lần)/iu },
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
  /^(?:sau khi|ngay sau khi|ngay khi|khi có|khi|theo|trong vòng|trong (?:thời hạn )?\d+ ngày|sau)\s|theo\s+(?:kế hoạch|lộ trình|tiến độ|quy định|hướng dẫn|chỉ đạo|yêu cầu)/iu;
const AFTER = /^sau\s+ngày/iu;
/** The plan's own year, unnamed. */
const WHOLE_YEAR = /^(?:trong|cả|cuối|hết)\s+năm$/iu;

/**
 * The deadline that a cell or a "Thời gian thực hiện:" line states; null where it is empty.
 * @param planYear year of the plan, for a month or quarter that names none.
 * @returns `unreadable` where words stand there that no rule reads: they are kept as a condition and doubted.
 */
export function readDeadline(
  cell: string,
  planYear: number | null,
): { deadline: Deadline | null; unreadable: boolean } {
  const text = trimPunctuation(squeeze(cell));
  if (text === '' || /^[-–—/.…\s]*$/u.test(text)) return { deadline: null, unreadable: false };
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
  const dated = plain === text || CONDITION.test(plain) ? null : dueBy(plain, findPeriods(plain, planYear));
  if (dated?.kind === 'by') return { deadline: { ...dated, text }, unreadable: false };
  if (CONDITION.test(text) && !AFTER.test(text) && !hasOwnDate(text, withYear))
    return { deadline: { text, kind: 'condition' }, unreadable: false };
  if (planYear !== null && WHOLE_YEAR.test(text))
    return { deadline: { text, kind: 'by', due: `${planYear}-12-31` }, unreadable: false };
  const by = dueBy(text, withYear);
  if (by) return { deadline: by, unreadable: false };
  const yearless = periods.find((p) => p.exact === 'day' && !p.hasYear);
  if (yearless && planYear !== null)
    return { deadline: { text, kind: 'by', due: `${planYear}-${yearless.to}` }, unreadable: false };
  return { deadline: { text, kind: 'condition' }, unreadable: true };
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
  const date = periods.find((p) => p.exact === 'day' || p.exact === 'month' || p.exact === 'quarter');
  if (!date || every !== 'year' || /sau\s+(?:ngày\s+)?$/iu.test(text.slice(0, date.start)))
    return { text, kind: 'recurring', every };
  return { text, kind: 'recurring', every, due: date.to.slice(-5) };
}

const RANGE_JOINT = /^\s*(?:-|–|—|đến(?:\s+hết)?(?:\s+ngày)?|tới)\s*(?:ngày\s+|năm\s+)?$/iu;

function dueBy(text: string, periods: readonly FoundPeriod[]): Deadline | null {
  const [first, second] = periods;
  if (!first) return null;
  if (second && (RANGE_JOINT.test(text.slice(first.end, second.start)) || /^từ/iu.test(text)))
    return { text, kind: 'by', from: first.from, due: second.to };
  if (
    !second &&
    first.exact !== 'day' &&
    /\d\s*[-–]|[IVX]\s*[-–]/u.test(text.slice(first.start, first.end)) &&
    spansMore(first)
  )
    return { text, kind: 'by', from: first.from, due: first.to };
  const last = periods.reduce((a, b) => (b.to > a.to ? b : a));
  const opensOnly =
    /^(?:từ|bắt đầu)(?:\s+(?:ngày|tháng|năm|quý))?\s*$/iu.test(text.slice(0, first.start)) && periods.length === 1;
  return opensOnly ? { text, kind: 'ongoing' } : { text, kind: 'by', due: last.to };
}

/** "Tháng 7 - 8/2026", "Quý III - IV": one period that is a range. */
const spansMore = ({ from, to, exact }: FoundPeriod) =>
  Number(to.slice(5, 7)) - Number(from.slice(5, 7)) > (exact === 'quarter' ? 2 : 0) &&
  exact !== 'half' &&
  exact !== 'year';

/** Words before a date that make it the time by which something is done. */
const DATED =
  /(?:(?:hoàn thành|xong|chậm nhất|muộn nhất|hạn cuối|hạn chót|thời hạn)\s+(?:(?:là|vào|đến|trong|trước|từ)\s+)*|(?:(?:vào|trong|trước)\s+)+)(?:hết\s+)?(?:\d{1,2}\s*(?:giờ|h)(?:\s*\d{2}(?:\s*phút)?)?\s*,?\s*)?(?:ngày\s+|năm\s+|quý\s+)?$/iu;

/** "Đến hết năm 2026, hoàn thành …": at the beginning of a task the words are a date to be met. */
const OPENING_DATE = /^(?:phấn đấu\s+)?đến\s+(?:hết\s+|cuối\s+)?(?:ngày\s+|năm\s+|quý\s+)?$/iu;

/**
 * A dated phrase inside a task's own words: "hoàn thành trong năm 2026", "trước ngày 31/12/2025", "Hằng năm, …".
 * Only a year-bearing date after a preposition counts; adverbs and attributes ("kế hoạch năm 2025") do not.
 */
export function findDeadline(
  text: string,
  planYear: number | null,
): { deadline: Deadline; start: number; end: number } | null {
  const opening = /^(?:hằng|hàng)\s+năm\s*,/iu.exec(text);
  if (opening)
    return {
      deadline: { text: opening[0].replace(/\s*,$/u, ''), kind: 'recurring', every: 'year' },
      start: 0,
      end: opening[0].length - 1,
    };
  const stretch = stretchIn(text, planYear);
  if (stretch) return stretch;
  const label = timeLabel(text, planYear) ?? timeBehind(text, planYear);
  if (label) return label;
  for (const period of findPeriods(text, planYear)) {
    const before = text.slice(Math.max(0, period.start - 40), period.start);
    const yearly = /^\s*(?:hằng|hàng|mỗi)\s+năm/iu.exec(text.slice(period.end));
    const dated =
      DATED.exec(before) ?? OPENING_DATE.exec(text.slice(0, period.start)) ?? (yearly && AFTER_DAY.exec(before));
    if (!dated || isCited(text, period) || isAttribute(before, text.slice(period.end))) continue;
    if (period.exact === 'year' && PROMISED.test(text.slice(Math.max(0, period.start - 120), period.start))) continue;
    const start = period.start - dated[0].trimStart().length;
    if (yearly && period.exact !== 'year') return recurringAt(text, start, period, yearly[0].length);
    if (!period.hasYear && period.exact === 'day') continue;
    if (/(?:^|\s)từ\s+\S*\s*$/iu.test(before)) continue;
    return { deadline: { text: text.slice(start, period.end), kind: 'by', due: period.to }, start, end: period.end };
  }
  const within = WITHIN.exec(text);
  if (!within) return null;
  const end = within.index + within[0].length;
  return { deadline: { text: within[0], kind: 'condition' }, start: within.index, end };
}

const TIME_LABEL = /^((?:từ|trước|trong|đến|tháng|quý|tuần|ngày|đầu|cuối|giữa)\s[^:]{1,40}):\s+(?=\p{L})/iu;
const TIME_WORDS =
  /\d{1,2}(?=\s*[-–])|(?:từ|trước|trong|đến|hết|ngày|tháng|quý|tuần|năm|cuối|đầu|giữa|và)(?![\p{L}])|[-–,()\s]/giu;

/** What a heading says of the time of the work under it: "Tháng 9/2026", "Quý II: Ra quân", "Giai đoạn 2026 - 2028". */
export function timeOfHeading(heading: string, planYear: number | null): Deadline | null {
  const words = /^(?:giai đoạn\s+(?=\d))?([^:()]{3,40}?)\s*(?:[:(].*)?$/iu.exec(heading.trim())?.[1] ?? '';
  if (!/^(?:tháng|quý|năm|(?:6|06|sáu) tháng|từ (?:tháng|ngày)|\d{4})(?![\p{L}])/iu.test(words)) return null;
  const periods = findPeriods(words, planYear);
  const { deadline } = isOnlyTime(words, planYear) && periods.length > 0 ? readDeadline(words, planYear) : NO_DEADLINE;
  return deadline?.kind === 'by' ? deadline : null;
}
const NO_DEADLINE = { deadline: null };

function isOnlyTime(words: string, planYear: number | null): boolean {
  const rest = findPeriods(words, planYear).reduceRight(
    (left, period) => left.slice(0, period.start) + left.slice(period.end),
    words,
  );
  return rest.replace(TIME_WORDS, '') === '';
}

/** "Tháng 9/2026: Rà soát …": words of time alone before a colon say when. */
function timeLabel(text: string, planYear: number | null) {
  const label = TIME_LABEL.exec(text)?.[1] ?? '';
  if (label === '' || !isOnlyTime(label, planYear)) return null;
  const { deadline } = readDeadline(label, planYear);
  return deadline?.kind === 'by' ? { deadline, start: 0, end: label.length } : null;
}

/** "Khai giảng năm học (tháng 9/2026).", "Mua máy chủ (Sở Y tế; quý II).": a bracket at the end says when. */
function timeBehind(text: string, planYear: number | null) {
  const m = /\((?:[^()]*[;,]\s*)?((?:trước|trong|từ|tháng|quý)\s[^();,]{1,40})\)\s*[.;]?\s*$/iu.exec(text);
  if (!m?.[1] || !isOnlyTime(m[1], planYear)) return null;
  const { deadline } = readDeadline(m[1], planYear);
  const start = text.lastIndexOf(m[1]);
  return deadline?.kind === 'by' ? { deadline, start, end: start + m[1].length } : null;
}

/** Words that make a stretch of days one of figures or of the past, and not of the work. */
const COUNTS_DAYS = /(?:số liệu|thời kỳ|thời điểm|phát sinh|kết quả|tính|giai đoạn|nhiệm kỳ|hiệu lực)[^.;]{0,30}$/iu;

/** "mở đợt cao điểm từ ngày 15/12/2025 đến ngày 28/02/2026": the days between which the work is done. */
function stretchIn(text: string, planYear: number | null) {
  const from = /(?<![\p{L}])từ\s+ngày\s+/iu.exec(text);
  if (!from || COUNTS_DAYS.test(text.slice(0, from.index))) return null;
  const at = from.index + from[0].length;
  const [first, second] = findPeriods(text.slice(at, at + 80), planYear);
  if (first?.start !== 0 || !second?.hasYear || first.exact !== 'day' || second.exact !== 'day') return null;
  if (!RANGE_JOINT.test(text.slice(at + first.end, at + second.start))) return null;
  const year = Number(second.to.slice(0, 4)) - (first.from > second.to.slice(5) ? 1 : 0);
  const opening = first.hasYear ? first.from : `${year}-${first.from}`;
  const end = at + second.end;
  const words = text.slice(from.index, end);
  return { deadline: { text: words, kind: 'by' as const, from: opening, due: second.to }, start: from.index, end };
}

/** "lộ trình đạt mục tiêu ít nhất 50% … vào năm 2030", "theo cam kết … vào năm 2050": when the aim is reached that the work serves. */
const PROMISED = /(?<![\p{L}])(?:mục tiêu\s[^,;.]{0,40}\d|cam kết\s)[^,;.]{0,90}\s(?:vào|đến)\s+(?:năm\s+)?$/iu;

const AFTER_DAY = /sau\s+ngày\s+$/iu;
/** "trong thời hạn 10 ngày kể từ ngày nhận được Kế hoạch này". */
const WITHIN =
  /trong\s+(?:thời hạn\s+|vòng\s+)?\d+\s+(?:ngày|giờ|tháng)(?:\s+làm việc)?,?\s+(?:kể\s+từ|từ|sau)\s+(?:khi|ngày)\s[^,;.]{3,80}/iu;

function recurringAt(text: string, start: number, period: FoundPeriod, tail: number) {
  const end = period.end + tail;
  const after = /sau\s+(?:ngày\s+)?$/iu.test(text.slice(0, period.start));
  const deadline: Deadline = {
    text: text.slice(start, end),
    kind: 'recurring',
    every: 'year',
    ...(after ? {} : { due: period.to.slice(-5) }),
  };
  return { deadline, start, end };
}

/** A date that dates a cited document or a period of a programme. */
function isCited(text: string, period: FoundPeriod): boolean {
  const before = text.slice(Math.max(0, period.start - 60), period.start);
  return (
    /(?:số\s+\S+|\/\p{Lu}\S*)\s+(?:ngày\s+)?$/u.test(before) ||
    /(?:giai đoạn|thời kỳ|nhiệm kỳ|tầm nhìn|khóa)\s[^,;.]{0,25}$/iu.test(before) ||
    (period.exact === 'day' && /^\s*của\s/u.test(text.slice(period.end)))
  );
}

/** "mục tiêu đến năm 2030", "trong năm học 2025 - 2026": the year qualifies a noun. */
function isAttribute(before: string, after: string): boolean {
  return (
    /(?:mục tiêu|tầm nhìn|chiến lược|quy hoạch|chương trình|kế hoạch|đề án|chỉ tiêu|định hướng|kỳ vọng)\s+(?:đến|trong|từ)\s+(?:hết\s+)?(?:năm\s+)?$/iu.test(
      before,
    ) ||
    /^\s*[-–]\s*\d/u.test(after) ||
    /năm học\s*$/iu.test(before)
  );
}
