// The words of lists that are brought in.
import type { Words } from '../../ui/language.tsx';

export const IMPORT_WORDS = {
  title: { vi: 'Nhập danh sách', en: 'Import' },
  lead: {
    vi: 'Tải mẫu, điền, tải lên. Danh sách được kiểm tra trước; chưa ghi gì cho đến khi bạn xác nhận.',
    en: 'Take the template, fill it in, send it. The list is checked first; nothing is written until you confirm.',
  },
  kind: { vi: 'Danh sách', en: 'List' },
  units: { vi: 'Đơn vị', en: 'Units' },
  people: { vi: 'Cán bộ', en: 'People' },
  template: { vi: 'Tải mẫu XLSX', en: 'Get the XLSX template' },
  choose: { vi: 'Chọn tệp XLSX hoặc CSV', en: 'Choose an XLSX or CSV file' },
  checking: { vi: 'Đang kiểm tra…', en: 'Checking…' },
  result: { vi: 'Kết quả kiểm tra', en: 'What was found' },
  counts: {
    vi: '{rows} dòng: {added} mới, {known} đã có; không có lỗi. Chưa có gì được ghi.',
    en: '{rows} rows: {added} new, {known} here already; no faults. Nothing has been written.',
  },
  'counts.faulty': {
    vi: '{rows} dòng: {added} mới, {known} đã có; {faultRows} dòng có lỗi ({faults} ô). Chưa có gì được ghi.',
    en: '{rows} rows: {added} new, {known} here already; {faultRows} rows at fault ({faults} cells). Nothing has been written.',
  },
  'faults.first': { vi: 'Hiện {shown} lỗi đầu.', en: 'The first {shown} faults are shown.' },
  faults: { vi: 'Lỗi trong danh sách', en: 'Faults in the list' },
  row: { vi: 'Dòng', en: 'Row' },
  column: { vi: 'Cột', en: 'Column' },
  reason: { vi: 'Lý do', en: 'Reason' },
  mend: { vi: 'Hãy sửa các dòng này trong tệp rồi tải lên lại.', en: 'Mend these rows in the file and send it again.' },
  confirm: { vi: 'Ghi {count} dòng mới', en: 'Bring {count} rows in' },
  done: { vi: 'Đã ghi {count} dòng.', en: '{count} rows were brought in.' },
  accounts: {
    vi: 'Mật khẩu ban đầu chỉ có ở đây, lúc này. Hãy lưu lại để gửi cho từng người; mật khẩu dùng được trong 72 giờ và phải đổi ngay khi đăng nhập lần đầu.',
    en: 'The first passwords are here and now only. Save them, and give each person hers; they open for 72 hours, and are changed at the first sign-in.',
  },
  'accounts.save': { vi: 'Lưu danh sách mật khẩu (CSV)', en: 'Save the passwords (CSV)' },
  'accounts.held': {
    vi: 'Lưu xong mới nhập được danh sách khác.',
    en: 'Another list can be brought in once they are saved.',
  },
  'accounts.saved': { vi: 'Đã lưu danh sách mật khẩu.', en: 'The passwords were saved.' },
  'leave.title': { vi: 'Mật khẩu ban đầu chưa được lưu', en: 'The first passwords are not saved' },
  'leave.what': {
    vi: 'Rời trang này thì danh sách mật khẩu mất hẳn, không lấy lại được. Hãy lưu danh sách trước.',
    en: 'They are lost for good with this page. Save them first.',
  },
  'leave.stay': { vi: 'Ở lại để lưu', en: 'Stay and save them' },
  'leave.go': { vi: 'Rời đi, bỏ mật khẩu', en: 'Leave without them' },
  'accounts.name': { vi: 'Họ và tên', en: 'Name' },
  'accounts.username': { vi: 'Tên đăng nhập', en: 'Username' },
  'accounts.password': { vi: 'Mật khẩu ban đầu', en: 'First password' },
  history: { vi: 'Các lần nhập', en: 'Imports of before' },
  'history.none': { vi: 'Chưa có lần nhập nào.', en: 'Nothing has been imported yet.' },
  'state.checked': { vi: 'đã kiểm tra, chưa ghi', en: 'checked, not written' },
  'state.done': { vi: 'đã ghi', en: 'brought in' },
  'history.line': { vi: '{added} mới, {faults} ô lỗi', en: '{added} new, {faults} cells at fault' },
} as const satisfies Words;
