// Words of the reports that wait for a person: they stand on the first screen, which needs no others of reports.
import type { Words } from '../ui/language.tsx';

export const MY_REPORTS_WORDS = {
  'mine.to-send': { vi: 'Đơn vị bạn phải gửi', en: 'Your units must send' },
  'mine.to-judge': { vi: 'Chờ bạn tiếp nhận, phê duyệt', en: 'For you to accept or approve' },
  'mine.none': { vi: 'Không có báo cáo nào đang chờ.', en: 'No report waits.' },
  due: { vi: 'hạn {day}', en: 'due {day}' },
  sentBack: { vi: 'trả lại {count} lần', en: 'returned {count} times' },
} as const satisfies Words;
