// Words of the papers on a round.
import type { Words } from '../../ui/language.tsx';

export const LETTER_WORDS = {
  open: { vi: 'Soạn văn bản…', en: 'Write a paper…' },
  title: { vi: 'Soạn văn bản về đợt báo cáo', en: 'Write a paper on the round' },
  close: { vi: 'Đóng', en: 'Close' },
  which: { vi: 'Loại văn bản', en: 'Kind of paper' },
  urging: { vi: 'Công văn đôn đốc', en: 'Letter that urges' },
  'urging.what': {
    vi: 'Gửi các đơn vị quá hạn chưa gửi hoặc bị trả lại, kèm danh sách.',
    en: 'To units that are overdue or were sent back, with their list.',
  },
  notice: { vi: 'Thông báo kết quả', en: 'Notice of results' },
  'notice.what': {
    vi: 'Kết quả chung và của từng đơn vị, đến hết hôm nay.',
    en: 'Results in all and unit by unit, as of today.',
  },
  by: { vi: 'Đề nghị gửi trước ngày', en: 'Asked for until' },
} as const satisfies Words;
