// Words of early warning.
import type { Words } from '../ui/language.tsx';

export const WARNING_WORDS = {
  title: { vi: 'Cảnh báo', en: 'Warnings' },
  lead: {
    vi: 'Việc cần để ý trước khi trễ, mỗi cảnh báo nói rõ vì sao.',
    en: 'What needs attention before it is late, each with its reason.',
  },
  kinds: { vi: 'Loại cảnh báo', en: 'Kinds of warning' },
  all: { vi: 'Tất cả', en: 'All' },
  list: { vi: 'Việc được cảnh báo', en: 'Assignments warned of' },
  'list.more': { vi: 'Hiện thêm', en: 'Show more' },
  'list.count': { vi: '{count} việc', en: '{count} assignments' },
  due: { vi: 'hạn {day}', en: 'due {day}' },
  units: { vi: 'Theo đơn vị', en: 'By unit' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  holders: { vi: 'Ai đang giữ chân đơn vị khác', en: 'Who holds others up' },
  'holders.none': { vi: 'Không có đơn vị nào giữ chân đơn vị khác.', en: 'Nobody holds others up.' },
  'holders.late': {
    vi: '{count} việc quá hạn, trong khi {held} việc cùng nhiệm vụ của đơn vị khác đã xong. Lâu nhất {days} ngày.',
    en: '{count} overdue, while {held} assignments of others in the same tasks are done. The longest {days} days.',
  },
  'holders.judging': {
    vi: '{held} báo cáo của đơn vị khác chờ xác nhận quá ngưỡng. Lâu nhất {days} ngày.',
    en: '{held} reports of others have waited longer than the threshold to be verified. The longest {days} days.',
  },
  'holders.open.late': { vi: 'Xem việc quá hạn', en: 'See what is overdue' },
  'holders.open.judging': { vi: 'Xem báo cáo chờ xác nhận', en: 'See what waits to be verified' },
  'empty.title': { vi: 'Không có cảnh báo nào', en: 'Nothing to warn of' },
  'empty.what': { vi: 'Trong phạm vi này mọi việc đang đi đúng nhịp.', en: 'Within this everything keeps its pace.' },
  'none.title': { vi: 'Không có cảnh báo loại này', en: 'No warning of this kind' },
  'none.what': { vi: 'Có thể còn cảnh báo thuộc loại khác.', en: 'There may be some of other kinds.' },
  'none.all': { vi: 'Xem mọi loại cảnh báo', en: 'See all kinds of warning' },
  policy: { vi: 'Ngưỡng cảnh báo', en: 'Thresholds' },
  'policy.silentWorkingDays': { vi: 'Im lặng sau (ngày làm việc)', en: 'Silent after (working days)' },
  'policy.driftPoints': { vi: 'Chậm dần khi kém nhịp đều (điểm %)', en: 'Drifting when behind by (points)' },
  'policy.driftDays': { vi: 'Xét nhịp sau (ngày)', en: 'Pace told after (days)' },
  'policy.returnedTimes': { vi: 'Bị trả lại từ (lần)', en: 'Returned from (times)' },
  'policy.dueSoonWorkingDays': { vi: 'Sắp đến hạn trong (ngày làm việc)', en: 'Due soon within (working days)' },
  'policy.unclearFacets': { vi: 'Chưa rõ từ (trong 6 điều)', en: 'Unclear from (of the six)' },
  'policy.judgingWorkingDays': {
    vi: 'Giữ báo cáo chờ xác nhận từ (ngày làm việc)',
    en: 'Reports held up from (working days)',
  },
  'policy.rankedFrom': { vi: 'Xếp hạng từ (việc)', en: 'Ranked from (assignments)' },
  'policy.bounds': { vi: 'Nhập số từ {min} đến {max}.', en: 'Enter a number from {min} to {max}.' },
  'policy.save': { vi: 'Lưu ngưỡng', en: 'Save the thresholds' },
  'policy.saved': {
    vi: 'Đã lưu. Cả cơ quan dùng ngưỡng mới từ bây giờ.',
    en: 'Saved. It holds for the whole body from now on.',
  },
  'policy.only': {
    vi: 'Người quản trị ở cấp cao nhất đổi được các ngưỡng này.',
    en: 'The administrator of the whole body can change these.',
  },
} as const satisfies Words;
