// The name of the page for programmers: the field of the frame says it long before the page is opened.
import type { Words } from '../ui/language.tsx';

export const OPENAPI_NAME_WORDS = {
  title: { vi: 'Giao diện lập trình', en: 'Programming interface' },
} as const satisfies Words;
