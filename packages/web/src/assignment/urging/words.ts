// Words of urging over a plan's overdue work.
import type { Words } from '../../ui/language.tsx';

export const URGING_WORDS = {
  open: { vi: 'Soạn công văn đôn đốc…', en: 'Write a letter that urges…' },
  title: { vi: 'Soạn công văn đôn đốc', en: 'Write a letter that urges' },
  close: { vi: 'Đóng', en: 'Close' },
  issuer: { vi: 'Nhân danh', en: 'In the name of' },
  helpers: { vi: 'Gồm cả việc của đơn vị phối hợp', en: 'Over the work of coordinating units too' },
  overdue: { vi: '{count} nhiệm vụ quá hạn đến hôm nay', en: '{count} assignments overdue as of today' },
  dropped: {
    vi: '{count} việc của {tasks} nhiệm vụ kế hoạch đã bỏ: nên thu hồi, không đôn đốc.',
    en: '{count} of {tasks} tasks that the plan no longer holds: to be withdrawn, not urged over.',
  },
  own: {
    vi: '{count} nhiệm vụ của chính {unit}: nêu số, không đôn đốc.',
    en: '{count} of {unit} itself: counted in the letter, not urged over.',
  },
  waiting: {
    vi: '{count} nhiệm vụ đơn vị đã báo hoàn thành, đang chờ xác nhận: nêu số, không đôn đốc.',
    en: '{count} reported done and waiting to be verified: counted in the letter, not urged over.',
  },
  urged: {
    vi: 'Công văn đôn đốc {count} nhiệm vụ của {units} đơn vị, kèm danh sách.',
    en: 'The letter urges over {count} assignments of {units} units, with their list.',
  },
  nobody: {
    vi: 'Không có đơn vị nào còn nhiệm vụ quá hạn chưa hoàn thành do {unit} giao, nên chưa có ai để đôn đốc.',
    en: 'No unit has overdue work given by {unit} that is not done: there is nobody to urge.',
  },
  by: { vi: 'Đề nghị hoàn thành chậm nhất ngày', en: 'To be done by' },
} as const satisfies Words;
