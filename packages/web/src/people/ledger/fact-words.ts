// What can happen, in words: every kind of fact of the ledger, grouped by what it happens to. A test reads the server's
// sources and fails where a kind has no word here.
import type { Words } from '../../ui/language.tsx';

export const FACT_GROUPS = {
  assignment: { vi: 'Việc được giao', en: 'Assignments' },
  difficulty: { vi: 'Khó khăn, vướng mắc', en: 'Difficulties' },
  document: { vi: 'Văn bản', en: 'Documents' },
  file: { vi: 'Tệp', en: 'Files' },
  reading: { vi: 'Bản đọc', en: 'Readings' },
  draft: { vi: 'Soát bản đọc', en: 'Checking' },
  plan: { vi: 'Kế hoạch', en: 'Plans' },
  unit: { vi: 'Đơn vị', en: 'Units' },
  unitName: { vi: 'Tên đơn vị trong kế hoạch', en: 'Names of units in plans' },
  person: { vi: 'Cán bộ và tài khoản', en: 'People and accounts' },
  peopleImport: { vi: 'Nhập danh sách', en: 'Imports' },
  savedFilter: { vi: 'Bộ lọc đã lưu', en: 'Saved filters' },
  tenant: { vi: 'Toàn hệ thống', en: 'The whole body' },
} as const satisfies Words;
export type FactGroup = keyof typeof FACT_GROUPS;

