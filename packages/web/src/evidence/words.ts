// Words of evidence.
import type { Words } from '../ui/language.tsx';

export const EVIDENCE_WORDS = {
  title: { vi: 'Minh chứng', en: 'Evidence' },
  add: { vi: 'Thêm tệp', en: 'Add files' },
  drop: { vi: 'Thả tệp minh chứng vào đây', en: 'Drop the evidence here' },
  hint: {
    vi: 'Kéo thả tệp vào trang này: PDF, Word, Excel, PowerPoint, ảnh, văn bản.',
    en: 'Drop files on this page: PDF, Word, Excel, PowerPoint, pictures, text.',
  },
  none: { vi: 'Chưa có minh chứng nào.', en: 'No evidence yet.' },
  link: { vi: 'Thêm liên kết', en: 'Add a link' },
  'link.url': { vi: 'Địa chỉ (https://…)', en: 'Address (https://…)' },
  'link.name': { vi: 'Tên gọi', en: 'Name' },
  'link.submit': { vi: 'Thêm', en: 'Add' },
  by: { vi: '{name}, {at}', en: '{name}, {at}' },
  remove: { vi: 'Bỏ minh chứng {name}', en: 'Remove {name}' },
  files: { vi: 'Tệp đang gửi', en: 'Files on their way' },
  'file.waiting': { vi: 'Đang chờ', en: 'Waiting' },
  'file.sending': { vi: 'Đang gửi {percent} %', en: 'Sending {percent}%' },
  'file.progress': { vi: 'Tiến độ gửi {name}', en: 'Progress of {name}' },
  'file.duplicate': { vi: 'Tệp này đã có sẵn.', en: 'This file is already here.' },
  'file.retry': { vi: 'Thử lại', en: 'Try again' },
  'file.remove': { vi: 'Bỏ khỏi danh sách: {name}', en: 'Remove from the list: {name}' },
} as const satisfies Words;
