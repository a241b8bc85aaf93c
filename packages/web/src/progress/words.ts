// Words of progress.
import type { Words } from '../ui/language.tsx';

export const PROGRESS_WORDS = {
  title: { vi: 'Cập nhật tiến độ', en: 'Progress' },
  percent: { vi: 'Đã làm được', en: 'Done so far' },
  'percent.number': { vi: 'Phần trăm', en: 'Per cent' },
  words: { vi: 'Kết quả, khó khăn, việc tiếp theo', en: 'Results, difficulties, next steps' },
  figures: { vi: 'Số liệu chỉ tiêu ({count})', en: 'Figures of targets ({count})' },
  'figures.filled': { vi: '{count} đã nhập', en: '{count} entered' },
  'figure.aim': { vi: 'mức đề ra {aim}', en: 'aim {aim}' },
  'figure.last': { vi: 'lần trước {value}', en: 'last {value}' },
  'figure.value': { vi: 'Giá trị', en: 'Value' },
  'figure.numerator': { vi: 'Số đạt', en: 'Reached' },
  'figure.denominator': { vi: 'Tổng số', en: 'Of' },
  'figure.share': { vi: '= {value} %', en: '= {value}%' },
  'figure.half': { vi: 'Cần cả số đạt và tổng số lớn hơn 0.', en: 'Both are needed, the second above 0.' },
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
  'list.report': { vi: 'Báo hoàn thành', en: 'Reported done' },
  by: { vi: '{name}, {at}', en: '{name}, {at}' },
} as const satisfies Words;
