// Words of the line on every screen that tells of what waits to be sent, and the name of the page that it leads to.
import type { Words } from '../../ui/language.tsx';

export const OUTBOX_BAR_WORDS = {
  title: { vi: 'Hàng chờ gửi', en: 'Waiting to be sent' },
  'bar.waiting': {
    vi: '{count} thao tác chưa gửi được, sẽ tự gửi khi có mạng:',
    en: '{count} acts are not sent yet; they go when the line is back:',
  },
  'bar.refused': {
    vi: '{count} thao tác chưa được nhận, cần bạn xem lại:',
    en: '{count} acts were not taken and need you:',
  },
  'bar.all': { vi: 'Xem hàng chờ gửi', en: 'See all that waits' },
} as const satisfies Words;
