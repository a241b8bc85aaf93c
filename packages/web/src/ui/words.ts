// The words that any screen may need: the product's name, its switches, and what is said when something fails.
import type { Words } from './language.tsx';

export const UI_WORDS = {
  product: { vi: 'Sáu Rõ', en: 'Sáu Rõ' },
  language: { vi: 'Ngôn ngữ', en: 'Language' },
  vietnamese: { vi: 'Tiếng Việt', en: 'Tiếng Việt' },
  english: { vi: 'English', en: 'English' },
  'scheme.dark': { vi: 'Chuyển sang giao diện tối', en: 'Switch to dark' },
  'scheme.light': { vi: 'Chuyển sang giao diện sáng', en: 'Switch to light' },
  waiting: { vi: 'Đang tải…', en: 'Loading…' },
  retry: { vi: 'Thử lại', en: 'Try again' },
  'failed.title': { vi: 'Chưa tải được', en: 'This could not be loaded' },
  'failed.screen': { vi: 'Màn hình này gặp lỗi', en: 'This screen has failed' },
  'failed.screen.what': {
    vi: 'Dữ liệu của bạn không bị mất. Hãy tải lại trang; nếu vẫn lỗi, hãy báo cho người quản trị.',
    en: 'Nothing of yours is lost. Reload the page; if it fails again, tell your administrator.',
  },
  export: { vi: 'Xuất', en: 'Export' },
  'export.xlsx': { vi: 'Bảng tính (XLSX)', en: 'Spreadsheet (XLSX)' },
  'export.csv': { vi: 'Văn bản phân cách (CSV)', en: 'Separated text (CSV)' },
  'export.coming': { vi: 'Đang xuất…', en: 'Exporting…' },
  'export.bytes': { vi: 'Đã nhận {size}', en: '{size} received' },
  'export.bytesOf': { vi: 'Đã nhận {size} của {rows} dòng', en: '{size} of {rows} rows received' },
  'export.rows': { vi: '{come} trên {rows} dòng, {size}', en: '{come} of {rows} rows, {size}' },
  'export.stop': { vi: 'Dừng', en: 'Stop' },
  cancel: { vi: 'Để sau', en: 'Not now' },
  'marks.offer': { vi: 'Có phải bạn định viết:', en: 'Did you mean:' },
  'typed.what': {
    vi: 'Những gì bạn nhập ở đây chưa được gửi. Đóng lại thì phải nhập lại từ đầu.',
    en: 'What you entered here has not been sent. Once closed it has to be entered anew.',
  },
  'typed.stay': { vi: 'Nhập tiếp', en: 'Go on' },
  'typed.leave': { vi: 'Bỏ và đóng', en: 'Drop it and close' },
  'copy.copied': { vi: 'Đã chép.', en: 'Copied.' },
  'copy.selected': { vi: 'Đã chọn sẵn: nhấn Ctrl+C để chép.', en: 'It is selected: press Ctrl+C to copy.' },
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
