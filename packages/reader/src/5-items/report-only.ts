// Whether an item does nothing but report: then it is a duty to report and no task.

const REPORT_FIRST =
  /^(?:(?:định kỳ|hằng năm|hàng năm|hằng quý|hàng quý|hằng tháng|hằng tuần|kịp thời|thường xuyên|nghiêm túc|6 tháng|(?:6|06) tháng,?\s*(?:một )?năm|đột xuất|theo định kỳ|có trách nhiệm|chịu trách nhiệm|chủ động|chủ trì|phải|làm đầu mối|đầu mối|và|hoặc|,|\s)+)?(?:(?:thực hiện\s+(?:nghiêm (?:túc)?\s*)?(?:việc\s+)?)?(?:chế độ\s+)?(?:thông tin,?\s*)?báo cáo|gửi báo cáo|lập báo cáo|xây dựng báo cáo|tổng hợp[^.;]{0,90}báo cáo|tổng hợp[^.;]{0,60},?\s+gửi)(?![\p{L}])/iu;

/** "Định kỳ trước ngày 20/6 và 20/12 hằng năm, …": when, before what is done. */
const DATED_OPENING =
  /^(?:định kỳ|hằng|hàng|trước|chậm nhất|vào|kết thúc|cuối)\s(?:[^,;:()]|,(?=\s*(?:ngày\s)?\d)){0,60}(?:\([^()]{0,60}\)|,)\s*(?=(?:tổng hợp|gửi|lập|xây dựng|có)?[^,;.]{0,20}báo cáo(?![\p{L}]))/iu;
/** "Định kỳ hằng quý (…), 6 tháng (…) và năm (…), …": nothing but words of time. */
const TIMES_OPENING =
  /^(?:(?:định kỳ|hằng|hàng|trước|ngày|tuần|tháng|quý|năm|đầu|cuối|và|hoặc|\d+(?:\/\d+)*(?![\d/])|\([^()]{0,60}\)|,)\s*)+(?=báo cáo|gửi|tổng hợp)/iu;
/** "Khi phát hiện ổ dịch, …": the case in which to report. */
const CASE_OPENING =
  /^(?:khi|ngay khi|sau khi|trường hợp)\s[^,;.]{3,100}(?:,[^,;.]{1,40}){0,2},?\s+(?=(?:phải |kịp thời |lập tức )?báo cáo(?![\p{L}]))/iu;

/** "Báo cáo kết quả thực hiện Nghị quyết số 18 (Phòng Tổ chức).": a report to be written, for nobody is told and no day set. */
const NAMES_A_REPORT =
  /^báo cáo\s+(?:kết quả|tình hình|công tác|sơ kết|tổng kết|chuyên đề)\s(?![^()]*(?:\s(?:gửi|về|cho|lên|trước|chậm nhất|định kỳ|trình|khi|theo|với|hằng|hàng)\s|\d{1,2}\/\d))[^()]*\((?!qua |thông qua )[^()]{3,80}\)\s*[.;]?\s*$/iu;

/** Whether an item (after its subject) does nothing but report. */
export function isPureReport(text: string): boolean {
  const body = text.trim().replace(DATED_OPENING, '').replace(TIMES_OPENING, '').replace(CASE_OPENING, '');
  if (!REPORT_FIRST.test(body) || NAMES_A_REPORT.test(body)) return false;
  const clauses = body.split(/;(?![^()]*\))|\.\s+(?=\p{Lu})/u).filter((c) => c.trim() !== '');
  return clauses.every((c) => /báo cáo|gửi|tổng hợp|thời gian|nội dung|mẫu/iu.test(c));
}
