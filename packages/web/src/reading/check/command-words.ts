// The words of the commands of checking: on buttons, and on the sheet of keys.
import type { Words } from '../../ui/language.tsx';

/** Every command, as its button and the help sheet call it. */
export const COMMAND_WORDS = {
  down: { vi: 'Mục dưới', en: 'Down' },
  up: { vi: 'Mục trên', en: 'Up' },
  nextDoubt: { vi: 'Điểm cần xem kế tiếp', en: 'Next doubt' },
  previousDoubt: { vi: 'Điểm cần xem trước', en: 'Previous doubt' },
  nextOpen: { vi: 'Mục chưa soát kế tiếp', en: 'Next not checked' },
  first: { vi: 'Mục đầu', en: 'First' },
  last: { vi: 'Mục cuối', en: 'Last' },
  pageDown: { vi: 'Mười mục xuống', en: 'Ten down' },
  pageUp: { vi: 'Mười mục lên', en: 'Ten up' },
  accept: { vi: 'Soát xong, sang mục kế', en: 'Accept and go on' },
  acceptSection: { vi: 'Soát cả mục lớn', en: 'Accept the section' },
  toggle: { vi: 'Đánh dấu hoặc bỏ dấu đã soát', en: 'Check or uncheck' },
  confirm: { vi: 'Xác nhận thành kế hoạch', en: 'Confirm as a plan' },
  edit: { vi: 'Sửa lời', en: 'Edit the text' },
  field: { vi: 'Sửa ô thứ 1 … 9', en: 'Edit field 1 … 9' },
  history: { vi: 'Lịch sử', en: 'History' },
  undo: { vi: 'Hoàn tác', en: 'Undo' },
  redo: { vi: 'Làm lại', en: 'Redo' },
  commit: { vi: 'Ghi ô đang sửa', en: 'Save the field' },
  nextField: { vi: 'Ghi, sang ô kế', en: 'Save, next field' },
  leave: { vi: 'Rời ô, chữ đang gõ được giữ', en: 'Leave, what is typed is kept' },
  split: { vi: 'Tách tại con trỏ', en: 'Split at the caret' },
  merge: { vi: 'Gộp với mục sau', en: 'Merge with the next' },
  mergeBefore: { vi: 'Gộp với mục trước', en: 'Merge with the one before' },
  remove: { vi: 'Bỏ mục', en: 'Remove' },
  moveUp: { vi: 'Chuyển lên', en: 'Move up' },
  moveDown: { vi: 'Chuyển xuống', en: 'Move down' },
  add: { vi: 'Thêm nhiệm vụ từ chỗ bôi đen', en: 'Add a task from what is marked' },
  toPage: { vi: 'Sang văn bản', en: 'To the document' },
  pageNext: { vi: 'Đoạn sau', en: 'Next paragraph' },
  pagePrevious: { vi: 'Đoạn trước', en: 'Previous paragraph' },
  pageExtend: { vi: 'Lấy thêm đoạn sau', en: 'Mark one more' },
  pageShrink: { vi: 'Lấy thêm đoạn trước', en: 'Mark one more upwards' },
  pageAdd: { vi: 'Thêm nhiệm vụ', en: 'Add a task' },
  toList: { vi: 'Về danh sách', en: 'Back to the list' },
  help: { vi: 'Các phím', en: 'Keys' },
} as const satisfies Words;

/** Shorter, where a button stands among others and its picture helps. */
export const BUTTON_WORDS = {
  nextDoubt: { vi: 'Điểm cần xem', en: 'Doubts' },
  nextOpen: { vi: 'Chưa soát', en: 'Not checked' },
  confirm: { vi: 'Xác nhận', en: 'Confirm' },
} as const satisfies Words;

export const GROUP_WORDS = {
  walk: { vi: 'Đi lại', en: 'Moving' },
  check: { vi: 'Soát', en: 'Checking' },
  edit: { vi: 'Sửa', en: 'Editing' },
  shape: { vi: 'Tách, gộp, thêm, bỏ', en: 'Split, merge, add, remove' },
  page: { vi: 'Trong văn bản', en: 'In the document' },
  screen: { vi: 'Màn hình', en: 'Screen' },
  title: { vi: 'Các phím khi soát', en: 'Keys of checking' },
  close: { vi: 'Đóng', en: 'Close' },
  note: {
    vi: 'Phím một chữ chỉ có tác dụng khi danh sách hoặc văn bản đang được chọn, không khi bạn đang gõ.',
    en: 'Single keys work while the list or the document has the focus, never while you type.',
  },
} as const satisfies Words;
