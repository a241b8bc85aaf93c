// Words of following how far the work is.
import type { Words } from '../ui/language.tsx';

export const ROLLUP_WORDS = {
  title: { vi: 'Theo dõi', en: 'Follow-up' },
  lead: {
    vi: 'Hai trục: đã hoàn thành hay chưa, đúng hạn hay quá hạn. Hoàn thành là đã được xác nhận.',
    en: 'Two axes: done or not, in time or late. Done is what has been verified.',
  },
  at: { vi: 'Chốt đến ngày', en: 'As of' },
  by: { vi: 'Chia theo', en: 'By' },
  'by.unit': { vi: 'Đơn vị', en: 'Unit' },
  'by.plan': { vi: 'Kế hoạch', en: 'Plan' },
  'by.task': { vi: 'Nhiệm vụ', en: 'Task' },
  'by.list': { vi: 'Từng việc', en: 'Each assignment' },
  within: { vi: 'Đang xem', en: 'Within' },
  all: { vi: 'Tất cả', en: 'All' },
  'within.unit': { vi: 'Đơn vị', en: 'Unit' },
  'within.plan': { vi: 'Kế hoạch', en: 'Plan' },
  'within.task': { vi: 'Nhiệm vụ', en: 'Task' },
  'within.leave': { vi: 'Bỏ: {what}', en: 'Leave: {what}' },
  'sum.total': { vi: 'việc', en: 'assignments' },
  'sum.done': { vi: 'đã hoàn thành', en: 'done' },
  'sum.waiting': { vi: 'chờ xác nhận', en: 'waiting to be verified' },
  'sum.overdue': { vi: 'quá hạn', en: 'overdue' },
  'list.now': {
    vi: 'Danh sách từng việc là theo hiện tại, không theo ngày chốt.',
    en: 'The list of assignments is as of now, not of the cut-off day.',
  },
  print: { vi: 'In', en: 'Print' },
  'empty.title': { vi: 'Chưa có việc nào được giao', en: 'Nothing has been issued yet' },
  'empty.what': {
    vi: 'Khi một kế hoạch được giao, số liệu theo dõi hiện ở đây.',
    en: 'When a plan is issued, its numbers stand here.',
  },
} as const satisfies Words;
