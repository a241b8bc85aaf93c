// What a figure of a target is: a share worked out of what was counted, a number that stands at the end of a period, or what
// was added in a period. Which of the two a number is stands with the figure itself; the target only proposes it.

export const FIGURE_BASES = {
  cumulative: { vi: 'Số lũy kế đến cuối kỳ', en: 'Total at the end of the period' },
  increment: { vi: 'Số phát sinh trong kỳ', en: 'Added in the period' },
} as const satisfies Record<string, { readonly vi: string; readonly en: string }>;
export type FigureBasis = keyof typeof FIGURE_BASES;
export const FIGURE_BASIS_NAMES = ['cumulative', 'increment'] as const satisfies readonly FigureBasis[];

/** `value`: of a share 100 × numerator / denominator; of an increment what was added, not the total. */
export type Figure = {
  readonly basis: FigureBasis;
  readonly value: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
};

/** Figures beyond it are slips of the finger; a double still tells each whole number below it apart. */
export const MOST_FIGURE = 1e15;

export function isShareUnit(unit: string | null): boolean {
  return unit?.trim().startsWith('%') === true;
}

/** What is counted one by one, so that there is no half of it; longer names begin with these. */
const COUNTED = [
  'trường|lớp|phòng|cơ sở|trung tâm|trạm|điểm trường|nhà|công trình|thiết bị|máy|người|học sinh',
  'sinh viên|học viên|trẻ em|giáo viên|cán bộ|công chức|viên chức|bác sĩ|lao động|đảng viên|đoàn viên',
  'hội viên|lượt|hộ|xã|phường|đặc khu|thôn|tổ dân phố|tỉnh|địa phương|đơn vị|cơ quan|tổ chức',
  'doanh nghiệp|hợp tác xã|mô hình|dự án|đề án|đề tài|sáng kiến|hội nghị|hội thảo|cuộc|khóa|đợt|buổi',
  'hồ sơ|văn bản|thủ tục|tài khoản|thuê bao|hệ thống|phần mềm|ứng dụng|dịch vụ công',
].join('|');
const COUNT_UNIT = new RegExp(`^(?:%\\s*)?(?:(?:tổng )?số )?(?:${COUNTED})(?![\\p{L}\\d])`, 'u');
/** "tỷ lệ trường đạt chuẩn", "95% người dân": of what a share is, where its unit is no more than the sign. In small letters. */
export const COUNTED_SHARE = new RegExp(
  `(?:%|t[ỷỉ] lệ|phần trăm)\\s*(?:các |những |(?:tổng )?số )?(?:${COUNTED})(?![\\p{L}\\d])`,
  'u',
);

/** What is told of a target, as far as it says what is counted. */
export type CountedOf = {
  readonly unit: string | null;
  /** As the plan has it. */
  readonly text: string;
};

/**
 * "trường", "lượt người", "% số hộ", or "%" of "tỷ lệ trường đạt chuẩn": what is reached and what it is counted of are whole
 * numbers.
 */
export function isCounted({ unit, text }: CountedOf): boolean {
  if (unit === null) return false;
  const [named, words] = [unit, text].map((one) => one.trim().normalize('NFC').toLowerCase());
  return COUNT_UNIT.test(named ?? '') || (named === '%' && COUNTED_SHARE.test(words ?? ''));
}

/** Whether a share says anything of it: "12/15" of computer rooms is not 80 of them. Without a unit it may be anything. */
export function takesShares(unit: string | null): boolean {
  return unit === null || unit.trim() === '' || /%|‰|phần trăm/iu.test(unit.normalize('NFC'));
}

/**
 * "mỗi năm trồng 200 ha", "hằng quý mở 3 lớp": what is told of each period is what the period added. With its marks, for
 * "xây mới năm nhà" is no period.
 */
const EACH_PERIOD = /(?:^|[^\p{L}])(?:mỗi|hằng|hàng|từng)\s+(?:năm|quý|tháng|tuần|kỳ|kì)(?:$|[^\p{L}])/u;

/** What a number of this target is, unless who enters it says otherwise. A share always stands for the whole. */
export function basisOf({ unit, text }: { readonly unit: string | null; readonly text: string }): FigureBasis {
  return !isShareUnit(unit) && EACH_PERIOD.test(text.normalize('NFC').toLowerCase()) ? 'increment' : 'cumulative';
}

/** Per cent; null where there is nothing to divide by. */
export function rateOf(numerator: number, denominator: number): number | null {
  return denominator > 0 ? (100 * numerator) / denominator : null;
}

/** The figure of a share. Null where it is none. */
export function shareFigure(numerator: number, denominator: number): Figure | null {
  const value = rateOf(numerator, denominator);
  return value === null || numerator < 0 ? null : { basis: 'cumulative', value, numerator, denominator };
}

/**
 * What stood after each of these figures, the oldest first: a total says it itself, an increment adds to what stood before.
 * The roll-up reckons likewise (server/rollup/queries-targets.ts).
 */
export function totalsOf(figures: readonly Pick<Figure, 'basis' | 'value'>[]): readonly number[] {
  let total = 0;
  return figures.map(({ basis, value }) => (total = basis === 'increment' ? total + value : value));
}

/** How many of the last values are shown beside a cell. */
export const LAST_FIGURES = 12;

export type Spread = { readonly last: readonly number[]; readonly min: number; readonly max: number };

/** The last twelve, with the least and the greatest among them; null where nothing was told. */
export function spreadOf(values: readonly number[]): Spread | null {
  const last = values.slice(-LAST_FIGURES);
  return last.length === 0 ? null : { last, min: Math.min(...last), max: Math.max(...last) };
}
