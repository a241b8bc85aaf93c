// When figures were counted. Apart from the words of their screens, for the first screen says it too.
import type { Words } from '../ui/language.tsx';

export const FIGURES_AT_WORDS = {
  at: { vi: 'Số liệu lúc {time}', en: 'Figures of {time}' },
} as const satisfies Words;
