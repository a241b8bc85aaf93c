// A deadline inside a task's own words, before its colon, in its last bracket, or in the heading above it.
import type { Deadline } from '../reading.ts';
import { findPeriods, type FoundPeriod } from '../vietnamese/dates.ts';
import { readDeadline } from './deadline.ts';
import { daysBetween } from './time-ranges.ts';

/** Words before a date that make it the time by which something is done. */
const DATED =
  /(?:(?:hoàn thành|xong|chậm nhất|muộn nhất|hạn cuối|hạn chót|thời hạn)\s+(?:(?:là|vào|đến|trong|trước|từ)\s+)*|(?:kéo dài|diễn ra)\s+(?:đến\s+)?(?:hết\s+)?(?=ngày\s)|dự kiến\s+(?:vào\s+)?(?:(?:thứ\s+\p{L}+|chủ nhật),?\s+)?|(?:(?:vào|trong|trước)\s+)+)(?:hết\s+)?(?:\d{1,2}\s*(?:giờ|h)(?:\s*\d{2}(?:\s*phút)?)?\s*,?\s*)?(?:ngày\s+|năm\s+|quý\s+)?$/iu;

/** "Tổ chức hội nghị tổng kết ngày 20/12/2026": the day of what is held; the day of a feast or of a document is none. */
const HELD =
  /^(?:tổ chức|khai mạc|tiến hành|mở|họp|công bố|phát động|ra quân|trao|tổng duyệt|diễn tập|chấm|coi thi|khai giảng)\s[^.;]*?\s(?:(?:sáng|chiều|tối)\s+)?(?:(?:thứ\s+\p{L}+|chủ nhật),?\s+)?ngày\s+$/iu;
const OTHER_DAY =
  /(?:kỷ niệm|truyền thống|sinh|thành lập|giải phóng|từ|sau|nhận|ban hành|ký|số|của|đến|mừng|hưởng ứng|thế giới|quốc tế|nghị quyết|quyết định|kế hoạch|chỉ thị|công văn|nghị định|thông tư|luật|thông báo|kết luận|tờ trình)\s[^,;]{0,12}ngày\s+$/iu;

/** "Phát động tuần đầu tháng 9": weeks say when without a word before them, unless they tell whose figures are meant. */
function isWeek(text: string, { start, exact }: FoundPeriod): boolean {
  return (
    exact === 'part' &&
    /^(?:tuần|thượng|trung|hạ)(?!\p{L})/iu.test(text.slice(start, start + 8)) &&
    !/(?:kết quả|số liệu|báo cáo|của|từ|đến|lịch|kế hoạch|so với)\s+$/iu.test(
      text.slice(Math.max(0, start - 20), start),
    )
  );
}

/** What is held is named in so many letters at most, before its day. */
const LONGEST_TITLE = 300;

function isHeld(text: string, period: FoundPeriod, planYear: number | null): boolean {
  if (period.start > LONGEST_TITLE) return false;
  const before = text.slice(0, period.start);
  const year = Number(period.to.slice(0, 4));
  const soon = planYear !== null && year >= planYear && year <= planYear + 1;
  return period.exact === 'day' && period.hasYear && soon && HELD.test(before) && !OTHER_DAY.test(before);
}

/** A day of the plan's own year: only where the words leave no doubt that it is one to be met. */
const MET = /(?:hoàn thành|xong|chậm nhất|muộn nhất|hạn cuối|hạn chót|thời hạn|trước)\s[^,.;:]{0,30}$/iu;

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
      DATED.exec(before) ??
      (isWeek(text, period) ? /$/u.exec('') : null) ??
      (isHeld(text, period, planYear) ? /ngày\s+$/iu.exec(before) : null) ??
      OPENING_DATE.exec(text.slice(0, period.start)) ??
      (yearly && AFTER_DAY.exec(before));
    if (!dated || isCited(text, period) || isAttribute(before, text.slice(period.end))) continue;
    if (period.exact === 'year' && /^dự kiến/iu.test(dated[0])) continue;
    if (period.exact === 'year' && PROMISED.test(text.slice(Math.max(0, period.start - 120), period.start))) continue;
    const start = period.start - dated[0].trimStart().length;
    if (yearly && period.exact !== 'year') return recurringAt(text, start, period, yearly[0].length);
    if (!period.hasYear && period.exact === 'day' && (planYear === null || !MET.test(before))) continue;
    if (/(?:^|\s)từ\s+\S*\s*$/iu.test(before)) continue;
    const last = ROUND.test(text.slice(0, start)) ? lastRound(text, period, planYear) : period;
    const due = last.exact === 'day' && !last.hasYear ? `${planYear}-${last.to}` : last.to;
    return { deadline: { text: text.slice(start, last.end), kind: 'by', due }, start, end: last.end };
  }
  const within = WITHIN.exec(text);
  if (!within) return null;
  const end = within.index + within[0].length;
  return { deadline: { text: within[0], kind: 'condition' }, start: within.index, end };
}

