// Words that every letter is asked for with.
import type { Words } from '../../ui/language.tsx';

export const LETTER_FORM_WORDS = {
  'by.empty': {
    vi: 'Bỏ trống: 03 ngày làm việc kể từ hôm nay.',
    en: 'Left empty: three working days from today.',
  },
  blank: {
    vi: 'Số, ngày ký và người ký để trống cho văn thư.',
    en: 'Number, day and signer are left for the office.',
  },
  docx: { vi: 'Tải Word', en: 'Word' },
  pdf: { vi: 'Tải PDF', en: 'PDF' },
  waiting: { vi: 'Đang soạn…', en: 'Writing…' },
} as const satisfies Words;
