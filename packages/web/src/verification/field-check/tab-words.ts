// The names of the two parts of verification: the field of the frame says them long before one of these is opened.
import type { Words } from '../../ui/language.tsx';

export const FIELD_TAB_WORDS = {
  tabs: { vi: 'Phần xác nhận', en: 'Parts of verification' },
  'tab.queue': { vi: 'Chờ xác nhận', en: 'To verify' },
  'tab.field': { vi: 'Kiểm tra thực tế', en: 'Field checks' },
} as const satisfies Words;
