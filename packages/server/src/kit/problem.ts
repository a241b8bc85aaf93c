// Every failure that a person can cause, in one dictionary: a stable code, the status, and what to do next.
// All else is a bug and throws as it is. Why a file cannot be read is said by the reader, in its own dictionary.
import { fill, READ_PROBLEMS, type ReadProblem, type ReadProblemCode } from '@sauro/reader/messages';
import { SUBSCRIPTION_PROBLEMS } from './problems-subscription.ts';
import { PUBLICATION_PROBLEMS } from './problems-publication.ts';
import { TOKEN_PROBLEMS } from './problems-token.ts';
import { SIGN_IN_PROBLEMS } from './problems-sign-in.ts';
import { ASSIGNMENT_PROBLEMS } from './problems-assignment.ts';
import { DOCUMENT_PROBLEMS } from './problems-document.ts';
import { EDXML_PROBLEMS } from './problems-edxml.ts';
import { FIELD_CHECK_PROBLEMS } from './problems-field-check.ts';
import { FILES_PROBLEMS } from './problems-files.ts';
import { PEOPLE_PROBLEMS } from './problems-people.ts';
import { PHASE_PROBLEMS } from './problems-phase.ts';
import { RECONCILIATION_PROBLEMS } from './problems-reconciliation.ts';
import { REGISTERS_PROBLEMS } from './problems-registers.ts';
import { REPORT_CONTENT_PROBLEMS } from './problems-report-content.ts';
import { REPORT_PROBLEMS } from './problems-report.ts';
import { ROLLUP_PROBLEMS } from './problems-rollup.ts';

type Words = { readonly status: number; readonly vi: string; readonly en: string };

