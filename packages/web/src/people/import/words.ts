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
  replaced: {
    vi: '{count} dòng thay người đứng đầu hiện nay của đơn vị:',
    en: '{count} rows take the place of who heads a unit now:',
  },
  'replaced.first': { vi: 'Hiện {shown} dòng đầu.', en: 'The first {shown} are shown.' },
  'replaced.row': {
    vi: 'Dòng {row}, đơn vị {unit}: sẽ thay người đứng đầu hiện nay: {head}',
    en: 'Row {row}, unit {unit}: will replace the present head: {head}',
  },
  'replaced.tick': {
    vi: 'Thay người đứng đầu của {count} đơn vị nêu trên',
    en: 'Replace the heads of these {count} units',
  },
  'history.replaced': { vi: 'thay {count} người đứng đầu', en: '{count} heads replaced' },
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
    vi: 'Rời trang này thì danh sách mật khẩu mất, phải cấp lại mật khẩu khác. Hãy lưu danh sách trước.',
    en: 'They are lost with this page, and others would have to be given. Save them first.',
  },
  'leave.stay': { vi: 'Ở lại để lưu', en: 'Stay and save them' },
  'leave.go': { vi: 'Rời đi, bỏ mật khẩu', en: 'Leave without them' },
  'accounts.name': { vi: 'Họ và tên', en: 'Name' },
  'accounts.username': { vi: 'Tên đăng nhập', en: 'Username' },
  'accounts.password': { vi: 'Mật khẩu ban đầu', en: 'First password' },
  'accounts.lost': {
    vi: 'Nếu đường truyền đã đứt sau khi ghi, mở lần nhập này ở mục Các lần nhập để cấp lại mật khẩu đầu.',
    en: 'If the line broke after they were brought in, open this import below to give first passwords anew.',
  },
  'people.show': { vi: 'Người trong danh sách', en: 'People of the list' },
  'people.showOf': { vi: 'Người trong danh sách {file}', en: 'People of the list {file}' },
  'people.none': {
    vi: 'Không còn ai trong phạm vi bạn quản lý.',
    en: 'Nobody of it is within what you manage.',
  },
  'people.in': { vi: 'đã đăng nhập', en: 'has signed in' },
  'people.waiting': {
    vi: 'chưa đăng nhập, mật khẩu dùng được đến {time}',
    en: 'has not signed in, her password opens until {time}',
  },
  'people.give': {
    vi: 'Cấp lại mật khẩu đầu cho {count} người chưa đăng nhập',
    en: 'Give first passwords anew to the {count} who have not signed in',
  },
  'people.what': {
    vi: 'Mật khẩu đầu đã phát cho những người này không dùng được nữa.',
    en: 'The first passwords that they were given open no more.',
  },
  'people.sure': { vi: 'Cấp lại mật khẩu', en: 'Give them anew' },
  'people.given': { vi: 'Đã cấp lại mật khẩu đầu cho {count} người.', en: '{count} first passwords were given anew.' },
  'people.held': { vi: 'Lưu trước khi rời trang này.', en: 'Save them before you leave this page.' },
  history: { vi: 'Các lần nhập', en: 'Imports of before' },
  'history.none': { vi: 'Chưa có lần nhập nào.', en: 'Nothing has been imported yet.' },
  'state.checked': { vi: 'đã kiểm tra, chưa ghi', en: 'checked, not written' },
  'state.done': { vi: 'đã ghi', en: 'brought in' },
  'history.line': { vi: '{added} mới, {faults} ô lỗi', en: '{added} new, {faults} cells at fault' },
} as const satisfies Words;
