// Between what a figure of a target can lie, by how the plan writes the target: a share is part of a whole, what is counted or
// measured is at least none, and only what tells a change or a difference may be below. Who keeps the plan may say otherwise.
import { COUNTED_SHARE, isShareUnit } from './figures.ts';

export const FIGURE_RANGES = {
  share: { vi: 'Từ 0 đến 100 %', en: 'From 0 to 100%' },
  amount: { vi: 'Từ 0 trở lên', en: 'From 0 up' },
  difference: { vi: 'Âm hoặc dương', en: 'Above or below 0' },
} as const satisfies Record<string, { readonly vi: string; readonly en: string }>;
export type FigureRange = keyof typeof FIGURE_RANGES;
export const FIGURE_RANGE_NAMES = ['share', 'amount', 'difference'] as const satisfies readonly FigureRange[];

/** What is told of a target, as far as it says what its figures can be. `comparator`: as the reader has it. */
export type RangedTarget = {
  readonly text: string;
  readonly unit: string | null;
  readonly comparator: string;
  readonly value: number;
  readonly max: number | null;
};

const word = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'u');

/** "tăng 15 %", "giảm bình quân 1,5 điểm", "vượt trên 5 %": a change by so much. */
const CHANGE_BY = word(
  '(?:tăng|giảm|vượt)(?: (?:thêm|bình quân|trung bình|tối thiểu|ít nhất|khoảng|trên|dưới|từ|mỗi năm|hằng năm|hàng năm))* \\d[\\d.,]*',
);
/** A change or a difference, whatever stands beside it. */
const CHANGE = word(
  [
    'tốc độ|tăng trưởng|(?:tỷ lệ|tỉ lệ|mức) (?:tăng|giảm)|vượt (?:dự toán|kế hoạch|chỉ tiêu|thu)|chênh lệch|cân đối',
    'số dư|thặng dư|thâm hụt|bội chi|bội thu|xuất siêu|nhập siêu|lợi nhuận|lãi|lỗ|biến động|điểm (?:phần trăm|%)',
  ].join('|'),
);
/** "tăng", "giảm" as they stand alone; "tăng cường", "giảm nghèo", "giá trị gia tăng" tell no change of what is counted. */
const GROWS = /(?<!\p{L})(?<!gia )(?:tăng|giảm)(?! (?:cường|nghèo|thiểu|trừ))(?!\p{L})/u;
/** "tăng tỷ lệ che phủ lên 43 %", "giảm hộ nghèo xuống còn dưới 2 %": what is told is where it stands then. */
const LEVEL = word('(?:lên|xuống|còn)(?: (?:còn|dưới|trên|ít nhất|tối thiểu|không quá|khoảng|mức|đến))* \\d[\\d.,]*');
/** "105 % kế hoạch giao", "so với cùng kỳ", "công suất": per cent of what is no whole, so that there may be more of it. */
const OF_MEASURE = new RegExp(
  [
    '%\\s*(?:(?:so với|của|tổng|mức) )*(?:kế hoạch|dự toán|chỉ tiêu|công suất|định mức|bình quân|grdp|tổng sản phẩm)',
    'so với|cùng kỳ|công suất|chỉ số|hệ số|(?:hoàn thành|thực hiện) (?:kế hoạch|dự toán|chỉ tiêu)',
  ].join('|'),
  'u',
);
const PER_CENT = /%|t[ỷỉ] lệ|phần trăm/u;

export function rangeOf({ text, unit, comparator, value, max }: RangedTarget): FigureRange {
  const measure = unit?.trim().normalize('NFC').toLowerCase() ?? '';
  const words = `${text.normalize('NFC').toLowerCase()} ${measure}`;
  if (comparator === 'growth' || CHANGE_BY.test(words) || CHANGE.test(words)) return 'difference';
  const isCounted = COUNTED_SHARE.test(words);
  if (!isCounted && GROWS.test(words) && !LEVEL.test(words)) return 'difference';
  const isPerCent = isShareUnit(unit) || (measure === '' && PER_CENT.test(words)) || measure === 'phần trăm';
  if (!isPerCent || Math.max(value, max ?? 0) > 100) return 'amount';
  return isCounted || !OF_MEASURE.test(words) ? 'share' : 'amount';
}
