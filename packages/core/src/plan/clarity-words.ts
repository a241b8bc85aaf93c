// What is said of the six: their names, why one is as it is, and what a drafter is asked to state where one is not clear.
import type { ClarityReason, ClarityState, Facet } from './six-clear.ts';

type Said = { readonly vi: string; readonly en: string };

export const FACET_WORDS = {
  person: { vi: 'Rõ người', en: 'Clear person' },
  work: { vi: 'Rõ việc', en: 'Clear work' },
  time: { vi: 'Rõ thời gian', en: 'Clear time' },
  responsibility: { vi: 'Rõ trách nhiệm', en: 'Clear responsibility' },
  product: { vi: 'Rõ sản phẩm', en: 'Clear product' },
  authority: { vi: 'Rõ thẩm quyền', en: 'Clear authority' },
} as const satisfies Record<Facet, Said>;

export const STATE_WORDS = {
  clear: { vi: 'Rõ', en: 'Clear' },
  vague: { vi: 'Chưa cụ thể', en: 'Vague' },
  unclear: { vi: 'Chưa rõ', en: 'Not clear' },
} as const satisfies Record<ClarityState, Said>;

/** Why one of the six is as it is, one line for each reason. */
export const REASON_WORDS = {
  'person.named': { vi: 'Có đơn vị chủ trì', en: 'A lead is named' },
  'person.generic': { vi: 'Chỉ nói “đơn vị liên quan”, không nêu tên', en: 'Only “units concerned”, no name' },
  'person.missing': { vi: 'Không nêu ai chủ trì', en: 'No lead is named' },
  'work.stated': { vi: 'Có nêu việc phải làm', en: 'The work is stated' },
  'work.too-short': { vi: 'Chỉ là vài chữ, chưa thành một việc', en: 'A few words, not yet a piece of work' },
  'work.missing': { vi: 'Không nêu việc', en: 'No work is stated' },
  'time.due': { vi: 'Có ngày phải xong', en: 'There is a day by which it is due' },
  'time.recurring': { vi: 'Định kỳ, có ngày', en: 'Recurring, with its day' },
  'time.no-day': { vi: 'Định kỳ nhưng không nêu ngày', en: 'Recurring, without a day' },
  'time.ongoing': { vi: '“Thường xuyên”: không có lúc nào là trễ', en: '“Ongoing”: it can never be late' },
  'time.condition': { vi: 'Tùy vào một việc khác', en: 'It hangs on something else' },
  'time.missing': { vi: 'Không nêu thời hạn', en: 'No deadline is stated' },
  'responsibility.one-lead': { vi: 'Một đơn vị chịu trách nhiệm', en: 'One unit answers' },
  'responsibility.focal-point': { vi: 'Có nêu đầu mối chịu trách nhiệm', en: 'A focal point is named' },
  'responsibility.shared': {
    vi: 'Nhiều đơn vị, không rõ ai chịu trách nhiệm cuối cùng',
    en: 'Several share it; none answers in the end',
  },
  'responsibility.only-coordinators': { vi: 'Chỉ nêu đơn vị phối hợp', en: 'Only coordinating units are named' },
  'responsibility.missing': { vi: 'Không nêu ai chịu trách nhiệm', en: 'Nobody is named to answer' },
  'product.named': { vi: 'Có nêu sản phẩm', en: 'A product is named' },
  'product.missing': { vi: 'Không nêu sản phẩm, kết quả', en: 'No product is named' },
  'authority.named': { vi: 'Có nêu ai quyết định', en: 'It is said who decides' },
  'authority.unnamed': { vi: 'Có nói thẩm quyền nhưng không nêu của ai', en: 'A decision is spoken of, but not whose' },
  'authority.missing': { vi: 'Không nêu ai quyết định', en: 'It is not said who decides' },
} as const satisfies Record<ClarityReason, Said>;

/** What to state so that it is clear; null where it is. */
export const ASKED_WORDS = {
  'person.named': null,
  'person.generic': {
    vi: 'Nêu đích danh đơn vị chủ trì thay cho “đơn vị liên quan”.',
    en: 'Name the unit that leads instead of “units concerned”.',
  },
  'person.missing': { vi: 'Nêu tên đơn vị chủ trì.', en: 'Name the unit that leads.' },
  'work.stated': null,
  'work.too-short': {
    vi: 'Nêu cụ thể việc phải làm, đối tượng và phạm vi.',
    en: 'State the work to be done, its object and its extent.',
  },
  'work.missing': { vi: 'Nêu việc phải làm.', en: 'State the work to be done.' },
  'time.due': null,
  'time.recurring': null,
  'time.no-day': { vi: 'Nêu ngày phải xong của mỗi kỳ.', en: 'State the day by which it is due in each period.' },
  'time.ongoing': {
    vi: 'Nêu mốc kiểm đếm: ngày phải xong, hoặc kỳ và ngày báo cáo.',
    en: 'State a day to count by: when it is due, or the period and day of reporting.',
  },
  'time.condition': {
    vi: 'Nêu ngày phải xong, hoặc số ngày tính từ khi đủ điều kiện.',
    en: 'State the day by which it is due, or a number of days from when the condition is met.',
  },
  'time.missing': { vi: 'Nêu thời hạn hoàn thành.', en: 'State the deadline.' },
  'responsibility.one-lead': null,
  'responsibility.focal-point': null,
  'responsibility.shared': {
    vi: 'Nêu một đơn vị chịu trách nhiệm chính; các đơn vị còn lại là phối hợp.',
    en: 'Name one unit that answers; the others coordinate.',
  },
  'responsibility.only-coordinators': {
    vi: 'Nêu đơn vị chủ trì, ngoài các đơn vị phối hợp.',
    en: 'Name the unit that leads, beside those that coordinate.',
  },
  'responsibility.missing': { vi: 'Nêu đơn vị chịu trách nhiệm.', en: 'Name the unit that answers.' },
  'product.named': null,
  'product.missing': {
    vi: 'Nêu sản phẩm, kết quả: loại văn bản, công trình hoặc con số phải đạt.',
    en: 'State the product: the kind of document, the work built or the figure to be reached.',
  },
  'authority.named': null,
  'authority.unnamed': {
    vi: 'Nêu đích danh cấp quyết định, phê duyệt.',
    en: 'Name who decides or approves.',
  },
  'authority.missing': {
    vi: 'Nêu cấp quyết định, phê duyệt kết quả; nếu đơn vị chủ trì tự quyết định thì ghi rõ.',
    en: 'State who decides on the result; where the lead decides by itself, say so.',
  },
} as const satisfies Record<ClarityReason, Said | null>;
