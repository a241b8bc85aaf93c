// What the first screen says of difficulties too: it is not to fetch the words of their own screens for it.
import type { Words } from '../../ui/language.tsx';

export const DIFFICULTY_SIGN_WORDS = {
  waiting: {
    vi: 'Vướng mắc chờ cơ quan bạn trả lời, xử lý ({count})',
    en: 'Difficulties that wait for your unit ({count})',
  },
  'waiting.all': { vi: 'Xem cả {count} vướng mắc đang chờ', en: 'See all {count} that wait' },
  urgent: { vi: 'Khẩn', en: 'Urgent' },
  beyond: { vi: 'Vượt thẩm quyền của đơn vị', en: 'Beyond the unit’s authority' },
  accepted: { vi: 'Việc đã xác nhận', en: 'The work is accepted' },
  directed: { vi: 'Có ý kiến chỉ đạo', en: 'Directed' },
  'next.none': { vi: 'Không còn ai phải làm gì.', en: 'Nobody must act any more.' },
} as const satisfies Words;