/** "đợt 1 vào tháng 5/2026, đợt 2 vào tháng 8/2026": all of them are done when the last one is. */
const ROUND = /(?<![\p{L}])(?:đợt|lần|vòng|kỳ)\s+(?:thứ\s+)?(?:\d{1,2}|[IV]{1,3}|nhất|một|hai|ba|tư)\s*:?\s*$/iu;
const NEXT_ROUND =
  /^\s*[,;]?\s*(?:và\s+)?(?:đợt|lần|vòng|kỳ)\s+(?:thứ\s+)?(?:\d{1,2}|[IV]{1,3}|hai|ba|tư)\s*:?\s*(?:(?:vào|trong|trước|ngày|năm)\s+)*$/iu;

function lastRound(text: string, first: FoundPeriod, planYear: number | null): FoundPeriod {
  let last = first;
  for (const period of findPeriods(text, planYear))
    if (period.start > last.end && NEXT_ROUND.test(text.slice(last.end, period.start))) last = period;
  return last;
}

const TIME_LABEL =
  /^((?:từ|trước|trong|đến|tháng|quý|tuần|ngày|đầu|cuối|giữa|nửa|thượng tuần|trung tuần|hạ tuần)\s[^:]{1,40}):\s+(?=\p{L})/iu;
const TIME_WORDS =
  /\d{1,2}(?=\s*[-–])|(?:từ|vào|trước|trong|đến|hết|ngày|tháng|quý|tuần|năm|cuối|đầu|giữa|và)(?![\p{L}])|[-–,()\s]/giu;

/** What a heading says of the time of the work under it: "Tháng 9/2026", "Quý II: Ra quân", "Giai đoạn 2026 - 2028". */
export function timeOfHeading(heading: string, planYear: number | null): Deadline | null {
  const words = /^(?:giai đoạn\s+(?=\d))?([^:()]{3,40}?)\s*(?:[:(].*)?$/iu.exec(heading.trim())?.[1] ?? '';
  if (!HEADS_TIME.test(words)) return null;
  const periods = findPeriods(words, planYear);
  const { deadline } = isOnlyTime(words, planYear) && periods.length > 0 ? readDeadline(words, planYear) : NO_DEADLINE;
  return deadline?.kind === 'by' ? deadline : null;
}
const HEADS_TIME =
  /^(?:tháng|quý|năm|(?:6|06|sáu) tháng|từ (?:tháng|ngày)|\d{4}|tuần|(?:thượng|trung|hạ) tuần|nửa (?:đầu|cuối|sau)|(?:đầu|giữa|cuối) (?:tháng|quý))(?![\p{L}])/iu;
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
  const m =
    /\((?:[^()]*[;,]\s*)?((?:trước|trong|từ|vào|tháng|quý|tuần|đầu|cuối|giữa|nửa|thượng tuần|trung tuần|hạ tuần)\s[^();,]{1,40})\)\s*[.;]?\s*$/iu.exec(
      text,
    );
  if (!m?.[1] || !isOnlyTime(m[1], planYear)) return null;
  const { deadline } = readDeadline(m[1], planYear);
  const start = text.lastIndexOf(m[1]);
  return deadline?.kind === 'by' ? { deadline, start, end: start + m[1].length } : null;
}

/** Words that make a stretch of days one of figures or of the past, and not of the work. */
const COUNTS_DAYS = /(?:số liệu|thời kỳ|thời điểm|phát sinh|kết quả|tính|giai đoạn|nhiệm kỳ|hiệu lực)[^.;]{0,30}$/iu;

/** "mở đợt cao điểm từ ngày 15/12/2025 đến ngày 28/02/2026": the days between which the work is done. */
function stretchIn(text: string, planYear: number | null) {
  for (const from of text.matchAll(/(?<![\p{L}])từ\s+(?:ngày\s+)?(?=\d)/giu)) {
    if (COUNTS_DAYS.test(text.slice(0, from.index))) continue;
    const at = from.index + from[0].length;
    const rest = text.slice(at, at + 80);
    const days = daysBetween(rest, planYear);
    if (days?.start !== 0) continue;
    const end = at + days.end;
    const deadline: Deadline = { text: text.slice(from.index, end), kind: 'by', from: days.from, due: days.due };
    return { deadline, start: from.index, end };
  }
  return null;
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
    /(?:số\s+(?=\S*[\d/…])\S+|\/\p{Lu}\S*)\s+(?:ngày\s+)?$/u.test(before) ||
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
