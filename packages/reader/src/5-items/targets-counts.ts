// Counted things and stretches of time: a number is a commitment where a verb or a comparison governs it,
// and a part of a name, a date, an age or a heading elsewhere.
import { parseNumber } from '../vietnamese/numbers.ts';
import type { Measure } from './targets-measures.ts';
import { countedNoun, durationUnit } from './targets-nouns.ts';

export const NUMBER = '\\d{1,3}(?:\\.\\d{3}){1,3}(?:,\\d{1,3})?|\\d{1,9}(?:[.,]\\d{1,3})?';
/** Not inside a word, a symbol or a longer number. */
export const FREE = '(?<![\\p{L}\\d/]|\\d[.,])';

/** "05", "10 - 15", "từ 3 đến 5", and "19/19" of a known whole. */
const FIGURE = new RegExp(
  `${FREE}(${NUMBER})(?:\\/\\d{1,4}(?=\\s\\p{L})|(?:\\s?[-–]\\s?|\\sđến\\s)(${NUMBER}))?(?![\\d%/]|\\s?%|[.,]\\d|\\s?phần trăm)`,
  'gu',
);
const IN_WORDS = /(?:ít nhất|tối thiểu|không quá|tối đa)\s(một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?=\s\p{L})/giu;
/** What is read before and behind a number. */
const NEAR = 60;

export function countsIn(text: string): Measure[] {
  const counts: Measure[] = [];
  let last: Measure | null = null;
  for (const written of writtenIn(text)) {
    last = countAt(text, written, last);
    if (last) counts.push(last);
  }
  return counts;
}

function writtenIn(text: string): Written[] {
  const figures = [...text.matchAll(FIGURE)].map(({ 0: whole, 1: first = '', 2: second, index }) => {
    return { first, second, start: index, end: index + whole.length };
  });
  const words = [...text.matchAll(IN_WORDS)].map(({ 0: whole, 1: first = '', index }) => {
    const end = index + whole.length;
    return { first, second: undefined, start: end - first.length, end };
  });
  return [...figures, ...words].toSorted((a, b) => a.start - b.start);
}

type Written = {
  readonly first: string;
  readonly second: string | undefined;
  readonly start: number;
  readonly end: number;
};

/** @param last the number before this one, where it is a commitment: "05 tổ hợp tác và 02 hợp tác xã". */
function countAt(text: string, { first, second, start, end }: Written, last: Measure | null): Measure | null {
  const value = parseNumber(first);
  const max = second === undefined ? null : parseNumber(second);
  const after = text.slice(end, end + NEAR);
  if (value === null) return null;
  const unit = durationOf(text, start, after) ?? nounOf(text, { value, start, after, last });
  return unit === null ? null : { kind: 'count', value, ...(max !== null && { max }), unit, start, end };
}

/** A clause about time names it: "thời gian", "rút ngắn", "tuổi thọ". */
const ABOUT_TIME = /thời gian|thời hạn|thời lượng|rút ngắn|tuổi thọ|số (?:giờ|ngày|tháng|năm)/iu;
const MEASURES_TIME =
  /(?<!\p{L})(?:không quá|không vượt quá|tối đa|dưới|ít nhất|tối thiểu|trên|khoảng|đạt|còn|xuống|là|giảm|rút ngắn|trong vòng|từ|đến)\s$/iu;
/** An upper limit in minutes, hours or days promises speed even where the word "thời gian" is missing. */
const LIMITS_TIME = /(?<!\p{L})(?:không quá|không vượt quá|tối đa|trong vòng)\s$/iu;

function durationOf(text: string, start: number, after: string): string | null {
  const unit = durationUnit(after);
  if (unit === null) return null;
  const before = text.slice(Math.max(0, start - NEAR), start);
  const subject = text.slice(Math.max(0, start - 3 * NEAR), start);
  if (unit === 'tuổi') return /tuổi thọ/iu.test(subject) && MEASURES_TIME.test(before) ? unit : null;
  if (MEASURES_TIME.test(before) && ABOUT_TIME.test(subject)) return unit;
  return LIMITS_TIME.test(before) && /^(?:phút|giờ|ngày)/u.test(unit) ? unit : null;
}

