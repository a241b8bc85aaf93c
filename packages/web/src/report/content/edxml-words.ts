// The words of packages that are made of reports.
import type { Words } from '../../ui/language.tsx';

export const EDXML_WORDS = {
  packages: { vi: 'Gói edXML đã đóng', en: 'edXML packages' },
  open: { vi: 'Đóng gói edXML', en: 'Make an edXML package' },
  dialog: { vi: 'Đóng gói edXML', en: 'edXML package' },
  'dialog.what': {
    vi: 'Gói gồm tệp Word và Excel đúng như lúc chốt, để văn thư đưa lên trục liên thông. Sáu Rõ không tự gửi đi.',
    en: 'The package holds the Word file and the workbook as they were frozen, for the records office to hand over. Nothing is sent.',
  },
  close: { vi: 'Đóng', en: 'Close' },
  receivers: { vi: 'Nơi nhận trên trục liên thông', en: 'Receivers on the exchange axis' },
  code: { vi: 'Mã định danh', en: 'Agency code' },
  'code.form': {
    vi: 'Chữ và số, các nhóm cách nhau bằng dấu chấm: H15.12',
    en: 'Letters and digits in groups between dots: H15.12',
  },
  name: { vi: 'Tên cơ quan', en: 'Name of the body' },
  add: { vi: 'Thêm nơi nhận', en: 'Add a receiver' },
  remove: { vi: 'Bỏ nơi nhận: {name}', en: 'Remove receiver: {name}' },
  business: { vi: 'Nghiệp vụ', en: 'Business' },
  priority: { vi: 'Độ khẩn', en: 'Priority' },
  number: { vi: 'Số văn thư đã cấp', en: 'Number that was given' },
  issuedOn: { vi: 'Ngày ban hành', en: 'Date of issue' },
  replaced: { vi: 'Số, ký hiệu văn bản bị thay thế', en: 'Number and symbol of what is replaced' },
  replacedOn: { vi: 'Ngày của văn bản đó', en: 'Its date' },
  reason: { vi: 'Lý do', en: 'Reason' },
  make: { vi: 'Đóng gói và tải về', en: 'Make and save it' },
  making: { vi: 'Đang đóng gói…', en: 'Making it…' },
  line: { vi: 'Tải gói số {number} ngày {day}: {kind}', en: 'Package no. {number} of {day}: {kind}' },
  to: { vi: 'Nơi nhận: {names}', en: 'To: {names}' },
  why: { vi: 'Lý do: {reason}', en: 'Reason: {reason}' },
} as const satisfies Words;
