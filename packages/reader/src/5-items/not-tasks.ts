// What stands where tasks stand and is none: closing words, remarks, statements about money and time, lead-ins.
import { isClosing } from '../3-outline/closing.ts';
import { countWords, isCapitals } from '../vietnamese/wording.ts';

const REMARK =
  /^(?:(?:ban hành|phê duyệt|công bố)\s[^.;]{0,200}(?:kèm theo|quyết định này)|\(.*\)\s*\.?|ghi chú|lưu ý|chú thích|ví dụ|phụ lục(?:\s|$)|xem(?!\s+xét)(?![\p{L}])|chi tiết (?:tại|theo)|(?:(?:các|những)\s)?(?:danh mục|nội dung cụ thể|phân công cụ thể|nhiệm vụ cụ thể|nội dung, nhiệm vụ(?: cụ thể)?)[^.]{0,160}\sphụ lục(?:\s|$|[,.])|có (?:phụ lục|danh mục|biểu)|\*|\[\d+\])/iu;
const MONEY = /^(?:về\s+)?(?:nguồn\s+)?(?:kinh phí|ngân sách)(?:\s|:)/iu;
const TIME =
  /^(?:thời gian(?! (?:tới|qua))|thời điểm|thời hạn|địa điểm|đối tượng|thành phần|số lượng|phạm vi|chủ đề)\s[^:]{0,60}(?::|từ|trước|trong|dự kiến|kiểm tra)/iu;
/** Who sits on a body: "Gồm: Ông A - Trưởng ban; bà B - Phó Trưởng ban." */
const MEMBERS = /^(?:bao )?gồm(?: có)?\s*(?::|(?:các )?(?:đồng chí|ông|bà|thành viên)(?![\p{L}]))/iu;
const LABEL_ONLY = /^(?:đợt|giai đoạn|bước|kỳ|vòng)\s*(?:\d+|[IVX]+|thứ\s\S+|một|hai|ba)?\s*(?:dự kiến)?\s*[:(–-]/iu;

/** "Giai đoạn 1: Phun khử trùng tại các chợ …" is the work of that stretch, "Đợt 1: Từ ngày 15/3 …" its time. */
function saysWork(text: string): boolean {
  const work = /^[^:]{3,60}:\s*(\p{Lu}.*)$/su.exec(text)?.[1] ?? '';
  return (
    countWords(work) >= 8 &&
    !/^(?:từ|trước|trong|ngày|tháng|quý|năm|đến|dự kiến|hoàn thành|thời gian)(?![\p{L}])/iu.test(work)
  );
}

/** What a supervision looks at, without a predicate: "Việc chấp hành giờ làm việc.", "Mức độ hoàn thành chỉ tiêu." */
const MATTER =
  /^(?:việc|tình hình|mức độ|tồn tại|kết quả)\s(?!.*(?<![\p{L}])(?:phải|cần|do|sẽ|được (?:thực hiện|tổ chức|tiến hành|triển khai|giao)|thực hiện theo|hoàn thành|bảo đảm|đảm bảo|căn cứ|trước ngày|chậm nhất|gửi|báo cáo)(?![\p{L}]))[^:]*$/iu;
/** What has been done so far, before a conclusion says what is to be done: "Qua hai năm thực hiện, … đạt nhiều kết quả." */
const PAST =
  /^(?:qua|sau) (?:\d+|một|hai|ba|bốn|năm|gần|hơn) (?:[^.;,]{0,20}\s)?(?:năm|tháng) (?:thực hiện|triển khai)(?!.*(?<!\p{L})(?:yêu cầu|giao|đề nghị|cần|phải|tiếp tục)(?!\p{L}))|^(?:trong )?(?:thời gian|những năm) (?:vừa )?qua,(?!.*(?<!\p{L})(?:yêu cầu|giao|đề nghị|cần|phải|tiếp tục)(?!\p{L}))/iu;
/** What an amendment does to the text that it amends, and what stays as it was. */
const AMENDING =
  /^(?:(?:thay thế|thay) (?:các )?cụm từ|bãi bỏ (?:điểm|khoản|mục|phần|nội dung|gạch)|(?:các |những )?nội dung khác[^.;]{0,160}(?:hiệu lực|giữ nguyên|không thay đổi|thực hiện theo))/iu;

export type NotTask =
  | 'closing'
  | 'remark'
  | 'money'
  | 'time'
  | 'phase'
  | 'matter'
  | 'past'
  | 'amending'
  | 'title'
  | 'short';

/** Why an item is no task, or null where nothing speaks against it. */
export function whyNotTask(text: string): NotTask | null {
  if (isClosing(text)) return 'closing';
  if (REMARK.test(text) || MEMBERS.test(text)) return 'remark';
  if (MONEY.test(text)) return 'money';
  if (LABEL_ONLY.test(text) && !saysWork(text)) return 'phase';
  if (TIME.test(text)) return 'time';
  if (MATTER.test(text)) return 'matter';
  if (PAST.test(text)) return 'past';
  if (AMENDING.test(text)) return 'amending';
  if (isCapitals(text, 8)) return 'title';
  return countWords(text) < 3 || (countWords(text) <= 4 && !/[.;]$/u.test(text)) ? 'short' : null;
}
