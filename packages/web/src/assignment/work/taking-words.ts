// Words of taking on several assignments at once.
import type { Words } from '../../ui/language.tsx';

export const TAKING_WORDS = {
  group: { vi: 'Nhận việc mới giao', en: 'Take on what is new' },
  choose: { vi: 'Chọn các việc mới giao đang hiện ({count})', en: 'Choose what is new and shown ({count})' },
  'choose.one': { vi: 'Chọn để nhận: {text}', en: 'Choose to take on: {text}' },
  'choose.whole': { vi: 'Chọn mọi việc mới giao trong bộ lọc', en: 'Choose all that is new in the filter' },
  chosen: { vi: 'Đã chọn {count}', en: '{count} chosen' },
  take: { vi: 'Nhận {count} việc', en: 'Take on {count}' },
  command: { vi: 'Nhận việc: chọn mọi việc mới giao', en: 'Take on work: choose all that is new' },
  key: { vi: 'Chọn việc mới giao để nhận', en: 'Choose new work to take on' },
  done: { vi: 'Đã nhận {count} việc.', en: '{count} taken on.' },
  waiting: {
    vi: 'Chưa có mạng: {count} việc được nhận khi có mạng trở lại.',
    en: 'No connection: {count} are taken on when it is back.',
  },
  'left.record.not-found': { vi: '{count} việc không còn: {texts}.', en: '{count} no longer there: {texts}.' },
  'left.right.elsewhere': { vi: '{count} việc không phải của bạn nhận: {texts}.', en: '{count} not yours: {texts}.' },
  'left.assignment.moved-on': {
    vi: '{count} việc vừa thay đổi, hãy xem lại rồi nhận: {texts}.',
    en: '{count} have changed, look again: {texts}.',
  },
  'left.assignment.not-now': {
    vi: '{count} việc lúc này không nhận được nữa: {texts}.',
    en: '{count} cannot be taken on as they stand: {texts}.',
  },
} as const satisfies Words;
