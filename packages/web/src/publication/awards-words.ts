// The words of award lists.
import type { Words } from '../ui/language.tsx';

export const AWARDS_WORDS = {
  title: { vi: 'Công khai khen thưởng', en: 'Publish award lists' },
  lead: {
    vi: 'Công khai danh sách khen thưởng của một quyết định trên trang ai cũng xem được. Danh sách đang lập chỉ nằm trong thẻ trình duyệt này cho đến khi được công khai.',
    en: 'Publish who was awarded by a decision on a page that anybody sees. A list in preparation stays in this tab until it is published.',
  },
  site: { vi: 'Trang công khai của cơ quan', en: 'The public page of the body' },
  public: { vi: 'Đã công khai', en: 'Published' },
  'public.none': { vi: 'Chưa công khai danh sách nào.', en: 'No list has been published.' },
  new: { vi: 'Danh sách mới', en: 'A new list' },
  decision: { vi: 'Quyết định khen thưởng', en: 'The decision' },
  'decision.title': { vi: 'Trích yếu', en: 'What it is about' },
  'decision.title.example': {
    vi: 'Ví dụ: Khen thưởng thành tích thực hiện kế hoạch năm 2026',
    en: 'For example: commendations for carrying out the plan of 2026',
  },
  'decision.number': { vi: 'Số, ký hiệu', en: 'Number' },
  'decision.issuer': { vi: 'Cơ quan quyết định', en: 'Issued by' },
  'decision.day': { vi: 'Ngày quyết định', en: 'Date' },
  rows: { vi: 'Ai được khen thưởng', en: 'Who was awarded' },
  'rows.none': {
    vi: 'Chưa có dòng nào. Gõ từng dòng, dán từ bảng tính, hoặc chọn tệp.',
    en: 'Nothing yet. Type, paste or choose a file.',
  },
  'rows.count': {
    vi: '{collectives} tập thể, {individuals} cá nhân',
    en: '{collectives} collectives, {individuals} individuals',
  },
  'rows.columns': {
    vi: 'Bảng cần các cột: Hình thức, danh hiệu; Tập thể hay cá nhân; Tên; Đơn vị. Không có ngày sinh, số định danh, địa chỉ, và không có người học.',
    en: 'Columns: Hình thức, danh hiệu; Tập thể hay cá nhân; Tên; Đơn vị. No births, numbers or addresses, and no learners.',
  },
  form: { vi: 'Hình thức, danh hiệu', en: 'Title or form' },
  who: { vi: 'Tập thể hay cá nhân', en: 'Collective or individual' },
  name: { vi: 'Tên', en: 'Name' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  'unit.hint': { vi: 'Bắt buộc với cá nhân', en: 'Needed of an individual' },
  add: { vi: 'Thêm dòng', en: 'Add the row' },
  remove: { vi: 'Bỏ', en: 'Remove' },
  'remove.label': { vi: 'Bỏ dòng {row}: {name}', en: 'Remove row {row}: {name}' },
  clear: { vi: 'Bỏ tất cả các dòng', en: 'Remove all rows' },
  'rows.more': { vi: 'Hiện thêm, còn {count} dòng', en: 'Show more, {count} rows left' },
  'preview.first': { vi: 'Đây là {shown} dòng đầu trong {count} dòng.', en: 'The first {shown} of {count} rows.' },
  removed: { vi: 'Đã bỏ {count} dòng.', en: '{count} rows removed.' },
  'bring-back': { vi: 'Lấy lại', en: 'Bring back' },
  paste: { vi: 'Dán từ bảng tính (có dòng tiêu đề)', en: 'Paste from a spreadsheet (with its titles)' },
  'paste.take': { vi: 'Lấy các dòng đã dán', en: 'Take what was pasted' },
  choose: { vi: 'Chọn tệp XLSX, CSV', en: 'Choose XLSX or CSV' },
  reading: { vi: 'Đang đọc tệp…', en: 'Reading the file…' },
  faults: {
    vi: 'Còn {count} chỗ sai nên chưa lấy dòng nào. Hãy sửa trong bảng rồi làm lại.',
    en: 'It is wrong in {count} places, so nothing was taken. Correct it and try again.',
  },
  'faults.here': {
    vi: 'Còn {count} chỗ sai. Hãy sửa rồi xem trước lại.',
    en: 'It is wrong in {count} places. Correct it and look again.',
  },
  'fault.decision': { vi: 'Quyết định, “{column}”: {what}', en: 'The decision, “{column}”: {what}' },
  fault: { vi: 'Dòng {row}, cột “{column}”: {what}', en: 'Row {row}, column “{column}”: {what}' },
  ignored: { vi: 'Các cột không lấy: {titles}', en: 'Columns of which nothing was taken: {titles}' },
  'is-public': {
    vi: 'Tôi xác nhận quyết định này đã được công khai, nên nêu tên cá nhân trên trang công khai',
    en: 'I confirm that this decision is itself public: individuals may be named on the public page',
  },
  'is-public.not': {
    vi: 'Không đánh dấu thì chỉ nêu số lượng cá nhân theo đơn vị và hình thức; tên không được lưu.',
    en: 'If not, individuals are only counted by unit and form, and their names are kept nowhere.',
  },
  'preview.count': { vi: '{count} cá nhân', en: '{count} individuals' },
  personal: {
    vi: 'Còn dữ liệu cá nhân ngoài cột tên. Chưa công khai được cho đến khi không còn.',
    en: 'Personal data is left beside the names. Nothing can be published while any is.',
  },
} as const satisfies Words;
