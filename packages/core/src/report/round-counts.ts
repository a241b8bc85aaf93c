// What is counted of the reports of a round, as one closed table. The server says the same in SQL; each count opens the list of
// exactly those that it counts.

type Words = { readonly vi: string; readonly en: string };

export const ROUND_COUNTS = {
  /** Whoever is excused is not expected. */
  expected: { vi: 'Phải báo cáo', en: 'Expected' },
  received: { vi: 'Đã nhận', en: 'Received' },
  inTime: { vi: 'Đúng hạn', en: 'On time' },
  late: { vi: 'Trễ', en: 'Late' },
  toAccept: { vi: 'Chờ tiếp nhận', en: 'To be accepted' },
  accepted: { vi: 'Đã tiếp nhận', en: 'Accepted' },
  /** Never sent, or sent back and not sent again. */
  unsent: { vi: 'Chưa gửi', en: 'Not sent' },
  /** Of those, past its day. */
  missing: { vi: 'Quá hạn chưa gửi', en: 'Overdue' },
  /** Of those, sent back. */
  returned: { vi: 'Đang bị trả lại', en: 'Returned, not sent again' },
  /** Sent back once or more, whatever came of it. */
  sentBack: { vi: 'Từng bị trả lại', en: 'Ever returned' },
  excused: { vi: 'Được miễn', en: 'Excused' },
} as const satisfies Record<string, Words>;
export type RoundCount = keyof typeof ROUND_COUNTS;
export const ROUND_COUNT_NAMES = [
  'expected',
  'received',
  'inTime',
  'late',
  'toAccept',
  'accepted',
  'unsent',
  'missing',
  'returned',
  'sentBack',
  'excused',
] as const satisfies readonly RoundCount[];
