// Words of looking at a piece of evidence, and of the signatures on it.
import type { Words } from '../ui/language.tsx';

export const PREVIEW_WORDS = {
  close: { vi: 'Đóng', en: 'Close' },
  download: { vi: 'Tải về', en: 'Download' },
  waiting: { vi: 'Đang mở tệp…', en: 'Opening the file…' },
  recognising: {
    vi: 'Đang nhận dạng chữ… Nếu tệp có dấu mật, tệp sẽ bị gỡ.',
    en: 'Its letters are being recognised… If it bears a mark of secrecy it will be removed.',
  },
  again: { vi: 'Thử lại', en: 'Try again' },
  text: { vi: 'Nội dung', en: 'Content' },
  table: { vi: 'Bảng', en: 'Table' },
  cut: {
    vi: 'Chỉ hiện phần đầu của tệp. Hãy tải về để xem hết.',
    en: 'Only the beginning is shown. Download the file to see all of it.',
  },
  pages: { vi: 'Các trang', en: 'Pages' },
  page: { vi: 'Trang {page}/{count}', en: 'Page {page} of {count}' },
  'page.before': { vi: 'Trang trước', en: 'Page before' },
  'page.after': { vi: 'Trang sau', en: 'Next page' },
  'picture.failed': {
    vi: 'Chưa tải được hình này. Hãy thử lại, hoặc tải tệp về.',
    en: 'The picture did not come. Try again, or download the file.',
  },
  sheet: { vi: 'Trang tính', en: 'Sheet' },
  'sheet.empty': { vi: 'Trang tính này trống.', en: 'This sheet is empty.' },
  'none.format': {
    vi: 'Loại tệp này chưa xem trước được. Hãy tải về để mở.',
    en: 'A file of this kind cannot be shown here. Download it to open it.',
  },
  'none.encrypted': {
    vi: 'Tệp được đặt mật khẩu nên không xem trước được. Hãy tải về để mở.',
    en: 'The file is protected by a password. Download it to open it.',
  },
  'none.empty': { vi: 'Tệp không có chữ nào để hiện.', en: 'There is no text in the file.' },
  'none.too-large': {
    vi: 'Tệp quá lớn để xem trước. Hãy tải về để mở.',
    en: 'The file is too large to be shown here. Download it to open it.',
  },
  'none.broken': {
    vi: 'Tệp có thể bị hỏng nên không xem trước được. Hãy tải về và mở bằng phần mềm của nó.',
    en: 'The file may be damaged and cannot be shown. Download it and open it in its own program.',
  },
  signatures: { vi: 'Chữ ký số', en: 'Signatures' },
  timestamp: { vi: 'dấu thời gian', en: 'time stamp' },
  'signer.none': { vi: 'không rõ người ký', en: 'signer unknown' },
  'state.whole': { vi: 'Nguyên vẹn từ khi ký.', en: 'Unchanged since it was signed.' },
  'state.signed': {
    vi: 'Phần đã ký nguyên vẹn; sau đó tệp được ký tiếp.',
    en: 'What was signed is unchanged; the file was signed again afterwards.',
  },
  'state.unsigned': {
    vi: 'Phần đã ký nguyên vẹn, nhưng sau đó tệp có thêm nội dung không được ký.',
    en: 'What was signed is unchanged, but something unsigned was added afterwards.',
  },
  'state.changed': { vi: 'Nội dung đã bị thay đổi sau khi ký.', en: 'The content was changed after it was signed.' },
  'state.broken': { vi: 'Chữ ký không hợp lệ.', en: 'The signature is not valid.' },
  'state.unknown': { vi: 'Dạng chữ ký này chưa kiểm tra được.', en: 'A signature of this form is not checked.' },
  'at.authority': {
    vi: 'Ký lúc {at}, theo dấu thời gian của tổ chức chứng thực.',
    en: 'Signed {at}, by a time-stamp authority.',
  },
  'at.signer': { vi: 'Ký lúc {at}, theo đồng hồ của người ký.', en: "Signed {at}, by the signer's own clock." },
  'at.file': { vi: 'Ký lúc {at}, theo ngày ghi trong tệp.', en: 'Signed {at}, as the file says.' },
  'trust.trusted': {
    vi: 'Chứng thư do {issuer} cấp, dẫn tới chứng thư gốc được tin.',
    en: 'The certificate comes from {issuer} and leads to a trusted root.',
  },
  'trust.expired': {
    vi: 'Chứng thư do {issuer} cấp không có hiệu lực vào ngày ký.',
    en: 'The certificate, from {issuer}, was not valid on the day of signing.',
  },
  'trust.untrusted': {
    vi: 'Chứng thư do {issuer} cấp không dẫn tới chứng thư gốc nào được tin.',
    en: 'The certificate, from {issuer}, leads to no trusted root.',
  },
  'trust.unchecked': {
    vi: 'Chứng thư do {issuer} cấp; chưa kiểm tra chuỗi tin cậy.',
    en: 'The certificate comes from {issuer}; the chain of trust is not checked.',
  },
  weak: { vi: 'Ký bằng thuật toán đã lỗi thời (SHA-1).', en: 'Signed by an outdated method (SHA-1).' },
  line: { vi: 'Ký số, {name}', en: 'Signed, {name}' },
  'line.unchecked': { vi: 'Chưa kiểm tra chuỗi tin cậy.', en: 'The chain of trust is not checked.' },
  'line.untrusted': {
    vi: 'Chứng thư không dẫn tới chứng thư gốc nào được tin.',
    en: 'The certificate leads to no trusted root.',
  },
  'line.expired': {
    vi: 'Chứng thư không có hiệu lực vào ngày ký.',
    en: 'The certificate was not valid on the day of signing.',
  },
  'line.waiting': { vi: 'Đang kiểm tra chữ ký số…', en: 'Checking the signatures…' },
  'line.unknown': { vi: 'Có chữ ký số, chưa kiểm tra được.', en: 'Signed; the signatures could not be checked.' },
} as const satisfies Words;