export const FACT_WORDS = {
  'assignment.issued': { vi: 'Giao việc', en: 'Issued' },
  'assignment.accepted': { vi: 'Nhận việc', en: 'Accepted' },
  'assignment.declined': { vi: 'Từ chối việc', en: 'Declined' },
  'assignment.insisted': { vi: 'Giữ nguyên việc đã giao', en: 'Insisted on' },
  'assignment.named': { vi: 'Nêu người làm, người quyết định', en: 'Persons named' },
  'assignment.progressed': { vi: 'Cập nhật tiến độ', en: 'Progress entered' },
  'assignment.evidence-added': { vi: 'Thêm minh chứng', en: 'Evidence added' },
  'assignment.evidence-removed': { vi: 'Bỏ minh chứng', en: 'Evidence removed' },
  'assignment.reported': { vi: 'Báo hoàn thành', en: 'Reported done' },
  'assignment.recalled': { vi: 'Rút báo cáo hoàn thành', en: 'Report taken back' },
  'assignment.verified': { vi: 'Xác nhận hoàn thành', en: 'Verified' },
  'assignment.returned': { vi: 'Trả lại báo cáo', en: 'Returned' },
  'assignment.unlocked': { vi: 'Mở khóa việc đã xác nhận', en: 'Unlocked' },
  'assignment.extension-asked': { vi: 'Xin gia hạn', en: 'Asked for more time' },
  'assignment.extension-granted': { vi: 'Đồng ý gia hạn', en: 'More time granted' },
  'assignment.extension-refused': { vi: 'Không đồng ý gia hạn', en: 'More time refused' },
  'assignment.split': { vi: 'Chia việc cho cấp dưới', en: 'Split among units below' },
  'assignment.amended': { vi: 'Đổi hạn', en: 'Deadline changed' },
  'assignment.drop-proposed': { vi: 'Kế hoạch bỏ nhiệm vụ của việc này', en: 'Dropped by the plan' },
  'assignment.reassigned': { vi: 'Giao cho đơn vị khác', en: 'Given to another unit' },
  'assignment.withdrawn': { vi: 'Thu hồi việc', en: 'Withdrawn' },
  'assignment.escalated': { vi: 'Báo lên cấp trên', en: 'Escalated' },
  'difficulty.raised': { vi: 'Nêu vướng mắc', en: 'Raised' },
  'difficulty.routed': { vi: 'Chuyển nơi trả lời vướng mắc', en: 'Routed' },
  'difficulty.answered': { vi: 'Trả lời vướng mắc', en: 'Answered' },
  'difficulty.escalated': { vi: 'Chuyển vướng mắc lên cấp trên', en: 'Escalated' },
  'difficulty.reopened': { vi: 'Mở lại vướng mắc', en: 'Reopened' },
  'difficulty.closed': { vi: 'Khép lại vướng mắc', en: 'Closed' },
  'difficulty.withdrawn': { vi: 'Rút vướng mắc', en: 'Taken back' },
  'document.uploaded': { vi: 'Tải văn bản lên', en: 'Document uploaded' },
  'document.refused': { vi: 'Từ chối một tệp', en: 'File refused' },
  'file.quarantined': { vi: 'Cách ly tệp có mã độc', en: 'File with malware put away' },
  'document.checked': { vi: 'Ghi nhận phần đầu và căn cứ đã soát', en: 'Head and citations taken as checked' },
  'reading.made': { vi: 'Đọc văn bản', en: 'Document read' },
  'draft.opened': { vi: 'Bắt đầu soát', en: 'Checking begun' },
  'draft.renewed': { vi: 'Soát trên bản đọc mới hơn', en: 'Checking moved to a newer reading' },
  'draft.corrected': { vi: 'Sửa bản đọc', en: 'Reading corrected' },
  'draft.reopened': { vi: 'Mở lại để soát', en: 'Checking reopened' },
  'draft.confirmed': { vi: 'Xác nhận bản đọc', en: 'Reading confirmed' },
  'plan.confirmed': { vi: 'Xác nhận thành kế hoạch', en: 'Became a plan' },
  'plan.revised': { vi: 'Sửa đổi kế hoạch', en: 'Plan revised' },
  'unit.opened': { vi: 'Thành lập đơn vị', en: 'Unit opened' },
  'unit.renamed': { vi: 'Đổi tên đơn vị', en: 'Unit renamed' },
  'unit.moved': { vi: 'Chuyển sang đơn vị cấp trên khác', en: 'Unit moved' },
  'unit.merged': { vi: 'Nhận sáp nhập', en: 'Another was merged into it' },
  'unit.split': { vi: 'Chia tách đơn vị', en: 'Unit split' },
  'unit.closed': { vi: 'Dừng hoạt động', en: 'Unit closed' },
  'unit.coded': { vi: 'Sửa mã đơn vị', en: 'Codes changed' },
  'unit.alias-added': { vi: 'Thêm tên khác', en: 'Another name given' },
  'unit.alias-removed': { vi: 'Bỏ tên khác', en: 'Another name taken away' },
  'unit.head-named': { vi: 'Xác định người đứng đầu', en: 'Head named' },
  'unit.focal-named': { vi: 'Phân công đầu mối', en: 'Focal person named' },
  'unit.focal-ended': { vi: 'Thôi đầu mối', en: 'Focal person stood down' },
  'unitName.given': { vi: 'Xác định một tên gọi là đơn vị nào', en: 'Said which unit a name means' },
  'unitName.taken-back': { vi: 'Bỏ điều đã xác định về một tên gọi', en: 'Took back what a name means' },
  'person.added': { vi: 'Thêm cán bộ', en: 'Person added' },
  'person.account-opened': { vi: 'Mở tài khoản', en: 'Account opened' },
  'person.office-given': { vi: 'Giao vai trò', en: 'Office given' },
  'person.office-ended': { vi: 'Kết thúc vai trò', en: 'Office ended' },
  'person.office-moved': { vi: 'Chuyển vai trò sang đơn vị khác', en: 'Office moved to another unit' },
  'person.office-delegated': { vi: 'Ủy quyền', en: 'Office delegated' },
  'person.delegation-ended': { vi: 'Kết thúc ủy quyền', en: 'Delegation ended' },
  'person.signed-in': { vi: 'Đăng nhập', en: 'Signed in' },
  'person.signed-out': { vi: 'Đăng xuất', en: 'Signed out' },
  'person.proved': { vi: 'Xác nhận lại danh tính', en: 'Proved anew who she is' },
  'person.session-ended': { vi: 'Kết thúc một phiên đăng nhập', en: 'A session ended' },
  'person.sessions-ended': { vi: 'Kết thúc các phiên đăng nhập', en: 'Sessions ended' },
  'person.email-set': { vi: 'Đặt địa chỉ thư điện tử', en: 'E-mail address set' },
  'person.notices-switched': { vi: 'Bật, tắt thông báo', en: 'Notices switched' },
  'person.password-changed': { vi: 'Đổi mật khẩu', en: 'Password changed' },
  'person.password-reset': { vi: 'Cấp mật khẩu một lần', en: 'One-time password given' },
  'person.second-factor-reset': { vi: 'Gỡ lớp bảo vệ thứ hai', en: 'Second factor taken away' },
  'person.totp-set': { vi: 'Cài ứng dụng xác thực', en: 'Authenticator set up' },
  'person.totp-used': { vi: 'Dùng mã của ứng dụng xác thực', en: 'Code of the authenticator used' },
  'person.totp-removed': { vi: 'Gỡ ứng dụng xác thực', en: 'Authenticator removed' },
  'person.passkey-added': { vi: 'Thêm khóa truy cập', en: 'Passkey added' },
  'person.passkey-used': { vi: 'Dùng khóa truy cập', en: 'Passkey used' },
  'person.passkey-removed': { vi: 'Gỡ khóa truy cập', en: 'Passkey removed' },
  'person.recovery-codes-made': { vi: 'Tạo mã dự phòng', en: 'Recovery codes made' },
  'person.recovery-code-used': { vi: 'Dùng một mã dự phòng', en: 'Recovery code used' },
  'person.identity-linked': { vi: 'Nối với đăng nhập một lần', en: 'Linked with the single sign-on' },
  'person.list-read': { vi: 'Xem danh sách cán bộ', en: 'Looked at a list of people' },
  'person.list-exported': { vi: 'Tải danh sách cán bộ về', en: 'Took a list of people away' },
  'peopleImport.tried': { vi: 'Kiểm tra một danh sách', en: 'A list was checked' },
  'peopleImport.done': { vi: 'Ghi một danh sách', en: 'A list was brought in' },
  'savedFilter.saved': { vi: 'Lưu bộ lọc', en: 'Filter saved' },
  'savedFilter.removed': { vi: 'Xóa bộ lọc', en: 'Filter removed' },
  'tenant.notice-policy-set': { vi: 'Đặt quy tắc thông báo', en: 'Rules of notices set' },
  'tenant.warning-policy-set': { vi: 'Đặt ngưỡng cảnh báo', en: 'Thresholds of warnings set' },
  'tenant.founded': { vi: 'Lập hệ thống', en: 'The body was set up' },
  'tenant.group-set': { vi: 'Đặt nhóm đơn vị', en: 'Group of units set' },
  'tenant.role-set': { vi: 'Đặt quyền của vai trò', en: 'Rights of a role set' },
  'tenant.samples-brought': { vi: 'Đưa kế hoạch mẫu vào', en: 'Sample plans brought in' },
} as const satisfies Words;
export type FactKind = keyof typeof FACT_WORDS;

export function isFactKind(kind: string): kind is FactKind {
  return Object.hasOwn(FACT_WORDS, kind);
}

/** What happens on the way in, before anybody is known to act. */
const ENTRIES: ReadonlySet<string> = new Set<FactKind>([
  'person.signed-in',
  'person.totp-used',
  'person.passkey-used',
  'person.recovery-code-used',
  'person.identity-linked',
]);

export function isEntry(kind: string): boolean {
  return ENTRIES.has(kind);
}

export function groupOf(kind: string): string {
  return kind.split('.')[0] ?? kind;
}
