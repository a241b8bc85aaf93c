// The names of the two parts of reports: the field of the frame says them long before one of these is opened.
import type { Words } from '../ui/language.tsx';

export const REPORT_TAB_WORDS = {
  tabs: { vi: 'Phần báo cáo', en: 'Parts of reports' },
  'tab.rounds': { vi: 'Đợt báo cáo', en: 'Rounds' },
  'tab.regimes': { vi: 'Chế độ báo cáo', en: 'Regimes' },
} as const satisfies Words;
