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
  reading: { vi: 'Bản đọc', en: 'Reading' },
  plans: { vi: 'Kế hoạch', en: 'Plans' },
  register: { vi: 'Sổ nhiệm vụ', en: 'Task register' },
  account: { vi: 'Tài khoản', en: 'Account' },
  signOut: { vi: 'Đăng xuất', en: 'Sign out' },
} as const satisfies Words;

export const SIGN_IN_WORDS = {
  title: { vi: 'Đăng nhập', en: 'Sign in' },
  lead: { vi: 'Dùng tài khoản do người quản trị cấp.', en: 'Use the account that your administrator gave you.' },
  username: { vi: 'Tên đăng nhập', en: 'Username' },
  password: { vi: 'Mật khẩu', en: 'Password' },
  'password.show': { vi: 'Hiện hoặc ẩn mật khẩu', en: 'Show or hide the password' },
  submit: { vi: 'Đăng nhập', en: 'Sign in' },
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
