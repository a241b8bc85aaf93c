// The screens of figures: for the row of them on top of each, and for the field that finds screens by their names.
import type { Words } from '../ui/language.tsx';

export const FIGURE_SCREENS = [
  { to: '/theo-doi', words: 'screen.figures' },
  { to: '/canh-bao', words: 'screen.warnings' },
  { to: '/chi-tieu', words: 'screen.targets' },
  { to: '/bang-cheo', words: 'screen.pivot' },
  { to: '/xep-hang', words: 'screen.ranking' },
] as const;

export const FIGURE_SCREEN_WORDS = {
  screens: { vi: 'Các màn hình tổng hợp', en: 'Screens of figures' },
  'screen.figures': { vi: 'Số liệu', en: 'Figures' },
  'screen.warnings': { vi: 'Cảnh báo', en: 'Warnings' },
  'screen.targets': { vi: 'Chỉ tiêu', en: 'Targets' },
  'screen.pivot': { vi: 'Bảng chéo', en: 'Pivot' },
  'screen.ranking': { vi: 'Xếp hạng', en: 'Ranking' },
} as const satisfies Words;
