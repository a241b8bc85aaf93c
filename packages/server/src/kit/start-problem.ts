// Why the system does not start, said to the person at the keyboard: in Vietnamese and in English, with what to do next.
import { fill } from '@sauro/reader/messages';

const START_PROBLEMS = {
  'config.wrong': {
    vi: 'Cấu hình chưa đúng:\n{what}',
    en: 'The configuration is not right (see the lines above).',
  },
  'folder.locked': {
    vi: 'Thư mục dữ liệu {folder} đang được một tiến trình Sáu Rõ khác dùng (pid {pid}). Hãy dừng tiến trình đó, hoặc đặt DATA_DIR sang thư mục khác.',
    en: 'The data folder {folder} is in use by another Sáu Rõ process (pid {pid}). Stop that one, or set DATA_DIR to another folder.',
  },
  'folder.closed': {
    vi: 'Người dùng hệ thống “{user}” (chạy cơ sở dữ liệu) không vào được thư mục {folder}. Hãy đặt DATA_DIR sang một thư mục mà mọi người dùng vào được, ví dụ /var/lib/sauro.',
    en: 'The system user "{user}" (who runs the database) cannot enter {folder}. Set DATA_DIR to a folder that every user can enter, for example /var/lib/sauro.',
  },
  'folder.unwritable': {
    vi: 'Không ghi được vào thư mục dữ liệu {folder} ({what}). Hãy sửa quyền của thư mục, hoặc đặt DATA_DIR sang thư mục khác.',
    en: 'The data folder {folder} cannot be written ({what}). Mend its permissions, or set DATA_DIR to another folder.',
  },
  'disk.full': {
    vi: 'Ổ đĩa đã đầy nên chưa khởi động được; dữ liệu đã lưu vẫn còn. Hãy giải phóng dung lượng nơi đặt {folder} rồi chạy lại.',
    en: 'The disk is full; what was saved is still there. Free some space where {folder} lies, then start again.',
  },
  'user.not-made': {
    vi: 'Không tạo được người dùng hệ thống “{user}” để chạy cơ sở dữ liệu ({what}). Hãy tạo bằng lệnh: useradd --system {user}',
    en: 'The system user "{user}" for the database could not be made ({what}). Make it with: useradd --system {user}',
  },
  'engine.missing': {
    vi: 'Không có PostgreSQL đi kèm cho máy này ({platform}). Hãy cài PostgreSQL 15 trở lên và đặt DATABASE_URL.',
    en: 'There is no embedded PostgreSQL for this machine ({platform}). Install PostgreSQL 15 or newer and set DATABASE_URL.',
  },
  'engine.version': {
    vi: 'Dữ liệu trong {folder} thuộc PostgreSQL {found}, bộ máy đi kèm là {own}. Hãy dùng bản Sáu Rõ cũ để sao lưu rồi phục hồi vào bản này.',
    en: 'The data in {folder} belongs to PostgreSQL {found}; the embedded engine is {own}. Back up with the older Sáu Rõ and restore into this one.',
  },
  'engine.not-started': {
    vi: 'Cơ sở dữ liệu đi kèm không khởi động được. Xem nhật ký: {folder}',
    en: 'The embedded database does not start. See its log: {folder}',
  },
  'database.unreachable': {
    vi: 'Không kết nối được cơ sở dữ liệu ở DATABASE_URL ({what}). Hãy kiểm tra máy chủ, tên đăng nhập và mật khẩu.',
    en: 'The database at DATABASE_URL cannot be reached ({what}). Check the server, the user and the password.',
  },
  'database.newer': {
    vi: 'Cơ sở dữ liệu thuộc bản Sáu Rõ mới hơn (bước {migration}). Hãy chạy bản mới đó; không có gì bị thay đổi.',
    en: 'The database belongs to a newer Sáu Rõ (step {migration}). Run that one; nothing was changed.',
  },
  'database.edited': {
    vi: 'Bước {migration} của cơ sở dữ liệu khác với bước của bản này. Hãy dùng đúng bản Sáu Rõ đã tạo ra nó; không có gì bị thay đổi.',
    en: "The step {migration} of the database differs from this version's. Run the Sáu Rõ that made it; nothing was changed.",
  },
  'port.taken': {
    vi: 'Cổng {port} trên {host} đang được chương trình khác dùng. Hãy đặt PORT sang cổng khác, ví dụ PORT=3001.',
    en: 'Port {port} on {host} is in use by another program. Set PORT to another one, for example PORT=3001.',
  },
} as const satisfies Record<string, { readonly vi: string; readonly en: string }>;

const DISK_FULL = new Set<unknown>(['ENOSPC', 'EDQUOT', '53100']);

/** What a person can mend, in her words; anything else as it is. */
export function startProblemOf(error: unknown, folder: string): unknown {
  const isFull = error instanceof Error && 'code' in error && DISK_FULL.has(error.code);
  return isFull ? new StartProblem('disk.full', { folder }) : error;
}

export type StartProblemCode = keyof typeof START_PROBLEMS;

export class StartProblem extends Error {
  override readonly name = 'StartProblem';
  readonly code: StartProblemCode;
  constructor(code: StartProblemCode, details: Readonly<Record<string, string | number>> = {}) {
    const { vi, en } = START_PROBLEMS[code];
    super(`${fill(vi, details)}\n${fill(en, details)}`);
    this.code = code;
  }
}
