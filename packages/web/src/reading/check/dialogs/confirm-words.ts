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
  follow: { vi: 'Việc đã giao sẽ theo kế hoạch mới', en: 'Work that was given will follow' },
  'follow.recurs.accepted': {
    vi: '{count} việc đã xác nhận xong nay thành định kỳ: kết quả cũ giữ nguyên, kỳ đầu tự mở cho đúng các đơn vị đó.',
    en: '{count} accepted, recurring from now on: they stay accepted, and the first period opens for the same units.',
  },
  'follow.recurs.open': {
    vi: '{count} việc đang làm nay thành định kỳ: thành việc của kỳ đầu.',
    en: '{count} under way, recurring from now on: they become work of the first period.',
  },
  'follow.once': {
    vi: '{count} việc định kỳ nay làm một lần: kỳ đang mở giữ hạn của kỳ, sau đó giao một lần theo hạn mới.',
    en: '{count} recurring, done once from now on: the open period keeps its day, then it is given once with the new one.',
  },
  'follow.dropped': {
    vi: '{count} việc không còn trong kế hoạch: đề nghị thu hồi, không tự thu hồi.',
    en: '{count} no longer in the plan: proposed to be withdrawn, and not withdrawn by themselves.',
  },
  'follow.dropped.reported': {
    vi: 'Trong số bị bỏ, {count} việc đã báo cáo, đang chờ xác nhận.',
    en: 'Of those dropped, {count} were reported and wait to be accepted.',
  },
  'follow.dropped.begun': {
    vi: 'Trong số bị bỏ, {count} việc đang làm.',
    en: 'Of those dropped, {count} are under way.',
  },
  'follow.dropped.accepted': {
    vi: '{count} việc đã xác nhận của nhiệm vụ bị bỏ: kết quả giữ nguyên.',
    en: '{count} accepted, of dropped tasks: they stay accepted.',
  },
  added: { vi: 'Thêm', en: 'Added' },
  changed: { vi: 'Đổi', en: 'Changed' },
  dropped: { vi: 'Bỏ', en: 'Dropped' },
  was: { vi: 'trước: {value}', en: 'was: {value}' },
  blank: { vi: 'để trống', en: 'blank' },
  targets: { vi: 'Chỉ tiêu', en: 'Targets' },
} as const satisfies Words;
