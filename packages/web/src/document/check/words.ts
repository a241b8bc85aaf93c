// The words of the check of a document.
import type { Words } from '../../ui/language.tsx';

export const CHECK_WORDS = {
  title: { vi: 'Kiểm tra văn bản', en: 'Check a document' },
  lead: {
    vi: 'Soát thể thức theo Nghị định 30/2020/NĐ-CP, trích dẫn, ngày tháng, đánh số; với kế hoạch, soát cả 06 rõ.',
    en: 'The form of Decree 30/2020, citations, dates and numbering; of a plan also the six.',
  },
  zone: { vi: 'Thả tệp DOCX vào đây', en: 'Drop a DOCX here' },
  choose: { vi: 'Chọn tệp DOCX', en: 'Choose a DOCX' },
  another: { vi: 'Kiểm tra tệp khác', en: 'Check another file' },
  kept: {
    vi: 'Tệp chỉ được đọc rồi bỏ; máy chủ không lưu lại gì. Không gửi văn bản đóng dấu Mật, Tối mật, Tuyệt mật.',
    en: 'The file is read and dropped; the server keeps nothing. Do not send documents marked secret.',
  },
  drop: { vi: 'Thả tệp để kiểm tra', en: 'Drop the file to check it' },
  checking: { vi: 'Đang kiểm tra {name}…', en: 'Checking {name}…' },
  retry: { vi: 'Thử lại', en: 'Try again' },
  none: { vi: 'Không thấy chỗ nào sai', en: 'Nothing is wrong' },
  'none.what': {
    vi: 'Văn bản đúng thể thức và không tự mâu thuẫn ở những điểm máy soát được. Nội dung vẫn cần người đọc.',
    en: 'The form is right and nothing that a machine can see contradicts itself. The content still needs a reader.',
  },
  party: {
    vi: 'Văn bản của Đảng có thể thức riêng (Hướng dẫn 36-HD/VPTW): chỉ soát nội dung.',
    en: 'A Party document has a form of its own: only its content was checked.',
  },
  error: { vi: 'Sai', en: 'Wrong' },
  warning: { vi: 'Nên xem', en: 'Look at' },
  note: { vi: 'Gợi ý', en: 'Notes' },
  'error.what': { vi: 'Trái quy định, hoặc văn bản tự mâu thuẫn.', en: 'Against the decree, or against itself.' },
  'warning.what': { vi: 'Rất có thể sai; cần người xem.', en: 'Very likely wrong; somebody should look.' },
  'note.what': { vi: 'Nên cân nhắc trước khi ký.', en: 'To be weighed before signing.' },
  result: { vi: 'Kết quả kiểm tra', en: 'What was found' },
  sum: {
    vi: '{error} chỗ sai, {warning} chỗ nên xem, {note} gợi ý',
    en: '{error} wrong, {warning} to look at, {note} notes',
  },
  whole: { vi: 'Cả văn bản', en: 'The whole document' },
  paragraph: { vi: 'Đoạn {paragraph}', en: 'Paragraph {paragraph}' },
  page: { vi: 'Trang {page}, đoạn {paragraph}', en: 'Page {page}, paragraph {paragraph}' },
  more: { vi: 'Xem {count} chỗ nữa', en: 'Show {count} more' },
  fix: { vi: 'Bản sửa ghi: {fix}', en: 'The corrected copy says: {fix}' },
  download: { vi: 'Tải bản đã sửa', en: 'Download the corrected copy' },
  'download.waiting': { vi: 'Đang sửa…', en: 'Mending…' },
  'download.what': {
    vi: 'Chỉ sửa {count} điểm chắc chắn (lề, phông, cỡ chữ, số trang, số 0 của ngày, Quốc hiệu, Tiêu ngữ); mọi nội dung khác giữ nguyên.',
    en: 'Only {count} certain points are mended (margins, font, size, page numbers, zeros of the date, the state’s name and motto); all else stays.',
  },
} as const satisfies Words;
