// The code lists of an edXML package (QCVN 102:2016/BTTTT, Decision 28/2018/QĐ-TTg), with what they are called. The original of
// the regulation was not at hand: these are the values on which the exchange programs that are in use agree.

type Code = { readonly code: string; readonly vi: string; readonly en: string };

/** `BussinessDocType`, spelt so in the regulation: what the sender wants done with the document. */
export const BUSINESS_TYPES = {
  new: { code: '0', vi: 'Văn bản mới', en: 'New document' },
  withdrawn: { code: '1', vi: 'Thu hồi', en: 'Withdrawal' },
  updated: { code: '2', vi: 'Cập nhật', en: 'Update' },
  replaced: { code: '3', vi: 'Thay thế', en: 'Replacement' },
} as const satisfies Record<string, Code>;
export type BusinessType = keyof typeof BUSINESS_TYPES;

export const PRIORITIES = {
  normal: { code: '0', vi: 'Thường', en: 'Normal' },
  urgent: { code: '1', vi: 'Khẩn', en: 'Urgent' },
  pressing: { code: '2', vi: 'Thượng khẩn', en: 'Very urgent' },
  express: { code: '3', vi: 'Hỏa tốc', en: 'Express' },
  timed: { code: '4', vi: 'Hỏa tốc hẹn giờ', en: 'Express by the hour' },
} as const satisfies Record<string, Code>;
export type Priority = keyof typeof PRIORITIES;

/** How far the receiver has come with a document. */
export const EXCHANGE_STATUSES = {
  arrived: { code: '01', vi: 'Đã đến, chờ tiếp nhận', en: 'Arrived, to be received' },
  refused: { code: '02', vi: 'Từ chối tiếp nhận', en: 'Refused' },
  received: { code: '03', vi: 'Đã tiếp nhận', en: 'Received' },
  assigned: { code: '04', vi: 'Đã phân công xử lý', en: 'Assigned' },
  underway: { code: '05', vi: 'Đang xử lý', en: 'Under way' },
  done: { code: '06', vi: 'Đã hoàn thành', en: 'Done' },
  withdrawn: { code: '13', vi: 'Yêu cầu lấy lại', en: 'To be withdrawn' },
  agreed: { code: '15', vi: 'Đồng ý lấy lại, cập nhật', en: 'Withdrawal or update agreed' },
  declined: { code: '16', vi: 'Từ chối lấy lại, cập nhật', en: 'Withdrawal or update declined' },
} as const satisfies Record<string, Code>;
export type ExchangeStatus = keyof typeof EXCHANGE_STATUSES;

/** What a receiver may answer; the others are told by the axis, or asked by the sender. */
export const ANSWERS = [
  'received',
  'refused',
  'assigned',
  'underway',
  'done',
  'agreed',
  'declined',
] as const satisfies readonly ExchangeStatus[];

/**
 * Abbreviations by `DocumentType/Type`, which counts from 1 in the order of Article 7 of Decree 30/2020 (so 18 is "Công văn", as
 * senders write it).
 */
export const TYPE_NUMBERS: readonly string[] =
  'NQ QĐ CT QC QyĐ TC TB HD CTr KH PA ĐA DA BC BB TTr HĐ CV CĐ BGN BTT GUQ GM GGT GNP PG PC PB'.split(' ');

/** The entry of a code; leading zeros are often left out. */
export function findCode<Key extends string>(table: Readonly<Record<Key, Code>>, code: string): Key | undefined {
  if (!/^\d{1,4}$/.test(code)) return undefined;
  const wanted = Number(code);
  return (Object.keys(table) as Key[]).find((key) => Number(table[key].code) === wanted);
}