/** `{name}` stands for a detail of that name. */
export const PROBLEMS = {
  ...SIGN_IN_PROBLEMS,
  ...TOKEN_PROBLEMS,
  ...PUBLICATION_PROBLEMS,
  ...SUBSCRIPTION_PROBLEMS,
  ...DOCUMENT_PROBLEMS,
  ...EDXML_PROBLEMS,
  ...PHASE_PROBLEMS,
  'request.invalid': {
    status: 400,
    vi: 'Dữ liệu gửi lên chưa đúng. Hãy xem lại các ô được đánh dấu.',
    en: 'The request is not valid. See the fields listed.',
  },
  'request.too-large': {
    status: 413,
    vi: 'Dữ liệu gửi lên lớn hơn mức cho phép ({limit} MB). Hãy giảm dung lượng rồi gửi lại.',
    en: 'The request is larger than {limit} MB. Make it smaller and try again.',
  },
  'request.foreign-origin': {
    status: 403,
    vi: 'Yêu cầu đến từ một trang khác nên bị từ chối. Hãy mở lại Sáu Rõ và thực hiện từ đó.',
    en: 'The request comes from another site and is refused. Open Sáu Rõ itself and try again.',
  },
  'route.unknown': {
    status: 404,
    vi: 'Không có địa chỉ này. Hãy quay về trang chủ.',
    en: 'There is nothing at this address. Go back to the start page.',
  },
  'route.other-method': {
    status: 405,
    vi: 'Địa chỉ này không nhận loại yêu cầu đó (chỉ nhận {methods}). Hãy tải lại trang rồi thử lại.',
    en: 'This address answers {methods} only. Load the page anew and try again.',
  },
  'tenant.unknown': {
    status: 404,
    vi: 'Không có cơ quan nào dùng Sáu Rõ ở địa chỉ này. Hãy hỏi người quản trị địa chỉ đúng.',
    en: 'No body uses Sáu Rõ at this address. Ask your administrator for the right one.',
  },
  'session.none': {
    status: 401,
    vi: 'Bạn chưa đăng nhập hoặc phiên đã hết hạn. Hãy đăng nhập để tiếp tục.',
    en: 'You are not signed in, or your session has ended. Sign in to go on.',
  },
  'session.wrong': {
    status: 401,
    vi: 'Tên đăng nhập hoặc mật khẩu không đúng. Hãy thử lại, hoặc nhờ người quản trị đặt lại mật khẩu.',
    en: 'The username or the password is wrong. Try again, or ask your administrator to reset the password.',
  },
  'session.throttled': {
    status: 429,
    vi: 'Đã thử đăng nhập quá nhiều lần. Hãy đợi {minutes} phút rồi thử lại.',
    en: 'Too many tries to sign in. Wait {minutes} minutes and try again.',
  },
  'password.wrong': {
    status: 422,
    vi: 'Mật khẩu hiện tại không đúng. Hãy nhập lại.',
    en: 'The current password is wrong. Enter it again.',
  },
  'password.same': {
    status: 422,
    vi: 'Mật khẩu mới trùng mật khẩu hiện tại. Hãy chọn mật khẩu khác.',
    en: 'The new password is the current one. Choose another.',
  },
  'right.missing': {
    status: 403,
    vi: 'Vai trò của bạn không có quyền làm việc này. Hãy nhờ người quản trị nếu bạn cần quyền này.',
    en: 'Your role does not allow this ({right}). Ask your administrator if you need it.',
  },
  'record.not-found': {
    status: 404,
    vi: 'Không tìm thấy nội dung này: có thể đã bị xóa, hoặc bạn không được xem. Hãy quay lại danh sách.',
    en: 'Not found: it may have been removed, or you may not see it. Go back to the list.',
  },
  'record.exists': {
    status: 409,
    vi: 'Nội dung này đã có. Hãy mở bản đã có thay vì tạo lại.',
    en: 'This exists already. Open the existing one instead.',
  },
  'act.sent-otherwise': {
    status: 409,
    vi: 'Thao tác này đã được gửi rồi, với nội dung khác. Hãy xem hiện trạng; nếu vẫn cần, hãy làm lại thao tác.',
    en: 'This act was sent before, with other content. Look at how it stands; where it is still needed, do it anew.',
  },
  'record.in-use': {
    status: 409,
    vi: 'Nội dung này đang được dùng ở nơi khác nên không thay đổi được.',
    en: 'This is in use elsewhere and cannot be changed.',
  },
  ...PEOPLE_PROBLEMS,
  'draft.gone': {
    status: 409,
    vi: 'Mục này vừa được người khác bỏ hoặc gộp. Điều bạn đã gõ vẫn còn: hãy xem lại danh sách rồi làm tiếp.',
    en: 'Somebody has just removed or merged this item. What you typed is kept: look at the list again and go on.',
  },
  'draft.conflict': {
    status: 409,
    vi: 'Người khác vừa sửa đúng chỗ này. Cả hai bản đều được giữ: hãy chọn bản đúng.',
    en: 'Somebody has just changed the same words. Both versions are kept: choose the right one.',
  },
  'draft.impossible': {
    status: 422,
    vi: 'Không làm được việc này với mục đã chọn. Hãy chọn lại mục hoặc chỗ tách.',
    en: 'This cannot be done to the chosen item. Choose the item or the place again.',
  },
  'draft.confirmed': {
    status: 409,
    vi: 'Bản soát này đã được xác nhận thành kế hoạch. Hãy mở lại bản soát trước khi sửa.',
    en: 'This draft has been confirmed as a plan. Open it again before you correct it.',
  },
  'draft.moved-on': {
    status: 409,
    vi: 'Bản soát vừa có thay đổi mà bạn chưa xem. Hãy xem lại rồi xác nhận.',
    en: 'The draft has changes that you have not seen. Look at them, then confirm.',
  },
  'draft.nothing': {
    status: 422,
    vi: 'Bản soát không có nhiệm vụ hay chỉ tiêu nào. Hãy thêm ít nhất một mục trước khi xác nhận.',
    en: 'The draft has neither a task nor a target. Add at least one before you confirm.',
  },
  'plan.exists': {
    status: 409,
    vi: 'Văn bản này đã được xác nhận trong một kế hoạch. Hãy xác nhận lại với tư cách bản sửa của kế hoạch đó.',
    en: 'This document has been confirmed as part of a plan. Confirm it again as a correction of that plan.',
  },
  'plan.other-document': {
    status: 409,
    vi: 'Văn bản này chưa từng được xác nhận trong kế hoạch đã chọn nên không thể là bản sửa của kế hoạch đó. Hãy chọn thay thế hoặc điều chỉnh.',
    en: 'This document was never confirmed as part of the chosen plan and cannot correct it. Choose to replace or to amend the plan.',
  },
  'plan.replaced': {
    status: 409,
    vi: 'Kế hoạch đã được thay bằng một văn bản mới hơn. Hãy sửa và xác nhận văn bản mới hơn đó.',
    en: 'A newer document has replaced this one in the plan. Correct and confirm the newer document.',
  },
  'right.elsewhere': {
    status: 403,
    vi: 'Bạn không có quyền làm việc này với đơn vị này. Hãy nhờ người phụ trách của đơn vị đó hoặc của cấp trên.',
    en: 'You may not do this ({right}) for this unit. Ask somebody of that unit or of one above it.',
  },
  'plan.moved-on': {
    status: 409,
    vi: 'Kế hoạch vừa được điều chỉnh mà bạn chưa xem. Hãy xem lại rồi giao.',
    en: 'The plan has been revised since you looked. Look at it again, then issue.',
  },
  ...ASSIGNMENT_PROBLEMS,
  ...FIELD_CHECK_PROBLEMS,
  ...REGISTERS_PROBLEMS,
  ...RECONCILIATION_PROBLEMS,
  ...ROLLUP_PROBLEMS,
  ...REPORT_PROBLEMS,
  ...REPORT_CONTENT_PROBLEMS,
  ...FILES_PROBLEMS,
  'undo.passed': {
    status: 409,
    vi: 'Không hoàn tác được vì chỗ này đã được sửa tiếp sau đó. Hãy sửa trực tiếp.',
    en: 'This cannot be undone: it was changed again since. Correct it directly.',
  },
  'page.none': {
    status: 404,
    vi: 'Văn bản không có trang này, hoặc loại tệp này không có ảnh trang.',
    en: 'The document has no such page, or its format has no pictures of pages.',
  },
  'server.busy': {
    status: 503,
    vi: 'Hệ thống đang bận hoặc đang khởi động lại. Hãy thử lại sau ít giây.',
    en: 'The system is busy or restarting. Try again in a few seconds.',
  },
  'server.full': {
    status: 507,
    vi: 'Ổ đĩa của máy chủ đã đầy nên chưa lưu được; những gì đã lưu trước đó vẫn còn. Hãy báo người quản trị, rồi gửi lại sau.',
    en: "The server's disk is full: nothing was saved now, and what was saved before is still there. Tell your administrator, then send again.",
  },
  'server.bug': {
    status: 500,
    vi: 'Có lỗi ngoài dự kiến. Dữ liệu của bạn chưa bị thay đổi. Hãy báo người quản trị mã lỗi {trace}.',
    en: 'Something unexpected happened; nothing was changed. Tell your administrator this number: {trace}.',
  },
} as const satisfies Record<string, Words>;

