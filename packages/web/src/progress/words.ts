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
  waiting: { vi: 'Chờ gửi', en: 'Waiting to be sent' },
  'waiting.sending': { vi: 'Đang gửi…', en: 'Being sent…' },
  'waiting.broken': {
    vi: 'Chưa có mạng. Cập nhật được giữ trên máy này và tự gửi khi có mạng.',
    en: 'No connection. It is kept on this computer and sent by itself when there is one.',
  },
  'waiting.held': {
    vi: 'Báo cáo được gửi ngay sau khi gửi xong tệp minh chứng.',
    en: 'The report goes as soon as the files of evidence have gone.',
  },
  'waiting.not-kept': {
    vi: 'Trình duyệt không cho lưu: xin đừng đóng trang này trước khi gửi xong.',
    en: 'The browser keeps nothing: do not close this page before it is sent.',
  },
  'waiting.entry': { vi: '{percent} %, nhập lúc {at}', en: '{percent}%, entered {at}' },
  'waiting.report': { vi: 'Báo hoàn thành, nhập lúc {at}', en: 'Reported done, entered {at}' },
  'waiting.count': {
    vi: '{count} cập nhật tiến độ chưa gửi được, sẽ tự gửi khi có mạng:',
    en: '{count} entries of progress are not sent yet; they go when the line is back:',
  },
  'waiting.refused.count': {
    vi: '{count} cập nhật tiến độ chưa được nhận, cần bạn xem lại:',
    en: '{count} entries of progress were not taken and need you:',
  },
  'refused.yours': { vi: 'Bạn đã nhập', en: 'You entered' },
  'refused.now': { vi: 'Hiện nay', en: 'As it stands now' },
  'refused.again': { vi: 'Gửi theo hiện trạng này', en: 'Send it on this' },
  'refused.edit': { vi: 'Đưa lại vào ô nhập', en: 'Put it back into the form' },
  'refused.drop': { vi: 'Bỏ cập nhật này', en: 'Drop this entry' },
  list: { vi: 'Các lần cập nhật', en: 'Entries' },
  'list.none': { vi: 'Chưa có cập nhật nào.', en: 'No entries yet.' },
  'list.report': { vi: 'Báo hoàn thành', en: 'Reported done' },
  by: { vi: '{name}, {at}', en: '{name}, {at}' },
} as const satisfies Words;
