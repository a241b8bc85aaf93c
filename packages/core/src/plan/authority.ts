// Rõ thẩm quyền: does a task say who decides? Plans say it in three ways: "trình <ai>" (who is submitted to),
// "tham mưu <ai> ban hành" (who is advised) and "<ai> quyết định | phê duyệt | cho ý kiến | thẩm định …" (who acts).
import type { Clarity, TaskWords } from './six-clear.ts';

export function authorityOf({ text, product, deadline }: Pick<TaskWords, 'text' | 'product' | 'deadline'>): Clarity {
  const said = [text, product ?? '', deadline?.text ?? ''].map((part) => part.normalize('NFC'));
  if (said.some((part) => [SUBMITTED, ADVISED, DECIDED].some((pattern) => pattern.test(part))))
    return { state: 'clear', reason: 'authority.named' };
  if (said.some((part) => UNNAMED.test(part))) return { state: 'vague', reason: 'authority.unnamed' };
  return { state: 'unclear', reason: 'authority.missing' };
}

/** What the names of deciding bodies and posts begin with. A closed list: organs of the State, the Party, schools. */
const DECIDER =
  '(?:(?:tập thể |thường trực |ban thường vụ |ban chấp hành |chủ tịch |phó chủ tịch |lãnh đạo |giám đốc |phó giám đốc )*' +
  '(?:Ủy ban|Uỷ ban|UBND|HĐND|Hội đồng|Chủ tịch|Thủ tướng|Chính phủ|Quốc hội|Bộ|Ban|Tỉnh ủy|Thành ủy|Đảng ủy|Huyện ủy|Ban Bí thư|Thường trực|Tổng cục|Cục|Sở|Phòng|Chi cục|Giám đốc|Hiệu trưởng|Trưởng|Thủ trưởng|Lãnh đạo|[Ll]ãnh đạo Sở|[Ll]ãnh đạo đơn vị|[Cc]hi ủy|[Cc]ấp ủy))';

/** Words that make a noun with "trình": "chương trình", "quy trình"; at the start of a sentence too. */
const NOUNS = 'chương quy qui lộ công quá tiến giáo hành lịch tờ đề thuyết tường lập phương toàn'
  .split(' ')
  .map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`)
  .join('|');

/** "trình" as the verb "to submit": not in such a noun, and not in "trình bày", "trình độ". */
const SUBMIT = `(?<!(?:${NOUNS})\\s)(?<!\\p{L})[Tt]rình(?!\\s(?:độ|bày|diễn|chiếu|tự|báo)(?!\\p{L}))`;

const SUBMITTED = new RegExp(`${SUBMIT}\\s(?:\\p{Ll}+\\s){0,4}?${DECIDER}(?!\\p{L})`, 'u');

const VERBS = 'xem xét|quyết định|phê duyệt|cho ý kiến|thẩm định|thông qua|chấp thuận';

const DECIDED = new RegExp(`(?<!\\p{L})${DECIDER}(?!\\p{L})[^.;:]{0,60}?\\s(?:${VERBS})(?!\\p{L})`, 'u');

/** To issue is to decide where somebody else prepares it: "tham mưu UBND tỉnh ban hành". */
const ADVISED = new RegExp(
  `[Tt]ham mưu\\s(?:cho\\s)?${DECIDER}(?!\\p{L})[^.;:]{0,60}?\\s(?:ban hành|${VERBS})(?!\\p{L})`,
  'u',
);

/** A decision is spoken of, but not whose: "trình cấp có thẩm quyền", "theo thẩm quyền", "được phê duyệt". */
const UNNAMED = new RegExp(`${SUBMIT}|thẩm quyền|(?:phê duyệt|cho ý kiến|thẩm định)(?!\\p{L})`, 'iu');
