// The words of the shell: what stands round every screen.
import type { Words } from './language.tsx';

export const SHELL_WORDS = {
  product: { vi: 'Sáu Rõ', en: 'Sáu Rõ' },
  motto: {
    vi: 'Đọc kế hoạch, làm rõ việc, theo đến kết quả',
    en: 'Read the plan, make the work clear, follow it to the result',
  },
  skip: { vi: 'Tới nội dung chính', en: 'Skip to content' },
  navigation: { vi: 'Điều hướng chính', en: 'Main navigation' },
  home: { vi: 'Trang chủ', en: 'Home' },
  documents: { vi: 'Văn bản', en: 'Documents' },
  reading: { vi: 'Bản đọc', en: 'Reading' },
  language: { vi: 'Ngôn ngữ', en: 'Language' },
  vietnamese: { vi: 'Tiếng Việt', en: 'Tiếng Việt' },
  english: { vi: 'English', en: 'English' },
  'scheme.dark': { vi: 'Chuyển sang giao diện tối', en: 'Switch to dark' },
  'scheme.light': { vi: 'Chuyển sang giao diện sáng', en: 'Switch to light' },
  account: { vi: 'Tài khoản', en: 'Account' },
  signOut: { vi: 'Đăng xuất', en: 'Sign out' },
  waiting: { vi: 'Đang tải…', en: 'Loading…' },
  retry: { vi: 'Thử lại', en: 'Try again' },
  'failed.title': { vi: 'Chưa tải được', en: 'This could not be loaded' },
  'failed.screen': { vi: 'Màn hình này gặp lỗi', en: 'This screen has failed' },
  'failed.screen.what': {
    vi: 'Dữ liệu của bạn không bị mất. Hãy tải lại trang; nếu vẫn lỗi, hãy báo cho người quản trị.',
    en: 'Nothing of yours is lost. Reload the page; if it fails again, tell your administrator.',
  },
  reload: { vi: 'Tải lại trang', en: 'Reload the page' },
  'notFound.title': { vi: 'Không có trang này', en: 'There is no such page' },
  'notFound.what': {
    vi: 'Địa chỉ có thể đã đổi hoặc bị gõ nhầm. Hãy quay về danh sách văn bản.',
    en: 'The address may have changed or been mistyped. Go back to the documents.',
  },
  'notFound.back': { vi: 'Về danh sách văn bản', en: 'Back to the documents' },
  'web.unreachable': {
    vi: 'Không kết nối được tới máy chủ. Hãy kiểm tra mạng rồi thử lại; không có gì bạn đã nhập bị mất.',
    en: 'The server cannot be reached. Check the network and try again; nothing you entered is lost.',
  },
  'web.no-answer': {
    vi: 'Máy chủ chưa trả lời được (mã {status}). Hãy thử lại sau ít phút.',
    en: 'The server did not answer (status {status}). Try again in a few minutes.',
  },
  'web.unknown': { vi: 'Có lỗi ngoài dự tính. Hãy thử lại.', en: 'Something unforeseen went wrong. Try again.' },
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
