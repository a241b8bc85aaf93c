// Words of what the queue is narrowed to.
import type { Words } from '../ui/language.tsx';

export const FILTER_WORDS = {
  filter: { vi: 'Lọc báo cáo chờ xác nhận', en: 'Narrow the reports to verify' },
  search: { vi: 'Tìm theo việc, đơn vị, kế hoạch; không cần dấu', en: 'Search work, units, plans' },
  'search.clear': { vi: 'Xóa ô tìm', en: 'Clear the search' },
  any: { vi: 'Tất cả', en: 'All' },
  other: { vi: 'Đang chọn (0)', en: 'As chosen (0)' },
  unit: { vi: 'Đơn vị (cả cấp dưới)', en: 'Unit (and below it)' },
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  period: { vi: 'Kỳ', en: 'Period' },
  'period.once': { vi: 'Việc không định kỳ', en: 'Not recurring' },
  time: { vi: 'Thời hạn', en: 'Deadline' },
  'time.in-time': { vi: 'Báo cáo đúng hạn', en: 'Reported in time' },
  'time.late': { vi: 'Báo cáo quá hạn', en: 'Reported late' },
  waiting: { vi: 'Đã chờ', en: 'Has waited' },
  'waiting.longer': { vi: 'Quá {days} ngày làm việc', en: 'More than {days} working days' },
  evidence: { vi: 'Minh chứng', en: 'Evidence' },
  'evidence.with': { vi: 'Có minh chứng', en: 'With evidence' },
  'evidence.without': { vi: 'Không có minh chứng', en: 'Without evidence' },
  parts: { vi: 'Phần đã chia', en: 'Parts' },
  'parts.finished': { vi: 'Xong hết hoặc không chia', en: 'All finished, or not split' },
  'parts.open': { vi: 'Còn phần chưa xong', en: 'Some not yet finished' },
  narrowed: { vi: 'Đang xem trong một nhiệm vụ.', en: 'Within one task.' },
  reset: { vi: 'Xem tất cả', en: 'See all' },
} as const satisfies Words;
