// Words of progress.
import type { Words } from '../ui/language.tsx';

export const PROGRESS_WORDS = {
  title: { vi: 'Cập nhật tiến độ', en: 'Progress' },
  percent: { vi: 'Đã làm được', en: 'Done so far' },
  'percent.number': { vi: 'Phần trăm', en: 'Per cent' },
  'percent.parts': { vi: 'Lấy trung bình các phần: {percent} %', en: 'Take the mean of the parts: {percent}%' },
  words: { vi: 'Kết quả, khó khăn, việc tiếp theo', en: 'Results, difficulties, next steps' },
  returned: {
    vi: 'Đã điền sẵn lời của báo cáo trước. Hãy sửa theo lý do đã nêu rồi gửi lại.',
    en: 'The words of the report before stand here. Change them as asked, and send it again.',
  },
  figures: { vi: 'Số liệu chỉ tiêu ({count})', en: 'Figures of targets ({count})' },
  'figures.filled': { vi: '{count} đã nhập', en: '{count} entered' },
  'figure.aim': { vi: 'mức đề ra {aim}', en: 'aim {aim}' },
  'figure.last': { vi: 'lần trước {value}', en: 'last {value}' },
  'figure.value': { vi: 'Giá trị', en: 'Value' },
  'figure.numerator': { vi: 'Số đạt', en: 'Reached' },
  'figure.denominator': { vi: 'Tổng số', en: 'Of' },
  'figure.share': { vi: '= {value} %', en: '= {value}%' },
  'figure.fault.number': {
    vi: '“{text}” không phải là số; hãy viết số, dấu phẩy cho phần thập phân.',
    en: '“{text}” is no number; write one, with a point before decimals.',
  },
  'figure.fault.grouping': {
    vi: '“{text}” đọc được hai cách; hãy viết hàng nghìn như 1200, phần thập phân như 1,20.',
    en: '“{text}” can be read in two ways; write thousands as 1200, decimals as 1.20.',
  },
  'figure.fault.large': { vi: '“{text}” quá lớn. Hãy kiểm tra lại.', en: '“{text}” is too large. Check it.' },
  'figure.fault.below': { vi: 'Số đạt phải từ 0 trở lên.', en: 'What was reached is 0 or more.' },
  'figure.fault.nothing': { vi: 'Tổng số phải lớn hơn 0.', en: 'What it is counted of is above 0.' },
  'figure.fault.missing': { vi: 'Còn thiếu: {field}.', en: 'Still missing: {field}.' },
  impossible: {
    vi: 'Số liệu sau khó có thể đúng như đã gõ. Hãy xem lại trước khi gửi; những gì bạn gõ vẫn còn.',
    en: 'These figures can hardly be as they were typed. Look again before they go; what you typed is kept.',
  },
  'doubt.parts': {
    vi: '{done}/{total} phần đã chia được xác nhận xong. Báo hoàn thành là báo cho cả việc; các phần còn mở vẫn đi tiếp như việc riêng của đơn vị bạn và không được tính ở cấp trên.',
    en: '{done} of {total} parts are accepted as done. A report is of all of the work; open parts go on as your unit’s own and count nowhere above.',
  },
  'doubt.unshown': {
    vi: 'Chưa có minh chứng nào cho sản phẩm mà kế hoạch yêu cầu:',
    en: 'Nothing shows what the plan asks for yet:',
  },
  'doubt.back': { vi: 'Xem lại', en: 'Look again' },
  'doubt.send': { vi: 'Vẫn báo hoàn thành', en: 'Report it all the same' },
  'impossible.back': { vi: 'Xem lại số', en: 'Look again' },
  'impossible.send': { vi: 'Số này đúng, vẫn gửi', en: 'They are right, send them' },
  'figure.taken-back': { vi: 'đã bỏ số đã nhập', en: 'taken back' },
  report: { vi: 'Báo đã hoàn thành', en: 'Report it done' },
  'report.what': {
    vi: 'Việc sẽ chờ người theo dõi xác nhận; ngày báo cáo là hôm nay.',
    en: 'It then waits to be verified; the day of the report is today.',
  },
  submit: { vi: 'Lưu tiến độ', en: 'Save the progress' },
  'submit.report': { vi: 'Gửi báo cáo hoàn thành', en: 'Send the report' },
  kept: {
    vi: 'Những gì bạn gõ được giữ trên máy này cho tới khi gửi xong.',
    en: 'What you type is kept here until sent.',
  },
  saved: { vi: 'Đã lưu {percent} %.', en: 'Saved {percent}%.' },
  'saved.report': { vi: 'Đã gửi báo cáo hoàn thành.', en: 'The report has been sent.' },
  list: { vi: 'Các lần cập nhật', en: 'Entries' },
  'list.none': { vi: 'Chưa có cập nhật nào.', en: 'No entries yet.' },
  'list.older': { vi: '{count} lần nhập số liệu ngay trước đó', en: '{count} entries of figures right before' },
  'list.report': { vi: 'Báo hoàn thành', en: 'Reported done' },
  by: { vi: '{name}, {at}', en: '{name}, {at}' },
} as const satisfies Words;
