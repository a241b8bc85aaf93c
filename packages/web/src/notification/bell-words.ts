// Words of the bell, which stands in the frame of every screen.
import type { Words } from '../ui/language.tsx';

export const BELL_WORDS = {
  title: { vi: 'Thông báo', en: 'Notices' },
  bell: { vi: 'Thông báo, {count} chưa xem', en: 'Notices, {count} new' },
  'bell.none': { vi: 'Thông báo, không có tin mới', en: 'Notices, none new' },
  'bell.risen': { vi: 'Có thông báo mới: {count} chưa xem', en: 'New notices: {count} not seen' },
  many: { vi: '99+', en: '99+' },
} as const satisfies Words;
