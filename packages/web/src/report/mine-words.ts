// Words of the reports that wait for a person: they stand on the first screen, which needs no others of reports.
import type { Words } from '../ui/language.tsx';

export const MY_REPORTS_WORDS = {
  'mine.to-send': { vi: 'Đơn vị bạn phải gửi', en: 'Your units must send' },
  'mine.to-judge': { vi: 'Chờ bạn tiếp nhận, phê duyệt', en: 'For you to accept or approve' },
  'mine.of-merged': {
    vi: 'Báo cáo của đơn vị trước khi sáp nhập',
    en: 'Reports of units before they were merged',
  },
  'mine.none': { vi: 'Không có báo cáo nào đang chờ.', en: 'No report waits.' },
  'mine.all': { vi: 'Xem tất cả {count} báo cáo', en: 'See all {count} reports' },
  'mine.more': { vi: 'Xem thêm', en: 'Show more' },
  'choose.one': { vi: 'Chọn báo cáo của {unit}', en: 'Choose the report of {unit}' },
  'choose.all': { vi: 'Chọn các báo cáo tiếp nhận được', en: 'Choose those that can be accepted' },
  'choose.shown': { vi: 'đang hiện {shown} trên {total}', en: '{shown} of {total} are shown' },
  'choose.whole': { vi: 'Chọn hết trong {total} báo cáo', en: 'Choose all that can be of {total}' },
  chosen: { vi: 'Đã chọn {count}', en: '{count} chosen' },
  'accept.chosen': { vi: 'Tiếp nhận {count} báo cáo đã chọn…', en: 'Accept the {count} chosen…' },
  due: { vi: 'hạn {day}', en: 'due {day}' },
  sentBack: { vi: 'trả lại {count} lần', en: 'returned {count} times' },
} as const satisfies Words;
