// What the first screen says of what needs her today: it is not to fetch the words of the whole of her work for it.
import type { Words } from '../../ui/language.tsx';

export const TODAY_WORDS = {
  today: { vi: 'Cần bạn hôm nay', en: 'Needs you today' },
  'today.more': { vi: 'và {count} việc khác cũng đang cần bạn', en: 'and {count} more need you too' },
  'today.many': { vi: '{count} việc', en: '{count} assignments' },
  'today.none': { vi: 'Hôm nay không có việc nào đang chờ bạn.', en: 'Nothing waits for you today.' },
  'today.link': { vi: '{count} việc cần bạn hôm nay', en: '{count} need you today' },
  'today.all': { vi: 'Mở Việc của tôi', en: 'Open my work' },
} as const satisfies Words;
