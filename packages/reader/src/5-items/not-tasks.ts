// What stands where tasks stand and is none: closing words, remarks, statements about money and time, lead-ins.
import { countWords } from '../vietnamese/wording.ts';

/** Beginnings of the closing paragraph and of the offer to answer questions. */
const CLOSING =
  /^(?:trên đây là|trong quá trình\s[^.;]{0,60}(?:nếu|có|gặp|phát sinh)|quá trình (?:tổ chức |triển khai )*thực hiện,?\s|trong thời gian thực hiện,? nếu|(?:đề nghị|yêu cầu)\s[^.]{3,200}(?:nghiêm túc|khẩn trương|phối hợp|tổ chức|quan tâm|chỉ đạo)[^.]{0,60}(?:thực hiện|triển khai)[^.]{0,60}(?:kế hoạch này|nội dung trên|\.\/\.)|kế hoạch này (?:có hiệu lực|thay thế|được)|căn cứ kế hoạch này[^.]{0,80}nghiêm túc|nhận được (?:kế hoạch|công văn|văn bản) này|nếu có (?:khó khăn|vướng mắc|vấn đề))/iu;
const REMARK =
  /^(?:\(.*\)\s*\.?|ghi chú|lưu ý|chú thích|ví dụ|xem|chi tiết (?:tại|theo)|có (?:phụ lục|danh mục|biểu)|\*|\[\d+\])/iu;
const MONEY = /^(?:về\s+)?(?:nguồn\s+)?(?:kinh phí|ngân sách)(?:\s|:)/iu;
const TIME =
  /^(?:thời gian|thời điểm|thời hạn|địa điểm|đối tượng|thành phần|số lượng|phạm vi|chủ đề)\s[^:]{0,60}(?::|từ|trước|trong|dự kiến|kiểm tra)/iu;
const LABEL_ONLY = /^(?:đợt|giai đoạn|bước|kỳ|vòng)\s*(?:\d+|[IVX]+|thứ\s\S+|một|hai|ba)?\s*(?:dự kiến)?\s*[:(–-]/iu;

export type NotTask = 'closing' | 'remark' | 'money' | 'time' | 'phase' | 'short';

/** Why an item is no task, or null where nothing speaks against it. */
export function whyNotTask(text: string): NotTask | null {
  if (CLOSING.test(text) || (/\.\/\.\s*$/u.test(text) && /^(?:yêu cầu|đề nghị|trên đây|kế hoạch)/iu.test(text)))
    return 'closing';
  if (REMARK.test(text)) return 'remark';
  if (MONEY.test(text)) return 'money';
  if (LABEL_ONLY.test(text)) return 'phase';
  if (TIME.test(text)) return 'time';
  return countWords(text) < 3 ? 'short' : null;
}

export const isClosing = (text: string): boolean => whyNotTask(text) === 'closing';
