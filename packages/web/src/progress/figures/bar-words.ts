// Words of the line on every screen that tells of figures on their way.
import type { Words } from '../../ui/language.tsx';

export const CELLS_BAR_WORDS = {
  'waiting.cells': {
    vi: '{count} dòng số liệu chưa gửi được, sẽ tự gửi khi có mạng.',
    en: '{count} rows of figures are not sent yet; they go when the line is back.',
  },
  'waiting.refused': {
    vi: '{count} dòng số liệu chưa được nhận, cần bạn xem lại:',
    en: '{count} rows of figures were not taken and need you:',
  },
  'refused.drop': { vi: 'Bỏ số của tôi', en: 'Drop mine' },
} as const satisfies Words;
