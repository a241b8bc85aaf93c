// The words of the page that tells programmers of the interface.
import type { Words } from '../ui/language.tsx';
import { OPENAPI_NAME_WORDS } from './name-words.ts';

export const OPENAPI_WORDS = {
  ...OPENAPI_NAME_WORDS,
  lead: {
    vi: 'Mọi đường dẫn mà hệ thống khác có thể gọi, theo từng chặng của công việc. Tài liệu này sinh ra từ chính máy chủ đang chạy.',
    en: 'Every route that another system may call, by the stages of the work. It is made by the very server that runs.',
  },
  file: { vi: 'Tải bản OpenAPI 3.1 (JSON)', en: 'Get it as OpenAPI 3.1 (JSON)' },
  'token.title': { vi: 'Gọi bằng mã truy cập', en: 'Calling with a token' },
  'token.what': {
    vi: 'Tạo mã ở Tài khoản của tôi, rồi gửi kèm trong đầu mục Authorization. Mã chỉ làm được phần quyền đã chọn, và không bao giờ hơn quyền của bạn lúc gọi.',
    en: 'Make one on the page of your account, and send it in the header Authorization. It may do what was chosen for it, and never more than you may at that moment.',
  },
  'token.link': { vi: 'Tới Tài khoản của tôi', en: 'To my account' },
  find: { vi: 'Tìm đường dẫn', en: 'Find a route' },
  'find.clear': { vi: 'Xóa ô tìm', en: 'Clear the search' },
  count: { vi: '{count} đường dẫn', en: '{count} routes' },
  'none.title': { vi: 'Không có đường dẫn nào khớp', en: 'No route matches' },
  'none.what': { vi: 'Hãy thử một từ khác, ví dụ tên chặng.', en: 'Try another word, such as the name of a stage.' },
  stages: { vi: 'Các chặng', en: 'Stages' },
  'sent.title': { vi: 'Sự kiện gửi cho hệ thống khác (webhook)', en: 'Events sent to other systems (webhooks)' },
  sent: { vi: 'Nội dung gửi đi', en: 'What is sent' },
  takes: { vi: 'Nhận', en: 'Takes' },
  answers: { vi: 'Trả về ({status})', en: 'Answers ({status})' },
  nothing: { vi: 'Không có nội dung.', en: 'Nothing.' },
  bytes: { vi: 'Một tệp, từng byte.', en: 'A file, byte by byte.' },
  parameters: { vi: 'Tham số', en: 'Parameters' },
  'parameter.name': { vi: 'Tên', en: 'Name' },
  'parameter.in': { vi: 'Ở đâu', en: 'Where' },
  'parameter.shape': { vi: 'Dạng', en: 'Shape' },
  'in.path': { vi: 'đường dẫn', en: 'path' },
  'in.query': { vi: 'sau dấu hỏi', en: 'query' },
  'in.header': { vi: 'đầu mục', en: 'header' },
  required: { vi: 'bắt buộc', en: 'required' },
  token: { vi: 'Gọi được bằng mã truy cập', en: 'Open to tokens' },
  'token.no': { vi: 'Chỉ trong phiên đăng nhập', en: 'Only within a session' },
} as const satisfies Words;
