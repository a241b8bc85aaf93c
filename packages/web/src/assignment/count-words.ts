// Words of counts as a table.
import type { Words } from '../ui/language.tsx';

export const COUNT_WORDS = {
  task: { vi: 'Nhiệm vụ', en: 'Task' },
  'see-units': { vi: 'Xem theo đơn vị', en: 'See it by unit' },
  'far.none': { vi: 'chưa giao', en: 'not issued' },
  'far.done': { vi: '{done}/{total} việc xong', en: '{done} of {total} done' },
  'far.overdue': { vi: '{overdue} quá hạn', en: '{overdue} overdue' },
  'empty.title': { vi: 'Chưa có việc nào được giao', en: 'Nothing has been issued yet' },
  table: { vi: 'Số việc theo {by}', en: 'Assignments by {by}' },
  'column.drawn': { vi: 'Tình trạng', en: 'Status' },
  'column.total': { vi: 'Tổng', en: 'Total' },
  'column.doneInTime': { vi: 'Đúng hạn', en: 'In time' },
  'column.doneLate': { vi: 'HT quá hạn', en: 'Done late' },
  'column.inProgress': { vi: 'Đang làm', en: 'In progress' },
  'column.notBegun': { vi: 'Chưa làm', en: 'Not begun' },
  'column.awaitsEvent': { vi: 'Chờ ĐK', en: 'Awaits' },
  'column.declined': { vi: 'Từ chối', en: 'Declined' },
  'column.overdue': { vi: 'Quá hạn', en: 'Overdue' },
  'column.waiting': { vi: 'Trong đó chờ XN', en: 'Of it waiting' },
} as const satisfies Words;
