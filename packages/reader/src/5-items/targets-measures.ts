// Numbers that measure a goal: per cents, ranks, levels and counted things. Years, ages, durations, the numbers of
// documents and of programmes are none.
import { parseNumber } from '../vietnamese/numbers.ts';

export type Measure = {
  readonly kind: 'percent' | 'rank' | 'level' | 'count';
  readonly value: number;
  readonly max?: number;
  readonly unit: string;
  readonly start: number;
  readonly end: number;
};

const NUM = '\\d{1,3}(?:\\.\\d{3}){1,3}(?:,\\d{1,3})?|\\d{1,9}(?:[.,]\\d{1,3})?';
const FREE = '(?<![\\p{L}\\d/]|\\d[.,])';

const PERCENT = new RegExp(
  `${FREE}(${NUM})\\s?%?(?:\\s?(?:-|–|đến)\\s?(${NUM}))?\\s?(?:%|phần trăm)(\\s?\\/\\s?năm)?`,
  'gu',
);
const RANK =
  /(?:(?:trong|thuộc|vào|đứng|ở|lọt)\s(?:\p{L}{1,7}\s){0,2}?(?:nhóm|top|tốp)|vị trí(?: thứ)?|(?:xếp|đứng)(?: thứ)?(?: hạng)?|thứ hạng)\s(\d{1,3})(?![\d%.,/]\d|\d|%)/giu;
const LEVEL =
  /(?:mức độ|cấp độ|mức)\s(\d{1,2})(?:\s(?:đến|-|–)\s(?:mức độ|cấp độ|mức)?\s?(\d{1,2}))?(?![\d%.,/]\d|\d|%)/giu;

/** Nouns that goals count; the longest that fits is the unit. */
const COUNTED = [
  'cơ sở giáo dục',
  'cơ sở',
  'trường',
  'lớp',
  'xã',
  'phường',
  'thôn',
  'hộ',
  'người',
  'lao động',
  'học sinh',
  'sinh viên',
  'giáo viên',
  'cán bộ',
  'mô hình',
  'doanh nghiệp',
  'hợp tác xã',
  'hộ kinh doanh',
  'sản phẩm',
  'dự án',
  'đề tài',
  'đề án',
  'sáng kiến',
  'trung tâm',
  'hệ thống',
  'nền tảng',
  'cơ sở dữ liệu',
  'lượt người',
  'lượt',
  'cuộc',
  'hội nghị',
  'hội thảo',
  'khóa',
  'lớp tập huấn',
  'tỷ đồng',
  'triệu đồng',
  'nghìn tỷ đồng',
  'triệu USD',
  'tỷ USD',
  'USD',
  'đồng',
  'bác sĩ',
  'giường bệnh',
  'thuê bao',
  'km',
  'ha',
  'm2',
  'm²',
  'm3',
  'tấn',
  'kWh',
  'MW',
  'căn',
  'căn hộ',
  'khu',
  'cụm',
  'vùng',
  'tổ',
  'đội',
  'câu lạc bộ',
  'chuỗi',
  'điểm',
  'trạm',
  'công trình',
  'tuyến',
  'bài',
  'tin',
  'ấn phẩm',
  'bằng sáng chế',
  'sáng chế',
  'văn bằng',
  'giải pháp hữu ích',
  'tổ chức',
  'phòng',
  'thiết bị',
  'bộ',
  'dịch vụ',
  'thủ tục',
  'vụ',
  'bậc',
  'tỉnh',
].toSorted((a, b) => b.length - a.length);
const COUNTED_NOUN = new RegExp(`^\\s(${COUNTED.join('|')})(?![\\p{L}])`, 'iu');
/** "con/phụ nữ", "bé trai/100 bé gái", "bác sĩ/10.000 dân", "triệu đồng/người/năm". */
const RATIO = /^\s(\p{L}{1,9}(?:\s\p{L}{1,9}){0,2}(?:\/(?:\d[\d.]{0,7}\s)?\p{L}{1,9}(?:\s\p{L}{1,9})?){1,2})/u;
/** Time, age and the parts of a text are not counted. */
const NOT_COUNTED = /^\s?(?:tuổi|năm|tháng|ngày|giờ|phút|giây|tuần|quý|đợt|lần|buổi|rõ|G(?!\p{L})|[:/)]|-|–)/iu;
/** Numbers that name something: "Đề án 06", "Chương trình 2018", "giai đoạn 2", "số 57". */
const NAMES =
  /(?:số|năm|tháng|ngày|đề án|chương trình|nghị quyết|quyết định|chỉ thị|kết luận|kế hoạch|dự án|nghị định|thông tư|luật|giai đoạn|phụ lục|điều|khoản|mục|điểm|phần|khóa|khoá|kỳ|lần thứ|thứ|lớp|quý|mức|mức độ|cấp độ|đợt|nhóm|vùng|tiêu chí|biểu|mẫu|từ|đến|tuổi|GDPT|phiên bản)\s$/iu;
