// The name of the list of what waits for an event, for wherever it is named outside it.
import type { Words } from '../../ui/language.tsx';

export const AWAITED_NAME_WORDS = {
  title: { vi: 'Việc chờ điều kiện', en: 'Work that waits for an event' },
} as const satisfies Words;