export type ProblemCode = keyof typeof PROBLEMS | ReadProblemCode;
export type ProblemDetails = Readonly<Record<string, string | number>>;
export type FieldFault = { readonly path: string; readonly message: string };

export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ProblemCode;
  readonly details: ProblemDetails;
  readonly fields: readonly FieldFault[];
  constructor(code: ProblemCode, details: ProblemDetails = {}, fields: readonly FieldFault[] = []) {
    super(`${code} ${JSON.stringify(details)}`);
    this.code = code;
    this.details = details;
    this.fields = fields;
  }
}

/** A refusal of the reader, as it is told to the person who sent the file. */
export function problemOfReading(problem: ReadProblem): Problem {
  return new Problem(problem.code, problem.details);
}

export function statusOf(code: ProblemCode): number {
  if (code === 'file.too-large') return 413;
  return isOurs(code) ? PROBLEMS[code].status : 422;
}

export function wordsOf(problem: Problem, language: 'vi' | 'en'): string {
  const words = isOurs(problem.code) ? PROBLEMS[problem.code] : READ_PROBLEMS[problem.code];
  const details = Object.entries(problem.details).map(([name, detail]) => [name, shown(detail)] as const);
  return fill(words[language], Object.fromEntries(details));
}

/** A day as it is written here, 05/03/2026; all else as it is. */
function shown(detail: string | number): string | number {
  const isDay = typeof detail === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(detail);
  return isDay ? detail.split('-').toReversed().join('/') : detail;
}

