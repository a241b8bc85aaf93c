// How the list of what waits for an event is named wherever else something leads to it: what comes first fetches no more.
import type { Words } from '../../ui/language.tsx';

export const AWAITED_NAME_WORDS = {
  title: { vi: 'Việc chờ điều kiện', en: 'Work that waits for an event' },
  all: { vi: 'Xem tất cả {count} nhiệm vụ chờ điều kiện', en: 'All {count} tasks that wait for an event' },
  banner: {
    vi: '{count} nhiệm vụ của kế hoạch này có việc chờ điều kiện',
    en: '{count} tasks of this plan have work that waits for an event',
  },
} as const satisfies Words;