/** What makes a counted thing a commitment, at most a few words before it. */
const COMMITS =
  /(?<!\p{L})(?:có|đạt|ít nhất|tối thiểu|trên|hơn|khoảng|thêm|dưới|không quá|tối đa|xây dựng|thành lập|hoàn thành|tổ chức|phấn đấu|duy trì|giảm|tăng|thu hút|đào tạo|bồi dưỡng|phát triển|hình thành|công nhận|mở|bình quân|≥|≤|còn|cấp)(?!\p{L})[^\d,;.:]{0,25}$/iu;
const DETACHED = /(?<!\p{L})(?:cho|của|tại|với|theo|địa bàn|gồm|trong(?! đó))\s[^\d]{0,20}$/iu;
const COUNT = new RegExp(`${FREE}(${NUM})(?![\\d%/]|\\s?%|[.,]\\d)`, 'gu');
const WORD_COUNT = /(?:ít nhất|tối thiểu|không quá|tối đa)\s(một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?=\s\p{L})/giu;

/** Measures of a clause in their order; counted things only where no per cent measures it. */
export function findMeasures(text: string): Measure[] {
  const percents = [...text.matchAll(PERCENT)].flatMap(percentOf);
  if (percents.length > 0) return percents;
  const counts = countsIn(text);
  const ranks = [...text.matchAll(RANK)].map((match) => numbered(match, 'rank', 'rank'));
  if (counts.length > 0 && ranks.every((rank) => rank.start > (counts[0]?.start ?? 0)))
    return counts.filter((count) => ranks.every((rank) => count.end < rank.start || count.start > rank.end));
  if (ranks.length > 0) return ranks;
  return [...text.matchAll(LEVEL)].map((match) => numbered(match, 'level', 'level'));
}

export function hasMeasure(text: string): boolean {
  return findMeasures(text).length > 0;
}

function percentOf(match: RegExpMatchArray): Measure[] {
  const [whole, first = '', second, yearly] = match;
  const value = parseNumber(first);
  const start = match.index ?? 0;
  if (value === null) return [];
  const max = second === undefined ? null : parseNumber(second);
  const measure = { kind: 'percent' as const, value, unit: yearly ? '%/year' : '%', start, end: start + whole.length };
  return [max === null ? measure : { ...measure, max }];
}

function numbered(match: RegExpMatchArray, kind: 'rank' | 'level', unit: string): Measure {
  const start = match.index ?? 0;
  const measure = { kind, value: Number(match[1]), unit, start, end: start + match[0].length };
  return match[2] === undefined ? measure : { ...measure, max: Number(match[2]) };
}

function countsIn(text: string): Measure[] {
  const figures = [...text.matchAll(COUNT)].map((match) => countOf(text, match[1] ?? '', match.index));
  const words = [...text.matchAll(WORD_COUNT)].map((match) =>
    countOf(text, match[1] ?? '', match.index + match[0].length - (match[1] ?? '').length),
  );
  return [...figures, ...words].filter((measure) => measure !== null).toSorted((a, b) => a.start - b.start);
}

function countOf(text: string, written: string, start: number): Measure | null {
  const end = start + written.length;
  const before = text.slice(Math.max(0, start - 60), start);
  const after = text.slice(end, end + 60);
  const value = parseNumber(written);
  const ratio = RATIO.exec(after)?.[1];
  const noun = COUNTED_NOUN.exec(after)?.[1];
  if (value === null || NAMES.test(before) || NOT_COUNTED.test(after) || (value >= 1900 && value <= 2100 && !noun))
    return null;
  const opens = /^[\s“"(]*$/u.test(text.slice(0, start)) && (ratio ?? noun) !== undefined;
  if (!opens && (!COMMITS.test(before) || DETACHED.test(before))) return null;
  const unit = ratio ?? noun ?? /^\s(\p{L}{2,9})/u.exec(after)?.[1];
  return unit === undefined ? null : { kind: 'count', value, unit, start, end };
}
