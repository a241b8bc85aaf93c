// The words of who sees a document in preparation.
import type { Words } from '../../ui/language.tsx';

export const PREPARATION_WORDS = {
  title: { vi: 'Ai xem được văn bản này', en: 'Who sees this document' },
  button: { vi: 'Đang soạn', en: 'In preparation' },
  'button.label': {
    vi: 'Đang soạn: chỉ các đơn vị soạn xem được. Xem hoặc đổi ai xem được',
    en: 'In preparation: seen by the units that prepare it alone. See or change who sees it',
  },
  close: { vi: 'Đóng', en: 'Close' },
  what: {
    vi: 'Văn bản chưa xác nhận thành kế hoạch. Chỉ người tải lên và người soát, người xác nhận kế hoạch ở các đơn vị dưới đây (hoặc đơn vị cấp trên của các đơn vị ấy) xem được văn bản, bản đọc và bản soát. Xác nhận xong thì cả cơ quan xem được.',
    en: 'No plan of this document is confirmed yet. It is seen, with what was read and checked, by who uploaded it and by those who check or confirm plans in these units or above them. Once it is confirmed, all see it.',
  },
  ended: { vi: 'Cả cơ quan xem được văn bản này.', en: 'All of the body sees this document.' },
  units: { vi: 'Đơn vị soạn', en: 'Units that prepare it' },
  'unit.by': { vi: '{name} thêm, {at}', en: 'Added by {name}, {at}' },
  'unit.remove': { vi: 'Bỏ {name}', en: 'Remove {name}' },
  'unit.remove.short': { vi: 'Bỏ', en: 'Remove' },
  'unit.remove.what': {
    vi: 'Người của {name} sẽ không xem được văn bản nữa. Những gì họ đã sửa vẫn giữ.',
    en: 'People of {name} will not see the document any more. What they have corrected stays.',
  },
  'unit.remove.sure': { vi: 'Bỏ đơn vị này', en: 'Remove this unit' },
  add: { vi: 'Thêm đơn vị cùng soạn', en: 'Add a unit that prepares it too' },
  'add.hint': { vi: 'Gõ tên hoặc mã đơn vị', en: 'Type the name or the code of a unit' },
  'add.none': { vi: 'Không có đơn vị nào như vậy', en: 'There is no such unit' },
  'add.button': { vi: 'Thêm', en: 'Add' },
  show: { vi: 'Cho cả cơ quan xem', en: 'Show it to all' },
  'show.what': {
    vi: 'Dùng cho văn bản không lập thành kế hoạch, như văn bản làm căn cứ. Mọi người trong cơ quan sẽ xem được và không rút lại được.',
    en: 'For a document that is to become no plan, one that others are based on. Everybody of the body will see it, and this is not taken back.',
  },
  'show.sure': { vi: 'Cho cả cơ quan xem, không rút lại', en: 'Show it to all, for good' },
} as const satisfies Words;
