// Words of what shows an event that a unit reports.
import type { Words } from '../ui/language.tsx';

export const EVENT_PIECES_WORDS = {
  choose: { vi: 'Văn bản, tệp cho thấy điều kiện đã đến', en: 'Documents and files that show it' },
  file: { vi: 'Thêm tệp', en: 'Add a file' },
  document: { vi: 'Chọn từ hệ thống…', en: 'From the system…' },
  shown: { vi: 'Đơn vị gửi kèm:', en: 'The unit shows:' },
} as const satisfies Words;
