// What the first screen says of the queue too: it is not to fetch the words of the whole screen for it.
import type { Words } from '../ui/language.tsx';

export const QUEUE_WORDS = {
  queue: { vi: 'Báo cáo chờ xác nhận', en: 'Reports to verify' },
  'queue.all': { vi: 'Xem cả {count} báo cáo chờ xác nhận', en: 'See all {count} reports to verify' },
  choose: { vi: 'Chọn {text}', en: 'Choose {text}' },
  'waited.today': { vi: 'hôm nay', en: 'today' },
  'waited.days': { vi: 'chờ {days} ngày', en: 'waited {days} days' },
  'row.refuted': { vi: 'thực tế khác báo cáo', en: 'found otherwise' },
  difficulties: {
    vi: '{count} vướng mắc chưa xong, từ {day}, đang ở {holders}',
    en: '{count} open difficulties, since {day}, at {holders}',
  },
  'evidence.none': { vi: 'không có minh chứng', en: 'no evidence' },
  evidence: { vi: '{count} minh chứng', en: '{count} pieces of evidence' },
} as const satisfies Words;