/** Numbers that name something: "Đề án 06", "Chương trình 2018", "giai đoạn 2", "số 57". */
const NAMES =
  /(?:số|năm|tháng|ngày|đề án|chương trình|nghị quyết|quyết định|chỉ thị|kết luận|kế hoạch|dự án|nghị định|thông tư|luật|giai đoạn|phụ lục|điều|khoản|mục|điểm|phần|khóa|khoá|kỳ|lần thứ|thứ|lớp|quý|đợt|nhóm|vùng|tiêu chí|biểu|mẫu|tuổi|GDPT|phiên bản|hạng|loại|bậc|cấp)\s$/iu;
const NAMES_LEVEL = /(?:mức|mức độ|cấp độ|vị trí|mục tiêu|chỉ tiêu|nhiệm vụ)\s$/iu;
/** Verbs that promise what they count, and comparisons; the last of them stands at most a few words before the number. */
const COMMITS =
  /^.*(?<!\p{L})(?:sản lượng|diện tích|tổng đàn|năng suất|kim ngạch|tổng thu|tổng chi|có|đạt|ít nhất|tối thiểu|trên|hơn|khoảng|thêm|dưới|không quá|tối đa|bình quân|≥|≤|còn|phấn đấu|vượt|xây dựng|xây mới|thành lập|hoàn thành|tổ chức|duy trì|giảm|tăng|cắt giảm|thu hút|huy động|đào tạo|bồi dưỡng|tập huấn|huấn luyện|phát triển|hình thành|công nhận|mở|mở rộng|cấp|xóa|xoá|xóa bỏ|xoá bỏ|xử lý|trồng|sửa chữa|nâng cấp|cải tạo|lắp đặt|trang bị|đầu tư|khởi công|bố trí|hỗ trợ|tư vấn|vận động|kết nạp|tuyển|tuyển sinh|tuyển dụng|giải quyết|tạo|tạo việc làm|chuyển đổi|ươm tạo|sản xuất|xuất khẩu|cung cấp|biên soạn|xuất bản|phát hành|đăng ký|bàn giao|đón|khám|khám sức khỏe|sàng lọc|xét nghiệm|tiêm chủng|cấp phát|phát|thăm hỏi|giúp đỡ|kiểm tra|phục vụ|giới thiệu|ký kết|nghiệm thu|tu bổ|bảo tồn|trao|tặng|đưa|chăm sóc|bảo vệ|khai thác|nuôi|lên|xuống)(?!\p{L})(?<between>[^\d,;.:]{0,25})$/isu;
const DETACHED = /(?<!\p{L})(?:của|tại|với|theo|địa bàn|gồm|trong(?! đó))\s/iu;

type Figure = {
  readonly value: number;
  readonly start: number;
  readonly after: string;
  readonly last: Measure | null;
};

/** "số bác sĩ trên 1 vạn dân": so many people the measure is per. */
const PER_HEAD = /^\s(?:vạn\s|nghìn\s|ngàn\s|triệu\s)?dân(?!\p{L})/iu;
/** "…, trong đó khách quốc tế | 5,5 triệu lượt": a share of what was promised before it. */
const SHARE = /(?:^|,\s)trong đó,?\s[^,;.:\d]{2,40}\s$/iu;
const JOINED = /^[^,;.:]{0,40}(?:\svà|,)\s$/u;

function nounOf(text: string, { value, start, after, last }: Figure): string | null {
  if (PER_HEAD.test(after)) return null;
  const noun = countedNoun(after);
  const before = text.slice(Math.max(0, start - NEAR), start);
  if (noun === null || NAMES.test(before) || (!noun.known && isNameOrYear(before, value))) return null;
  const opens = (start <= 5 && /^[\s“"(]*$/u.test(text.slice(0, start))) || before.endsWith(': ');
  const isShare = SHARE.test(text.slice(0, start));
  const isJoined = last !== null && JOINED.test(text.slice(last.end, start));
  if (noun.known && (opens || isJoined || isShare)) return noun.unit;
  const between = COMMITS.exec(before)?.groups?.['between'];
  return between === undefined || DETACHED.test(between) ? null : noun.unit;
}

const isNameOrYear = (before: string, value: number) => NAMES_LEVEL.test(before) || (value >= 1900 && value <= 2100);
