// The words of packages in which documents came.
import type { Words } from '../../ui/language.tsx';

export const PACKAGE_WORDS = {
  title: { vi: 'Gói edXML đến', en: 'edXML package' },
  sender: { vi: 'Nơi gửi', en: 'Sender' },
  number: { vi: 'Số, ký hiệu', en: 'Number' },
  receivers: { vi: 'Nơi nhận', en: 'Receivers' },
  business: { vi: 'Nghiệp vụ', en: 'Business' },
  priority: { vi: 'Độ khẩn', en: 'Priority' },
  due: { vi: 'Hạn trả lời', en: 'Due' },
  files: { vi: 'Tệp trong gói', en: 'Files in it' },
  'files.read': { vi: '{name} (đã đọc)', en: '{name} (read)' },
  status: { vi: 'Phản hồi', en: 'Answer' },
  'status.none': { vi: 'Chưa phản hồi nơi gửi', en: 'The sender was not answered yet' },
  taken: { vi: 'Nhận vào lúc', en: 'Taken in' },
  download: { vi: 'Tải gói gốc', en: 'Download the package' },
  'answer.download': { vi: 'Tải tệp phản hồi', en: 'Download the answer' },
  answer: { vi: 'Phản hồi nơi gửi', en: 'Answer the sender' },
  'answer.what': {
    vi: 'Sáu Rõ lập tệp phản hồi edXML để văn thư đưa lên trục liên thông; không tự gửi đi.',
    en: 'An edXML answer is made for the records office to hand over; nothing is sent.',
  },
  'answer.status': { vi: 'Trạng thái', en: 'Status' },
  reason: { vi: 'Lý do (bắt buộc khi từ chối)', en: 'Reason (needed for a refusal)' },
  note: { vi: 'Ghi phản hồi và tải tệp', en: 'Note the answer and save the file' },
  noting: { vi: 'Đang ghi…', en: 'Noting…' },
  close: { vi: 'Đóng', en: 'Close' },
} as const satisfies Words;
