// Words of accepting many reports together.
import type { Words } from '../ui/language.tsx';

export const ACCEPT_WORDS = {
  title: { vi: 'Tiếp nhận nhiều báo cáo', en: 'Accept many reports' },
  close: { vi: 'Đóng', en: 'Close' },
  what: { vi: '{count} báo cáo được tiếp nhận cùng lúc: {units}', en: '{count} reports are accepted at once: {units}' },
  after: {
    vi: 'Đơn vị đã gửi không rút lại được nữa; báo cáo nào cần sửa thì trả lại từng báo cáo, kèm lý do.',
    en: 'Who sent them takes them back no more; what has to be mended is sent back one by one, with a reason.',
  },
  sure: { vi: 'Tiếp nhận {count} báo cáo', en: 'Accept {count}' },
  done: { vi: 'Đã tiếp nhận {count} báo cáo.', en: '{count} reports were accepted.' },
  left: {
    vi: 'Còn {count} báo cáo đã thay đổi từ khi bạn xem hoặc không thuộc quyền của bạn: {units}.',
    en: '{count} have changed since you saw them or are not yours to accept: {units}.',
  },
} as const satisfies Words;