function isOurs(code: ProblemCode): code is keyof typeof PROBLEMS {
  return code in PROBLEMS;
}

/** What a broken invariant of the database means to the person who broke it, by the constraint's name. */
export const CONSTRAINTS: Readonly<Record<string, ProblemCode>> = {
  account_username_is_taken: 'account.username-taken',
  unit_code_is_taken: 'unit.code-taken',
  unit_agency_code_is_taken: 'unit.code-taken',
  unit_old_agency_code_is_taken: 'unit.code-taken',
  unit_alias_is_said_once: 'unit.alias-known',
  office_is_held_once: 'office.held',
  correction_is_undone_once: 'undo.passed',
  passkey_is_known: 'passkey.known',
  assignment_is_issued_once: 'assignment.issued',
  verification_is_by_another: 'verification.own',
  field_check_result_is_corrected_in_turn: 'field-check.moved-on',
  reconciliation_is_opened_once: 'reconciliation.there',
  publication_slug_is_taken: 'publication.slug-taken',
  field_check_result_says_what: 'field-check.says-nothing',
  report_regime_duty_is_taken_up_once: 'regime.taken-up',
  report_regime_proposal_is_taken_up_once: 'regime.taken-up',
  plan_phase_is_said_once: 'phase.said-twice',
  plan_phase_pkey: 'record.exists',
  report_round_is_opened_once: 'round.opened',
  report_round_has_days: 'round.days',
};

const UNIQUE_VIOLATION = '23505';
const FOREIGN_KEY_VIOLATION = '23503';
/** A NUL within a text, which PostgreSQL does not hold. */
const NO_TEXT = new Set(['22021', '22P05']);
/** Of the database and of the file system. */
const DISK_FULL = new Set(['53100', 'ENOSPC', 'EDQUOT']);
/** Class 08: the connection failed. 40: gave way to another transaction. 57P: the server is stopping or starting. 53300: too many connections. 57014: took too long. */
const UNAVAILABLE = /^(08|40001|40P01|57P|53300|57014)/;
const NETWORK = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT']);

/** The problem behind an error of the database or the disk, where a person can do something about it. */
export function problemOfStorage(error: unknown): Problem | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  const constraint = 'constraint' in error && typeof error.constraint === 'string' ? error.constraint : '';
  const known = CONSTRAINTS[constraint];
  if (known) return new Problem(known);
  if (error.code === UNIQUE_VIOLATION) return new Problem('record.exists');
  if (error.code === FOREIGN_KEY_VIOLATION) return new Problem('record.in-use');
  if (NO_TEXT.has(error.code)) return new Problem('request.invalid');
  if (DISK_FULL.has(error.code)) return new Problem('server.full');
  if (UNAVAILABLE.test(error.code) || NETWORK.has(error.code)) return new Problem('server.busy');
  return undefined;
}
