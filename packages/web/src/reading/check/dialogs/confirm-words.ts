// The words of confirming.
import type { Words } from '../../../ui/language.tsx';

export const CONFIRM_WORDS = {
  title: { vi: 'Xác nhận thành kế hoạch', en: 'Confirm as a plan' },
  close: { vi: 'Để sau', en: 'Not now' },
  submit: { vi: 'Xác nhận', en: 'Confirm' },
  submitting: { vi: 'Đang xác nhận…', en: 'Confirming…' },
  unlooked: { vi: '{count} mục chưa ai soát.', en: '{count} items have not been checked.' },
  'unlooked.none': { vi: 'Mọi mục đều đã soát.', en: 'Every item has been checked.' },
  'unlooked.go': { vi: 'Tới mục chưa soát', en: 'Go to one of them' },
  serious: { vi: '{count} điểm cần xử lý vẫn còn.', en: '{count} serious doubts are left.' },
  unsaved: { vi: 'Đang gửi nốt {count} thay đổi trước khi xác nhận…', en: 'Sending {count} changes first…' },
  holds: {
    vi: '{tasks} nhiệm vụ, {targets} chỉ tiêu, {duties} chế độ báo cáo.',
    en: '{tasks} tasks, {targets} targets, {duties} report duties.',
  },
  as: { vi: 'Xác nhận là', en: 'Confirm as' },
  first: { vi: 'Kế hoạch mới', en: 'A new plan' },
  corrects: { vi: 'Bản sửa của “{plan}” (cùng văn bản)', en: 'A correction of “{plan}” (same document)' },
  replaces: { vi: 'Bản mới hơn của “{plan}”', en: 'A newer state of “{plan}”' },
  amends: { vi: 'Văn bản sửa đổi, bổ sung “{plan}”', en: 'An amendment of “{plan}”' },
  'why.same-document': { vi: 'cùng một văn bản', en: 'the same document' },
  'why.same-number': { vi: 'cùng số, ký hiệu', en: 'the same number' },
  'why.same-title': { vi: 'cùng trích yếu', en: 'the same title' },
  'why.cites-as-amended': { vi: 'văn bản này ghi là sửa đổi kế hoạch đó', en: 'it says that it amends that plan' },
  comparing: { vi: 'Đang so với bản đã có…', en: 'Comparing…' },
  counts: {
    vi: '{added} thêm, {changed} đổi, {dropped} bỏ, {same} giữ nguyên',
    en: '{added} added, {changed} changed, {dropped} dropped, {same} the same',
  },
  added: { vi: 'Thêm', en: 'Added' },
  changed: { vi: 'Đổi', en: 'Changed' },
  dropped: { vi: 'Bỏ', en: 'Dropped' },
  was: { vi: 'trước: {value}', en: 'was: {value}' },
  blank: { vi: 'để trống', en: 'blank' },
  targets: { vi: 'Chỉ tiêu', en: 'Targets' },
} as const satisfies Words;
