// Words of what an assignment is, wherever it is shown: on a screen, in a file, in a sentence.
import type { AssignmentState } from './lifecycle.ts';

type Word = { readonly vi: string; readonly en: string };

export const ASSIGNMENT_STATE_WORDS = {
  issued: { vi: 'Mới giao', en: 'Issued' },
  accepted: { vi: 'Đã nhận', en: 'Accepted' },
  declined: { vi: 'Từ chối', en: 'Declined' },
  'in-progress': { vi: 'Đang làm', en: 'In progress' },
  reported: { vi: 'Đã báo hoàn thành, chờ xác nhận', en: 'Reported done, waiting to be verified' },
  returned: { vi: 'Bị trả lại', en: 'Returned' },
  verified: { vi: 'Đã xác nhận', en: 'Verified' },
  withdrawn: { vi: 'Đã thu hồi', en: 'Withdrawn' },
} as const satisfies Record<AssignmentState, Word>;

export const PART_WORDS = {
  lead: { vi: 'Chủ trì', en: 'Lead' },
  coordinate: { vi: 'Phối hợp', en: 'Coordinating' },
} as const satisfies Record<string, Word>;
