// The names that may stand between {{ and }} in a template, as users type them in Word: without marks, so that no keyboard
// stands in the way. One written in capitals ({{CO_QUAN}}) stands for the same in capitals.

type Words = { readonly vi: string; readonly en: string };

/** Stand within a line: in the look that they have there. */
export const LINE_NAMES = {
  co_quan_cap_tren: { vi: 'Cơ quan chủ quản trực tiếp', en: 'The body directly above' },
  co_quan: { vi: 'Cơ quan ban hành', en: 'The issuing body' },
  so: { vi: 'Số văn bản; để trống khi chưa cấp', en: 'Number; blank until it is given' },
  ky_hieu: { vi: 'Ký hiệu, ví dụ BC-SNV', en: 'Symbol, such as BC-SNV' },
  dia_danh: { vi: 'Địa danh', en: 'Place' },
  ngay: { vi: 'Ngày ban hành', en: 'Day of issue' },
  thang: { vi: 'Tháng ban hành', en: 'Month of issue' },
  nam: { vi: 'Năm ban hành', en: 'Year of issue' },
  ten_loai: { vi: 'Tên loại văn bản', en: 'Name of its kind' },
  trich_yeu: { vi: 'Trích yếu nội dung', en: 'Subject' },
  kinh_gui: { vi: 'Nơi được kính gửi', en: 'To whom it goes' },
  ket_thuc: { vi: 'Câu kết thúc', en: 'The last sentence' },
  nguoi_ky: { vi: 'Họ tên người ký', en: 'Name of who signs' },
} as const satisfies Record<string, Words>;
export type LineName = keyof typeof LINE_NAMES;

/** Stand alone in their paragraph: it goes, and what they stand for comes in its place. */
export const BLOCK_NAMES = {
  can_cu: { vi: 'Các căn cứ', en: 'Grounds' },
  noi_dung: { vi: 'Toàn bộ nội dung các mục', en: 'All sections' },
  noi_nhan: { vi: 'Các nơi nhận', en: 'Recipients' },
  quyen_han: { vi: 'Quyền hạn, chức vụ của người ký', en: 'Capacity of who signs' },
  phu_luc: { vi: 'Các phụ lục, mỗi phụ lục sang trang mới', en: 'Annexes, each on a new page' },
} as const satisfies Record<string, Words>;
export type BlockName = keyof typeof BLOCK_NAMES;

/** {{muc.KEY}}: one section of the outline alone in its paragraph, without its heading; {{so_lieu.KEY}}: a figure within a line. */
export const SECTION_PREFIX = 'muc.';
export const FIGURE_PREFIX = 'so_lieu.';

export type Placeholder = { readonly name: string; readonly kind: 'line' | 'block' };

/** @returns undefined of a name that stands for nothing; of sections and figures only the form of their name is known here. */
export function placeholderOf(said: string): Placeholder | undefined {
  const name = isCapitals(said) ? said.toLowerCase() : said;
  if (Object.hasOwn(LINE_NAMES, name) || name.startsWith(FIGURE_PREFIX)) return { name, kind: 'line' };
  if (Object.hasOwn(BLOCK_NAMES, name) || name.startsWith(SECTION_PREFIX)) return { name, kind: 'block' };
  return undefined;
}

export function isCapitals(name: string): boolean {
  return name === name.toUpperCase() && name !== name.toLowerCase();
}
