// Why a piece of work is among what needs somebody today: on the screen, and in the digest of the morning.
import type { AssignmentState } from './lifecycle.ts';

/** The most urgent first. */
export const NEEDS = {
  returned: { vi: 'Bị trả lại', en: 'Returned' },
  unlocked: { vi: 'Được mở lại', en: 'Opened again' },
  answered: { vi: 'Vướng mắc có trả lời', en: 'Difficulty answered' },
  overdue: { vi: 'Quá hạn', en: 'Overdue' },
  'due-soon': { vi: 'Sắp đến hạn', en: 'Due soon' },
  'to-verify': { vi: 'Chờ bạn xác nhận', en: 'To be verified' },
  'extension-asked': { vi: 'Xin gia hạn', en: 'Extension asked' },
  declined: { vi: 'Đơn vị từ chối', en: 'Declined' },
  'drop-proposed': { vi: 'Kế hoạch đã bỏ việc này', en: 'Dropped by the plan' },
  'to-accept': { vi: 'Mới giao, chờ nhận', en: 'To be accepted' },
  'late-below': { vi: 'Đơn vị đã giao quá hạn', en: 'Given, and overdue' },
} as const satisfies Record<string, { readonly vi: string; readonly en: string }>;
export type Need = keyof typeof NEEDS;
/** In the order of the table. */
export const NEED_NAMES = [
  'returned',
  'unlocked',
  'answered',
  'overdue',
  'due-soon',
  'to-verify',
  'extension-asked',
  'declined',
  'drop-proposed',
  'to-accept',
  'late-below',
] as const satisfies readonly Need[];

/** States in which a piece of work waits for somebody's next step: how many of each are told beside a person's work. */
export const WORK_STEPS = ['issued', 'reported', 'returned'] as const satisfies readonly AssignmentState[];
export type WorkStep = (typeof WORK_STEPS)[number];
