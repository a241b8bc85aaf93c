// The words of what stands round every screen, and of the sign-in.
import type { Words } from '../ui/language.tsx';

export const SHELL_WORDS = {
  motto: {
    vi: 'Đọc kế hoạch, làm rõ việc, theo đến kết quả',
    en: 'Read the plan, make the work clear, follow it to the result',
  },
  skip: { vi: 'Tới nội dung chính', en: 'Skip to content' },
  navigation: { vi: 'Điều hướng chính', en: 'Main navigation' },
  home: { vi: 'Trang chủ', en: 'Home' },
  documents: { vi: 'Văn bản', en: 'Documents' },
  check: { vi: 'Kiểm tra văn bản', en: 'Check a document' },
  reading: { vi: 'Bản đọc', en: 'Reading' },
  plans: { vi: 'Kế hoạch', en: 'Plans' },
  register: { vi: 'Sổ nhiệm vụ', en: 'Task register' },
  organisation: { vi: 'Tổ chức', en: 'Organisation' },
  work: { vi: 'Việc của tôi', en: 'My work' },
  verification: { vi: 'Xác nhận', en: 'Verification' },
  difficulties: { vi: 'Vướng mắc', en: 'Difficulties' },
  'difficulties.waiting': {
    vi: 'Vướng mắc: {count} đang chờ bạn',
    en: 'Difficulties: {count} wait for you',
  },
  rollup: { vi: 'Theo dõi', en: 'Follow-up' },
  warnings: { vi: 'Cảnh báo', en: 'Warnings' },
  kept: {
    vi: 'Chưa có mạng. Bạn đang xem dữ liệu lưu trên máy lúc {at}; việc bạn làm vẫn được giữ và sẽ gửi khi có mạng.',
    en: 'There is no line. You see what this browser kept at {at}; what you do is kept too and is sent when the line is back.',
  },
  account: { vi: 'Tài khoản', en: 'Account' },
  myAccount: { vi: 'Tài khoản của tôi', en: 'My account' },
  signOut: { vi: 'Đăng xuất', en: 'Sign out' },
} as const satisfies Words;

export const SIGN_IN_WORDS = {
  title: { vi: 'Đăng nhập', en: 'Sign in' },
  lead: { vi: 'Dùng tài khoản do người quản trị cấp.', en: 'Use the account that your administrator gave you.' },
  username: { vi: 'Tên đăng nhập', en: 'Username' },
  password: { vi: 'Mật khẩu', en: 'Password' },
  'password.show': { vi: 'Hiện hoặc ẩn mật khẩu', en: 'Show or hide the password' },
  submit: { vi: 'Đăng nhập', en: 'Sign in' },
  or: { vi: 'hoặc', en: 'or' },
  'by.passkey': { vi: 'Đăng nhập bằng khóa truy cập', en: 'Sign in with a passkey' },
  'by.oidc': { vi: 'Đăng nhập qua {name}', en: 'Sign in with {name}' },
  'passkey.cancelled': {
    vi: 'Chưa dùng khóa truy cập nào. Hãy thử lại, hoặc đăng nhập bằng mật khẩu.',
    en: 'No passkey was used. Try again, or sign in with your password.',
  },
  'oidc.coming': { vi: 'Đang hoàn tất đăng nhập một lần…', en: 'Finishing the single sign-on…' },
  'second.title': { vi: 'Bước 2: xác thực', en: 'Step 2: second factor' },
  'second.totp': {
    vi: 'Mở ứng dụng xác thực trên điện thoại và nhập mã 6 số đang hiện.',
    en: 'Open the authenticator on your phone and enter the 6 figures that it shows.',
  },
  'second.passkey': {
    vi: 'Dùng khóa truy cập trên thiết bị của bạn.',
    en: 'Use the passkey on your device.',
  },
  'second.recovery': {
    vi: 'Nhập một mã dự phòng bạn đã cất. Mỗi mã chỉ dùng được một lần.',
    en: 'Enter one of the recovery codes that you put away. Each is good once.',
  },
  'second.code': { vi: 'Mã xác thực', en: 'Code' },
  'second.recoveryCode': { vi: 'Mã dự phòng', en: 'Recovery code' },
  'second.use.totp': { vi: 'Dùng ứng dụng xác thực', en: 'Use the authenticator' },
  'second.use.passkey': { vi: 'Dùng khóa truy cập', en: 'Use a passkey' },
  'second.use.recovery': { vi: 'Dùng mã dự phòng', en: 'Use a recovery code' },
  'second.submit': { vi: 'Xác nhận', en: 'Confirm' },
  'second.missing': { vi: 'Hãy nhập mã.', en: 'Enter the code.' },
  'second.back': { vi: 'Quay lại', en: 'Back' },
  missing: { vi: 'Hãy nhập tên đăng nhập và mật khẩu.', en: 'Enter your username and your password.' },
  waiting: {
    vi: 'Các tệp đang chờ tải lên vẫn được giữ. Đăng nhập lại để tiếp tục.',
    en: 'The files waiting to be sent are kept. Sign in again to go on.',
  },
  'six.person': { vi: 'Rõ người', en: 'Clear person' },
  'six.work': { vi: 'Rõ việc', en: 'Clear work' },
  'six.time': { vi: 'Rõ thời gian', en: 'Clear time' },
  'six.responsibility': { vi: 'Rõ trách nhiệm', en: 'Clear responsibility' },
  'six.product': { vi: 'Rõ sản phẩm', en: 'Clear product' },
  'six.authority': { vi: 'Rõ thẩm quyền', en: 'Clear authority' },
} as const satisfies Words;
