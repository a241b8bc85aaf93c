// Words of the first screen, by what one may do.
import type { Words } from '../ui/language.tsx';

export const OVERVIEW_WORDS = {
  own: { vi: 'Việc của {unit}', en: 'Work of {unit}' },
  'own.soon': { vi: 'Sắp đến hạn', en: 'Due soon' },
  'own.parts': { vi: 'Phần đã chia cho đơn vị cấp dưới', en: 'Parts given further down' },
  'own.parts.open': { vi: 'Xem phần đã chia theo từng đơn vị', en: 'See the parts by unit' },
  'own.all': { vi: 'Mở việc của tôi', en: 'Open my work' },
  exceptions: { vi: 'Cần chú ý ở {unit}', en: 'Needs attention at {unit}' },
  'exceptions.none': { vi: 'Không có việc nào cần cảnh báo hôm nay.', en: 'Nothing to warn of today.' },
  'exceptions.all': {
    vi: 'Xem cả {count} việc được cảnh báo, thuộc {tasks} nhiệm vụ',
    en: 'See all {count} that are warned of, of {tasks} tasks',
  },
  worst: { vi: 'Quá hạn nhiều nhất', en: 'Most overdue' },
  'worst.of': { vi: '{overdue} quá hạn trên {total} việc', en: '{overdue} overdue of {total}' },
  'worst.none': { vi: 'Không đơn vị nào quá hạn.', en: 'Nobody is overdue.' },
  missing: { vi: 'Ai chưa báo cáo việc do {unit} giao', en: 'Who is missing of what {unit} has given' },
  'missing.lead': {
    vi: '{came} trên {expected} việc đến hạn đã có báo cáo. Còn {count} đơn vị chưa gửi.',
    en: '{came} of {expected} that are due have been reported. {count} units are missing.',
  },
  'missing.all': {
    vi: 'Xem cả {missing} việc chưa báo cáo của {count} đơn vị',
    en: 'See all {missing} that are missing, of {count} units',
  },
  'missing.none': { vi: 'Mọi việc đến hạn đều đã có báo cáo.', en: 'Everything that is due has been reported.' },
  'missing.of': {
    vi: '{missing} việc chưa báo cáo trên {expected} đến hạn',
    en: '{missing} missing of {expected} due',
  },
  everything: { vi: 'Việc bạn được xem', en: 'What you may see' },
} as const satisfies Words;
