// The words of what receivers answer on the exchange axis.
import type { Words } from '../../ui/language.tsx';

export const STATUS_WORDS = {
  title: { vi: 'Trạng thái trên trục', en: 'Status on the exchange axis' },
  open: { vi: 'Nhập phản hồi edXML', en: 'Take in edXML answers' },
  what: {
    vi: 'Chọn các tệp phản hồi mà văn thư tải từ trục liên thông. Sáu Rõ tìm báo cáo theo mã văn bản hoặc số, ký hiệu và cơ quan ghi trong tệp; cùng một phản hồi chỉ ghi một lần.',
    en: 'Choose the answers that the records office saved from the exchange axis. The report is found by the id, or by number and body, that the file gives; the same answer is kept once.',
  },
  choose: { vi: 'Chọn tệp phản hồi', en: 'Choose answers' },
  taking: { vi: 'Đang đọc tệp…', en: 'Reading the files…' },
  outcomes: { vi: 'Kết quả nhập', en: 'What became of them' },
  taken: { vi: 'Đã ghi: {organ} – {status}', en: 'Noted: {organ} – {status}' },
  known: {
    vi: 'Đã có từ trước, không ghi lại: {organ} – {status}',
    en: 'Known before, not noted again: {organ} – {status}',
  },
  none: { vi: 'Chưa có phản hồi', en: 'No answer yet' },
  unasked: {
    vi: 'Cơ quan này không có trong nơi nhận của các gói đã đóng.',
    en: 'No package of this report was for this body.',
  },
  reason: { vi: 'Nội dung: {reason}', en: 'Note: {reason}' },
  brought: { vi: 'Người nhập: {who}, {at}', en: 'Taken in by {who}, {at}' },
  close: { vi: 'Đóng', en: 'Close' },
} as const satisfies Words;
